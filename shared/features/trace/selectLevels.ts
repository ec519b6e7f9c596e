import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import type { Assessment } from '../assessment/record.ts'
import { getAssessment, isRated } from '../assessment/select.ts'
import { type Characteristic, selectActiveCharacteristics } from '../characteristic/select.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'

/** What is said at two gatherings about one characteristic. */
export interface LevelTrace {
  readonly characteristic: Characteristic
  /**
   * Agreed on at the earlier gathering, or at the nearest before it; when there is none, the oldest after
   * it that was rated anew later. null = no level.
   */
  readonly earlier: RatedAssessment | null
  /** Agreed on after `earlier`, up to the later gathering; null = not rated anew. */
  readonly later: RatedAssessment | null
}
export type RatedAssessment = Assessment & { readonly level: number }

/** The levels agreed on at these gatherings, in the order they are held. */
const levelsAt = (
  state: State,
  municipalityId: Id,
  characteristicId: Id,
  gatherings: readonly Gathering[],
): readonly RatedAssessment[] =>
  gatherings.flatMap(({ id }) => {
    const found = getAssessment(state, municipalityId, id, characteristicId)
    return isRated(found) ? [found] : []
  })

/**
 * The active characteristics that have a level at the earlier of two gatherings or after it. As with
 * maps, what was agreed before and not said anew still stands.
 */
export function selectLevels(
  state: State,
  municipalityId: Id,
  earlier: Gathering | null,
  later: Gathering | null,
): readonly LevelTrace[] {
  const gatherings = selectGatherings(state)
  const placeOf = (gathering: Gathering | null): number =>
    gatherings.findIndex(({ id }) => id === gathering?.id)
  const [earlierAt, laterAt] = [placeOf(earlier), placeOf(later)]
  return selectActiveCharacteristics(state).flatMap((characteristic) => {
    const levelsFrom = (from: number, to: number): readonly RatedAssessment[] =>
      levelsAt(state, municipalityId, characteristic.id, gatherings.slice(from, to + 1))
    const before = levelsFrom(0, earlierAt).at(-1) ?? null
    const after = levelsFrom(earlierAt + 1, laterAt)
    // A map may have come before the first level: the first level is then what the newest is held against.
    const first = after.length > 1 ? (after[0] ?? null) : null
    const trace: LevelTrace = { characteristic, earlier: before ?? first, later: after.at(-1) ?? null }
    return trace.earlier || trace.later ? [trace] : []
  })
}

/**
 * The gathering the earlier levels are said to be of: the earlier of the two, or where the first of them
 * was agreed on when there was none that early.
 */
export function selectLevelsSince(
  state: State,
  levels: readonly LevelTrace[],
  earlier: Gathering | null,
): Gathering | null {
  const gatherings = selectGatherings(state)
  const places = levels.flatMap((level) =>
    level.earlier ? [gatherings.findIndex(({ id }) => id === level.earlier?.gatheringId)] : [],
  )
  const earlierAt = gatherings.findIndex(({ id }) => id === earlier?.id)
  return gatherings[Math.max(earlierAt, Math.min(...places))] ?? earlier
}
