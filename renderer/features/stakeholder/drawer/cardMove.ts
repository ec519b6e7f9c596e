import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { selectCardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { selectEarlierMaps } from '../../../../shared/features/stakeholder/selectMapChanges.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { AxisPosition } from '../../../canvas/boardConfig.ts'
import { describeMove } from '../says/describeMove.ts'
import { placeIn } from '../toBoardCards.ts'
import type { MapForm } from '../useStakeholderActions.ts'

/** A card that stands elsewhere than on the map before, or no longer on it. */
export interface CardMove {
  readonly stakeholder: Stakeholder
  /** 1 = the first gathering. */
  readonly sinceNumber: number
  readonly from: AxisPosition
  /** null = taken off. */
  readonly to: AxisPosition | null
}

/** As for the arrows on the map: less than this is a hand that shook. */
const SMALLEST_MOVE = 0.02

/** What happened to a card since the map before, in one form of it; null = it stands as it stood. */
export function selectCardMove(
  state: State,
  stakeholder: Stakeholder,
  gatheringId: Id,
  form: MapForm,
): CardMove | null {
  const [before] = selectEarlierMaps(state, stakeholder.municipalityId, gatheringId)
  const from = before && placeIn(form, selectCardOnMap(state, stakeholder, before.id))
  if (!from) return null
  const to = placeIn(form, selectCardOnMap(state, stakeholder, gatheringId))
  if (to && Math.hypot(to.x - from.x, to.y - from.y) <= SMALLEST_MOVE) return null
  return { stakeholder, sinceNumber: selectGatherings(state).indexOf(before) + 1, from, to }
}

const ringAt = ({ x, y }: AxisPosition): string => ringOf({ ringX: x, ringY: y })

/** The move in the words of the axes, or of the rings, to stand inside a sentence; empty for a card taken off. */
export function moveWords({ stakeholder, from, to }: CardMove, form: MapForm, language: Language): string {
  if (!to) return ''
  if (form === 'rings' && ringAt(from) === ringAt(to)) return getTexts(language).card.withinRing
  // The quadrants come first where they changed; the panel says the new one in its advice.
  const words = describeMove({ stakeholder, from, to }, form, language).at(-1) ?? ''
  return words.charAt(0).toLocaleLowerCase('nb') + words.slice(1)
}
