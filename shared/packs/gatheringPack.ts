import gatherings from '../../resources/packs/gatherings.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export type GatheringKey = 'mirror' | 'choice' | 'plan' | 'traces'

/** One of the four gatherings (samlinger) a network goes through. */
export interface PackGathering {
  readonly key: GatheringKey
  readonly name: LocalizedText
}

/** In the order they are held. */
// A JSON import widens keys to string; the test holds the file to these four in this order.
export const gatheringPack = gatherings as readonly PackGathering[]
