import attitudes from '../../resources/packs/attitudes.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export const attitudeKeys = ['champion', 'supportive', 'neutral', 'sceptical', 'against', 'unknown'] as const
export type AttitudeKey = (typeof attitudeKeys)[number]

/** How a stakeholder stands to the work, in five steps, and the honest «don't know». */
export interface PackAttitude {
  readonly key: AttitudeKey
  readonly name: LocalizedText
  /** The shape drawn on a card: never the colour alone. */
  readonly sign: 'plusPlus' | 'plus' | 'ring' | 'minus' | 'minusMinus' | 'question'
  /** The same in plain letters, for lists and spreadsheets. */
  readonly symbol: string
}

// A JSON import widens the keys to string; `packs.test.ts` holds the file to them.
export const attitudePack = attitudes as readonly PackAttitude[]
