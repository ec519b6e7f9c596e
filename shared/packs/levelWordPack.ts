import levelWords from '../../resources/packs/levelWords.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export type LevelKey = 'none' | 'low' | 'medium' | 'high'

/** Digdir's word for an amount of influence or interest, written beside the number in lists and Excel. */
export interface PackLevelWord {
  readonly key: LevelKey
  /** Lower case: it stands inside a sentence («stor innflytelse»). */
  readonly name: LocalizedText
}

/** From least to most; the order is the scale. */
// A JSON import widens keys to string; the test holds the file to these four in this order.
export const levelWordPack = levelWords as readonly PackLevelWord[]
