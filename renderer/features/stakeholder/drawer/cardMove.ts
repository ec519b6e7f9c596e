import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { getPreviousGathering, selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { getMapPosition, getRingPosition } from '../../../../shared/features/placement/select.ts'
import { levelOf, ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'
import { ringPack } from '../../../../shared/packs/ringPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { AxisPosition } from '../../../canvas/boardConfig.ts'
import type { MapForm } from '../useStakeholderActions.ts'

/** A card that stands elsewhere than at the gathering before, or no longer on the map. */
export interface CardMove {
  /** 1 = the first gathering. */
  readonly sinceNumber: number
  readonly from: AxisPosition
  /** null = taken off. */
  readonly to: AxisPosition | null
}

/** Less than this is a trembling hand, not an opinion. */
const SMALLEST_MOVE = 0.02

function placeIn(form: MapForm, state: State, stakeholderId: Id, gatheringId: Id): AxisPosition | null {
  if (form === 'rings') {
    const ring = getRingPosition(state, stakeholderId, gatheringId)
    return ring && { x: ring.ringX, y: ring.ringY }
  }
  const position = getMapPosition(state, stakeholderId, gatheringId)
  return position && { x: position.interest, y: position.influence }
}

/** What happened to a card since the gathering before, in one form of the map; null = it stands as it stood. */
export function selectCardMove(
  state: State,
  stakeholderId: Id,
  gatheringId: Id,
  form: MapForm,
): CardMove | null {
  const before = getPreviousGathering(state, gatheringId)
  const from = before && placeIn(form, state, stakeholderId, before.id)
  if (!from) return null
  const to = placeIn(form, state, stakeholderId, gatheringId)
  if (to && Math.hypot(to.x - from.x, to.y - from.y) < SMALLEST_MOVE) return null
  return { sinceNumber: selectGatherings(state).indexOf(before) + 1, from, to }
}

const nameIn = (
  pack: readonly { readonly key: string; readonly name: Readonly<Record<Language, string>> }[],
  key: string,
  language: Language,
): string => pack.find((entry) => entry.key === key)?.name[language] ?? ''

/** The move in the words of the axes or rings; empty when it stayed within the same words. */
export function moveWords({ from, to }: CardMove, form: MapForm, language: Language): string {
  if (!to) return ''
  const { card, stakeholder } = getTexts(language)
  if (form === 'rings') {
    const [old, now] = [from, to].map(({ x, y }) => ringOf({ ringX: x, ringY: y }))
    if (old === undefined || now === undefined || old === now) return ''
    return card.ringMove(nameIn(ringPack, old, language), nameIn(ringPack, now, language))
  }
  const axisMove = (label: string, old: number, now: number): string | null =>
    levelOf(old) === levelOf(now)
      ? null
      : card.axisMove(
          label.toLocaleLowerCase('nb'),
          nameIn(levelWordPack, levelOf(old), language),
          nameIn(levelWordPack, levelOf(now), language),
        )
  const moves = [axisMove(stakeholder.influence, from.y, to.y), axisMove(stakeholder.interest, from.x, to.x)]
  return moves.filter((move) => move !== null).join(', ')
}
