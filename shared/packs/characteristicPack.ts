import characteristics from '../../resources/packs/characteristics.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

/** The eight characteristics (kjennetegn) of successful business development, in the order they are asked. */
export const characteristicKeys = [
  'community',
  'strengths',
  'strategy',
  'anchoring',
  'coplanning',
  'region',
  'crosssector',
  'dialogue',
] as const

export type CharacteristicKey = (typeof characteristicKeys)[number]

/** What a municipality rates itself on. */
export interface PackCharacteristic {
  readonly key: CharacteristicKey
  readonly title: LocalizedText
  /** In English it continues the title («Long-term course»: «A multi-year strategy …»): show both. */
  readonly statement: LocalizedText
  /** A question shown under the statement that asks for proof, so that ratings rest on something. */
  readonly evidence: LocalizedText
}

/** Characteristics in the order of `characteristicKeys`. */
// A JSON import widens keys to string; the test holds the file to `characteristicKeys`.
export const characteristicPack = characteristics as readonly PackCharacteristic[]
