import engagements from '../../resources/packs/engagements.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export const engagementKeys = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const
export type EngagementKey = (typeof engagementKeys)[number]

/** How far a stakeholder is engaged, today or as wanted (PMBOK's engagement assessment matrix). */
export interface PackEngagement {
  readonly key: EngagementKey
  readonly name: LocalizedText
  /** 1..5; the gap between today's level and the wanted one says where to work. */
  readonly level: number
}

// A JSON import widens the keys to string; `packs.test.ts` holds the file to them.
export const engagementPack = engagements as readonly PackEngagement[]
