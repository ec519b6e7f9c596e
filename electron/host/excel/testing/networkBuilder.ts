import { apply, commit } from '../../../../shared/core/apply.ts'
import type { Command } from '../../../../shared/core/command.ts'
import { ordersAfter } from '../../../../shared/core/order.ts'
import { emptyState, type State } from '../../../../shared/core/state.ts'
import { type CommandKind, type CommandPayloads, model } from '../../../../shared/features/model.ts'

const facilitator = { id: 'facilitator', role: 'facilitator', name: 'Fasilitator' } as const

/** Runs commands as a facilitator would; a refused one throws, because the test then says nothing. */
export function run<Kind extends CommandKind>(
  state: State,
  kind: Kind,
  payload: CommandPayloads[Kind],
): State {
  const command: Command = {
    id: `${kind}-${JSON.stringify(payload)}`.slice(0, 64),
    kind,
    payload,
    actor: facilitator,
    time: 0,
  }
  const change = apply(model, state, command)
  if (!change.ok) throw new Error(`${kind} was refused: ${change.failure.reason}`)
  return commit(model, state, command, change.value)
}

export interface Cards {
  readonly name: string
  readonly category?: string | null
  readonly note?: string
}

/** Adds cards in the order given; ids are `<municipality>-s0`, `-s1`, … */
export const addCards = (state: State, municipalityId: string, cards: readonly Cards[]): State => {
  const orders = ordersAfter(null, cards.length)
  return run(state, 'stakeholder.add', {
    municipalityId,
    stakeholders: cards.map(({ name, category = null, note = '' }, index) => ({
      id: `${municipalityId}-s${index}`,
      name,
      category,
      note,
      order: orders[index] ?? '',
    })),
  })
}

/** Adds improvement areas in the order given; ids are `<municipality>-a0`, `-a1`, … */
export const addAreas = (state: State, municipalityId: string, titles: readonly string[]): State => {
  const orders = ordersAfter(null, titles.length)
  return run(state, 'improvementArea.add', {
    municipalityId,
    improvementAreas: titles.map((title, index) => ({
      id: `${municipalityId}-a${index}`,
      title,
      order: orders[index] ?? '',
    })),
  })
}

/** A network of three municipalities (Ål writes nynorsk) and two gatherings, g1 with a date. */
export function smallNetwork(): State {
  const orders = ordersAfter(null, 2)
  let state = run(emptyState, 'network.create', { name: 'Læring for næring, Viken', language: 'nb' })
  state = run(state, 'municipality.add', {
    municipalities: [
      { id: 'aal', name: 'Ål', number: '3328', county: 'Buskerud', language: 'nn' },
      { id: 'moss', name: 'Moss', number: '3103', county: 'Østfold', language: 'nb' },
      { id: 'gol', name: 'Gol', number: '3324', county: 'Buskerud', language: 'nb' },
    ],
  })
  return run(state, 'gathering.add', {
    gatherings: [
      { id: 'g1', title: 'Speilet', order: orders[0] ?? '', date: '2026-06-09' },
      { id: 'g2', title: 'Valget', order: orders[1] ?? '', date: null },
    ],
  })
}
