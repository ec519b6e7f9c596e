import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type CategoryKey, categoryKeys } from '../../packs/categoryPack.ts'
import { type EngagementKey, engagementPack } from '../../packs/engagementPack.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { type CardOnMap, selectCardsOnMap } from '../stakeholder/select.ts'
import { isMap } from '../stakeholder/selectMapRemarks.ts'
import { selectAllAreas } from './select.ts'

/** Something the stakeholder map shows that could become an improvement area. */
export type MapGap =
  /** Wanted further in than they are today; `steps` = how many levels. */
  | { readonly kind: 'engagement'; readonly stakeholder: Stakeholder; readonly steps: number }
  /** Strongly affected, with little influence: those who are easily overheard. */
  | { readonly kind: 'affected'; readonly stakeholder: Stakeholder }
  /** Nobody of this kind is on the map at all. */
  | { readonly kind: 'category'; readonly category: CategoryKey }

const levels = new Map(engagementPack.map(({ key, level }) => [key, level]))
const levelOf = (key: EngagementKey | null): number | undefined =>
  key === null ? undefined : levels.get(key)

function stepsWanted({ engagementNow, engagementWanted }: Stakeholder): number {
  const [now, wanted] = [levelOf(engagementNow), levelOf(engagementWanted)]
  return now === undefined || wanted === undefined ? 0 : wanted - now
}

const isOverheard = ({ stakeholder, position }: CardOnMap): boolean =>
  stakeholder.isStronglyAffected && position !== null && position.influence < 0.5

/** The cards' own gaps, the widest first; a card with both is said once, by what is wanted of it. */
function cardGaps(cards: readonly CardOnMap[]): readonly MapGap[] {
  const engagement = cards
    .map(({ stakeholder }) => ({
      kind: 'engagement' as const,
      stakeholder,
      steps: stepsWanted(stakeholder),
    }))
    .filter(({ steps }) => steps > 0)
    .sort((one, other) => other.steps - one.steps)
  const affected = cards
    .filter((card) => isOverheard(card) && stepsWanted(card.stakeholder) <= 0)
    .map(({ stakeholder }) => ({ kind: 'affected' as const, stakeholder }))
  return [...engagement, ...affected]
}

/** Kinds of stakeholders nobody has a card for, once there is enough of a map to miss anybody on it. */
function categoryGaps(cards: readonly CardOnMap[]): readonly MapGap[] {
  if (!isMap(cards)) return []
  const present = new Set(cards.map(({ stakeholder }) => stakeholder.category))
  return categoryKeys
    .filter((key) => !present.has(key))
    .map((category) => ({ kind: 'category' as const, category }))
}

/**
 * Gaps on the stakeholder map that no area is about yet: wanted further in first, then those easily overheard,
 * then kinds that are missing. A card some area names, also one laid aside, is not suggested again.
 */
export function selectMapGaps(state: State, municipalityId: Id, gatheringId: Id): readonly MapGap[] {
  const cards = selectCardsOnMap(state, municipalityId, gatheringId)
  const named = new Set(selectAllAreas(state, municipalityId).flatMap(({ stakeholderIds }) => stakeholderIds))
  return [...cardGaps(cards.filter(({ stakeholder }) => !named.has(stakeholder.id))), ...categoryGaps(cards)]
}
