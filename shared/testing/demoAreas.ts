/** On the 1..5 scale people read: how important, and how much the municipality itself can influence it. */
export type DemoScore = readonly [importance: number, influenceability: number]

/** Starters of the improvement area pack as Moss scored them; other municipalities land around these. */
export const areaScores: Readonly<Record<string, DemoScore>> = {
  onedoor: [4.7, 4.5],
  forum: [4.3, 4.1],
  agenda: [3.6, 4.5],
  caseflow: [4.6, 3.4],
  visits: [3.2, 4],
  facts: [2.6, 4.3],
  procure: [3.4, 3],
  land: [4.4, 2.2],
  skills: [3.8, 2.5],
  survey: [2.3, 3.6],
  regionwork: [4, 1.6],
  attract: [2.7, 1.9],
  plan: [4.2, 4.3],
  startups: [3.5, 3.7],
  roles: [3.1, 4.4],
}

/** The twelve Moss works with, in the order they were written down. */
export const mossAreas: readonly string[] = [
  'onedoor',
  'caseflow',
  'land',
  'forum',
  'visits',
  'agenda',
  'procure',
  'skills',
  'facts',
  'regionwork',
  'attract',
  'survey',
]
