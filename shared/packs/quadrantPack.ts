import quadrants from '../../resources/packs/quadrants.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export type QuadrantKey = 'engage' | 'satisfy' | 'inform' | 'monitor'

/** A quarter of the stakeholder map (influence × interest). */
export interface PackQuadrant {
  readonly key: QuadrantKey
  readonly influence: 'high' | 'low'
  readonly interest: 'high' | 'low'
  readonly name: LocalizedText
  /** What to do with the stakeholders placed here; one or two sentences. */
  readonly advice: LocalizedText
}

/** The four quadrants, most influence first. */
// A JSON import widens the literals to string; the test checks that all four corners are there once.
export const quadrantPack = quadrants as readonly PackQuadrant[]
