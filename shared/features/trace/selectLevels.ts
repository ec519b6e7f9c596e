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
  /** Agreed on at the earlier gathering, or at the nearest before it; null = no level. */
  readonly earlier: RatedAssessment | null
  /** Agreed on after that, up to the later gathering; null = not rated anew. */
  readonly later: RatedAssessment | null
}
export type RatedAssessment = Assessment & { readonly level: number }

/** The newest level among gatherings from one place to another in the order they are held, both counted in. */
function newestLevel(
  state: State,
  municipalityId: Id,
  characteristicId: Id,
  [from, to]: readonly [number, number],
): RatedAssessment | null {
  const gatherings = selectGatherings(state)
  for (let place = to; place >= from; place -= 1) {
    const gathering = gatherings[place]
    const found = gathering && getAssessment(state, municipalityId, gathering.id, characteristicId)
    if (isRated(found)) return found
  }
  return null
}

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
  const placeOf = (gathering: Gathering | null): number =>
    selectGatherings(state).findIndex(({ id }) => id === gathering?.id)
  const [earlierAt, laterAt] = [placeOf(earlier), placeOf(later)]
  return selectActiveCharacteristics(state).flatMap((characteristic) => {
    const trace: LevelTrace = {
      characteristic,
      earlier: newestLevel(state, municipalityId, characteristic.id, [0, earlierAt]),
      later: newestLevel(state, municipalityId, characteristic.id, [earlierAt + 1, laterAt]),
    }
    return trace.earlier || trace.later ? [trace] : []
  })
}
