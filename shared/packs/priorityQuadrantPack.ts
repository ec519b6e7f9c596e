import priorityQuadrants from '../../resources/packs/priorityQuadrants.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export type PriorityQuadrantKey = 'doNow' | 'liftTogether' | 'ifItFits' | 'leave'

/** A quarter of the priority matrix, viktig × påvirkbar (important × within our reach). */
export interface PackPriorityQuadrant {
  readonly key: PriorityQuadrantKey
  readonly importance: 'high' | 'low'
  /** How far the group itself can influence the matter (påvirkbar); not a stakeholder's influence. */
  readonly influenceability: 'high' | 'low'
  readonly name: LocalizedText
  /** One short line without a full stop: it stands under the name on the canvas. */
  readonly advice: LocalizedText
}

/** The four quadrants, most important first. */
// A JSON import widens the literals to string; the test checks that all four corners are there once.
export const priorityQuadrantPack = priorityQuadrants as readonly PackPriorityQuadrant[]
