import improvementAreas from '../../resources/packs/improvementAreas.json' with { type: 'json' }
import type { CharacteristicKey } from './characteristicPack.ts'
import type { LocalizedText } from './language.ts'

/** A starter improvement area (forbedringsområde): something to react to, meant to be deleted or rewritten. */
export interface PackImprovementArea {
  /** Stable across releases: files remember which suggestion a card came from. */
  readonly key: string
  /** The characteristic it serves: a low rating there is the reason to suggest it. */
  readonly characteristic: CharacteristicKey
  /** Long nb and nn words carry soft hyphens; see `stripSoftHyphens`. */
  readonly title: LocalizedText
}

/** The 15 starters; where they come from stands in resources/packs/README.md. */
// A JSON import widens the characteristic to string; the test checks every one against `characteristicKeys`.
export const improvementAreaPack = improvementAreas as readonly PackImprovementArea[]
