import anchoringBodies from '../../resources/packs/anchoringBodies.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

/** The four sides a promise must hold on, in the order they are shown. */
export const anchoringSides = ['political', 'administrative', 'business', 'region'] as const
export type AnchoringSide = (typeof anchoringSides)[number]

export const anchoringBodyKeys = [
  'municipalCouncil',
  'executiveCommittee',
  'businessCommittee',
  'managementTeam',
  'chiefExecutive',
  'businessAssociation',
  'interMunicipalCouncil',
  'countyAuthority',
] as const
export type AnchoringBodyKey = (typeof anchoringBodyKeys)[number]

/** Somebody who must know, want or decide a thing before it holds. */
export interface PackAnchoringBody {
  readonly key: AnchoringBodyKey
  readonly side: AnchoringSide
  /** Long nb and nn words carry soft hyphens; see `stripSoftHyphens`. */
  readonly name: LocalizedText
}

/** Bodies in the order of `anchoringBodyKeys`, side by side. */
// A JSON import widens the literals to string; `packs.test.ts` holds the file to them.
export const anchoringBodyPack = anchoringBodies as readonly PackAnchoringBody[]
