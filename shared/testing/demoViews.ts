import type { Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import type { DemoGroup } from './demoMunicipality.ts'
import type { DemoPosition } from './demoPositions.ts'
import type { DemoScript } from './demoScript.ts'
import type { CardWish } from './demoWishes.ts'

type Views = Readonly<Record<string, Readonly<Record<string, DemoPosition>>>>

/**
 * Where municipalities see one body differently from each other, by the pack's key: so that the region has
 * something to talk about. Own judgement, for examples only. Moss is told card by card elsewhere.
 */
const views: Views = {
  // Two views: in a small place the one large firm is close to everybody.
  cornerstoneCompany: {
    Ål: [0.82, 0.84],
    'Nore og Uvdal': [0.76, 0.78],
    Råde: [0.86, 0.74],
    Sarpsborg: [0.95, 0.34],
    'Aurskog-Høland': [0.82, 0.26],
    Gjerdrum: [0.76, 0.2],
    Lier: [0.88, 0.22],
  },
  startUps: {
    Sarpsborg: [0.7, 0.9],
    Ål: [0.48, 0.84],
    'Aurskog-Høland': [0.3, 0.78],
    Gjerdrum: [0.22, 0.86],
    Lier: [0.1, 0.82],
  },
  opposition: {
    Sarpsborg: [0.73, 0.3],
    Lier: [0.54, 0.62],
    Ål: [0.44, 0.56],
    Gjerdrum: [0.62, 0.24],
    Råde: [0.4, 0.4],
  },
}

interface DemoReason {
  readonly municipality: string
  readonly key: string
  readonly reason: string
}

const reasons: readonly DemoReason[] = [
  {
    municipality: 'Ål',
    key: 'cornerstoneCompany',
    reason: 'Bedrifta er halve bygda. Vi snakkast kvar veke.',
  },
  {
    municipality: 'Nore og Uvdal',
    key: 'cornerstoneCompany',
    reason: 'Eigarane sit i næringsutvalet.',
  },
  {
    municipality: 'Lier',
    key: 'cornerstoneCompany',
    reason: 'De klarer seg selv og er sjelden på rådhuset.',
  },
  {
    municipality: 'Sarpsborg',
    key: 'startUps',
    reason: 'Gründerne har samlet seg i inkubatoren og blir hørt.',
  },
  { municipality: 'Lier', key: 'startUps', reason: 'Vi vet ikke hvem de er.' },
]

/** The cards with this municipality's own view; what is not on the map stays off it. */
export const withOwnViews = (cards: readonly CardWish[], municipality: string): readonly CardWish[] =>
  cards.map((card) => {
    const view = views[card.key]?.[municipality]
    if (!view) return card
    return { ...card, first: card.first && view, second: card.second && view }
  })

/** The groups that have seen that others see it differently say why they placed a card as they did. */
export function* tellReasons(
  script: DemoScript,
  groups: readonly DemoGroup[],
  gatheringId: Id,
): Generator<Command> {
  for (const { municipality, key, reason } of reasons) {
    const group = groups.find(({ municipality: { name } }) => name === municipality)
    const card = group?.madeCards.find((made) => made.key === key)
    if (card) yield script.command('stakeholder.explain', { gatheringId, stakeholderId: card.id, reason })
  }
}
