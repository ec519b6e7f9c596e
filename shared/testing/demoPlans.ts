/** How far one municipality has come in the example. Counts are cards and improvement areas. */
export interface DemoPlan {
  readonly name: string
  /** By the sea: only then a port and fishing firms make sense. */
  readonly coastal?: true
  readonly cards: number
  /** Of the cards, how many still wait in the tray after the first gathering. */
  readonly tray: number
  /** Share of the cards placed anew at the second gathering, 0..1. */
  readonly second: number
  readonly areas: number
  /** Of the areas, how many are placed on the matrix. */
  readonly scored: number
}

/** The municipality furthest on; its lists are told card by card instead of planned. */
export const FULLEST = 'Moss'

/**
 * Everyone at a different point, as in real networks: Moss furthest (its own lists in
 * `demoPositions.ts` and `demoAreas.ts`), Gol not started.
 */
export const demoPlans: readonly DemoPlan[] = [
  { name: 'Sarpsborg', coastal: true, cards: 28, tray: 3, second: 1, areas: 11, scored: 9 },
  { name: 'Råde', coastal: true, cards: 18, tray: 4, second: 0.5, areas: 8, scored: 8 },
  { name: 'Aurskog-Høland', cards: 22, tray: 3, second: 0.4, areas: 9, scored: 7 },
  { name: 'Gjerdrum', cards: 16, tray: 2, second: 1, areas: 8, scored: 5 },
  { name: 'Lier', coastal: true, cards: 26, tray: 4, second: 1, areas: 12, scored: 12 },
  { name: 'Gol', cards: 0, tray: 0, second: 0, areas: 0, scored: 0 },
  { name: 'Ål', cards: 20, tray: 5, second: 0.3, areas: 10, scored: 6 },
  { name: 'Nore og Uvdal', cards: 15, tray: 7, second: 0, areas: 8, scored: 0 },
]
