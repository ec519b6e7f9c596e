import relations from '../../resources/packs/relations.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export const relationKeys = ['influences', 'cooperates', 'funds', 'informs', 'directs', 'disagrees'] as const
export type RelationKey = (typeof relationKeys)[number]

/** What one stakeholder is to another. */
export interface PackRelation {
  readonly key: RelationKey
  readonly name: LocalizedText
}

// A JSON import widens the keys to string; `packs.test.ts` holds the file to them.
export const relationPack = relations as readonly PackRelation[]
