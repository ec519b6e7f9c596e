import rings from '../../resources/packs/rings.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export const ringKeys = ['essential', 'desirable', 'informed'] as const
export type RingKey = (typeof ringKeys)[number]

/** The three questions of KS' local actor map, from within. */
export interface PackRing {
  readonly key: RingKey
  readonly name: LocalizedText
  /** Outer edge: 0 = the middle of the map, 1 = the ellipse that touches its edges. */
  readonly radius: number
  readonly question: LocalizedText
}

// A JSON import widens the keys to string; `packs.test.ts` holds the file to them.
export const ringPack = rings as readonly PackRing[]
