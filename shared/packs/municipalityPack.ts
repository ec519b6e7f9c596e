import municipalities from '../../resources/packs/municipalities.json' with { type: 'json' }
import type { Language } from './language.ts'

/** A municipality of the Viken network. The number is data, not identity: it changed in 2024. */
export interface PackMunicipality {
  /** Official name, the same in every language. */
  readonly name: string
  /** Four digits, valid from 2024. */
  readonly number: string
  /** Four digits of 2020–2023 (Viken), so that older lists can still be matched. */
  readonly formerNumber: string
  readonly county: string
  /** The language its export is written in. */
  readonly language: Exclude<Language, 'en'>
}

/** The nine municipalities of the built-in example, by number. */
// A JSON import widens the language to string; the test checks every one.
export const municipalityPack = municipalities as readonly PackMunicipality[]
