import programme from '../../resources/packs/programme.json' with { type: 'json' }
import type { Exercise, Phase } from '../features/programmeItem/record.ts'
import type { GatheringKey } from './gatheringPack.ts'
import type { LocalizedText } from './language.ts'

export interface PackProgrammeItem {
  readonly title: LocalizedText
  /** With phases, their sum. */
  readonly minutes: number
  readonly phases: readonly Phase[]
  readonly exercise: Exercise | null
}

/** What one of the four gatherings starts with: a whole day, to be changed as one likes. */
export interface PackProgramme {
  readonly key: GatheringKey
  /** 24 hours, `10:00`. */
  readonly startsAt: string
  readonly purpose: LocalizedText
  readonly checkIn: LocalizedText
  readonly checkOut: LocalizedText
  readonly items: readonly PackProgrammeItem[]
  /** What everybody does before the next gathering; none after the last. */
  readonly homeTasks: readonly LocalizedText[]
}

/** In the order of `gatheringPack`. */
// A JSON import widens keys to string; the test holds the file to the keys, forms and exercises there are.
export const programmePack = programme as readonly PackProgramme[]
