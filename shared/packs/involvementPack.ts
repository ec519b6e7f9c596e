import involvements from '../../resources/packs/involvements.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export const involvementKeys = ['inform', 'consult', 'involve', 'collaborate', 'decide'] as const
export type InvolvementKey = (typeof involvementKeys)[number]

/** How closely the municipality will involve a stakeholder, from least to most. */
export interface PackInvolvement {
  readonly key: InvolvementKey
  readonly name: LocalizedText
}

// A JSON import widens the keys to string; `packs.test.ts` holds the file to them.
export const involvementPack = involvements as readonly PackInvolvement[]
