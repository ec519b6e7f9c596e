import ratingLevels from '../../resources/packs/ratingLevels.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export const ratingLevelKeys = ['absent', 'begun', 'partial', 'established', 'exemplary'] as const
export type RatingLevelKey = (typeof ratingLevelKeys)[number]

/** One of the five levels a municipality rates itself on; «vet ikke» is no level. */
export interface PackRatingLevel {
  readonly key: RatingLevelKey
  /** 1..5, 5 is the best. */
  readonly level: number
  readonly name: LocalizedText
  /** What it looks like to be there: the same sentence for every characteristic. */
  readonly anchor: LocalizedText
}

/** From 1 to 5. */
// A JSON import widens keys to string; the test holds the file to `ratingLevelKeys` in their order.
export const ratingLevelPack = ratingLevels as readonly PackRatingLevel[]
