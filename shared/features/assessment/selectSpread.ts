import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Characteristic, selectActiveCharacteristics } from '../characteristic/select.ts'
import { selectGatherings } from '../gathering/select.ts'
import { isTakingPart } from '../municipality/membership.ts'
import type { Municipality } from '../municipality/record.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import { DONT_KNOW, LEVELS } from './level.ts'
import type { Assessment } from './record.ts'
import { isRated, selectAssessments } from './select.ts'

/** With fewer answers a dot without a name would have one all the same. */
export const LEAST_ANSWERS = 3

/** What the network says about one characteristic: amounts, never whose. */
export interface LevelSpread {
  /** How many municipalities are at each level, 1 first. */
  readonly counts: readonly number[]
  readonly dontKnow: number
  /** How many want to be at a higher level than they are. */
  readonly wantHigher: number
}

export interface CharacteristicSpread {
  readonly characteristic: Characteristic
  /** null while fewer than three have answered. */
  readonly spread: LevelSpread | null
}

/** Who is at that gathering, in alphabetical order. */
export const selectTakingPart = (state: State, gatheringId: Id): readonly Municipality[] =>
  selectMunicipalities(state).filter((municipality) => isTakingPart(state, municipality, gatheringId))

const hasAgreed = (answer: Assessment | undefined): answer is Assessment =>
  answer !== undefined && answer.level !== null

export const wantsHigher = (answer: Assessment | undefined): boolean =>
  isRated(answer) && answer.wanted !== null && answer.wanted > answer.level

/** All municipalities at one gathering, characteristic by characteristic in their own order. */
export function selectSpread(state: State, gatheringId: Id): readonly CharacteristicSpread[] {
  const said = selectTakingPart(state, gatheringId).map(({ id }) => selectAssessments(state, id, gatheringId))
  return selectActiveCharacteristics(state).map((characteristic) => {
    const answers = said.map((answer) => answer.get(characteristic.id)).filter(hasAgreed)
    if (answers.length < LEAST_ANSWERS) return { characteristic, spread: null }
    return {
      characteristic,
      spread: {
        counts: LEVELS.map((level) => answers.filter((answer) => answer.level === level).length),
        dontKnow: answers.filter(({ level }) => level === DONT_KNOW).length,
        wantHigher: answers.filter(wantsHigher).length,
      },
    }
  })
}

/** The gatherings where there is a spread to see, in the order they are held. */
export const selectGatheringsWithSpread = (state: State): readonly Id[] =>
  selectGatherings(state)
    .map(({ id }) => id)
    .filter((id) => selectSpread(state, id).some(({ spread }) => spread !== null))
