import priorityQuadrants from '../../resources/packs/priorityQuadrants.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

export type PriorityQuadrantKey =
  | 'doNow'
  | 'liftTogether'
  | 'ifItFits'
  | 'leave'
  | 'startHere'
  | 'bigBet'
  | 'smallPicks'
  | 'notNow'

/** A quarter of a priority matrix: viktig × påvirkbar (`reach`) or effekt × innsats (`effort`). */
export interface PackPriorityQuadrant {
  readonly key: PriorityQuadrantKey
  readonly matrix: 'reach' | 'effort'
  /** How far the group itself can influence the matter (påvirkbar), or the work it takes (innsats). */
  readonly x: 'high' | 'low'
  /** How important it is, or what it would change. */
  readonly y: 'high' | 'low'
  readonly name: LocalizedText
  /** One short line without a full stop: it stands under the name on the canvas. */
  readonly advice: LocalizedText
}

/** Four quadrants a matrix, most important first. */
// A JSON import widens the literals to string; the test checks that all four corners are there once.
export const priorityQuadrantPack = priorityQuadrants as readonly PackPriorityQuadrant[]
