import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { stakeholderPack } from '../../packs/stakeholderPack.ts'
import { getMunicipality } from '../municipality/select.ts'
import { comparableName } from './comparableName.ts'
import { findNameKin, type NameKin } from './findNameKin.ts'
import type { NameKinship } from './nameKinship.ts'
import { readName } from './readName.ts'
import type { Stakeholder } from './record.ts'
import { selectCardOnMap, selectStakeholders } from './select.ts'

/** Two cards that may be one body, and a suggestion which of them stays. */
export interface NearDuplicate {
  readonly keep: Stakeholder
  readonly gone: Stakeholder
  readonly kinship: NameKinship
}

interface Asked {
  readonly cards: readonly Stakeholder[]
  readonly placeName: string
  readonly kin: readonly NameKin[]
}

/** The last answer: of all that is said of cards, only a new or changed name can give another. */
let last: Asked = { cards: [], placeName: '', kin: [] }

function findKin(cards: readonly Stakeholder[], placeName: string): readonly NameKin[] {
  const isSame =
    placeName === last.placeName &&
    cards.length === last.cards.length &&
    cards.every(({ name }, index) => name === last.cards[index]?.name)
  const kin = isSame ? last.kin : findNameKin(cards.map(({ name }) => readName(name, placeName)))
  last = { cards, placeName, kin }
  return kin
}

const packSpellings = new Set(stakeholderPack.flatMap(({ name }) => Object.values(name).map(comparableName)))

/**
 * Cards of one municipality that may be the same body, the newest card's first. The pack's spelling stays, else
 * the card that is placed, else the one that was there first.
 */
export function selectNearDuplicates(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
): readonly NearDuplicate[] {
  const cards = selectStakeholders(state, municipalityId)
  const weightOf = (card: Stakeholder): number => {
    const { position, ringPosition } = selectCardOnMap(state, card, gatheringId)
    const isPackSpelling = packSpellings.has(comparableName(card.name))
    return (isPackSpelling ? 2 : 0) + (position || ringPosition ? 1 : 0)
  }
  return findKin(cards, getMunicipality(state, municipalityId)?.name ?? '')
    .toSorted((one, other) => other.second - one.second || other.first - one.first)
    .flatMap(({ first, second, kinship }) => {
      const [older, newer] = [cards[first], cards[second]]
      if (!older || !newer) return []
      const isNewerKept = weightOf(newer) > weightOf(older)
      return [{ keep: isNewerKept ? newer : older, gone: isNewerKept ? older : newer, kinship }]
    })
}
