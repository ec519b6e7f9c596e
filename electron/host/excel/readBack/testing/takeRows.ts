import type { Id } from '../../../../../shared/core/ids.ts'
import type { State } from '../../../../../shared/core/state.ts'
import { getMunicipality } from '../../../../../shared/features/municipality/select.ts'
import { run } from '../../testing/networkBuilder.ts'
import type { Cells, TakenValue } from '../cells.ts'
import type { RowTaker, Step, Taken, TakerContext } from '../rowTaker.ts'

export type Written = Readonly<Record<string, TakenValue>>

export const cellsOf = (written: Written): Cells => new Map(Object.entries(written))

/** A workbook of Moss in bokmål; new ids are `new1`, `new2`, … */
export function mossContext(state: State, more: Partial<TakerContext> = {}): TakerContext {
  let count = 0
  return {
    state,
    before: state,
    municipality: getMunicipality(state, 'moss') ?? null,
    language: 'nb',
    gatheringId: null,
    newId: () => `new${++count}`,
    ...more,
  }
}

/** The state after steps, each decided by its own command. Throws at problems and refusals. */
function carryOut(state: State, taken: Taken | readonly Step[]): State {
  if ('ok' in taken && !taken.ok) throw new Error(JSON.stringify(taken.failure))
  const steps: readonly Step[] = 'ok' in taken ? (taken.ok ? taken.value : []) : taken
  return steps.reduce((so, { kind, payload }) => run(so, kind, payload), state)
}

/** What became of the state when a person wrote in the cells of a row. */
export const change = (taker: RowTaker, state: State, id: Id, written: Written): State =>
  carryOut(state, taker.changed(mossContext(state), id, cellsOf(written)))

export const add = (taker: RowTaker, state: State, ...rows: readonly Written[]): State =>
  carryOut(state, taker.added?.(mossContext(state), rows.map(cellsOf)) ?? [])

export const remove = (taker: RowTaker, state: State, ...ids: readonly Id[]): State =>
  carryOut(state, taker.removed?.(mossContext(state), ids) ?? [])

/** What is told of the cells instead: `column: reason hint`. */
export const problems = (taken: Taken | undefined): readonly string[] =>
  taken && !taken.ok
    ? taken.failure.map(({ column, reason, hint }) => `${column}: ${reason}${hint && ` ${hint}`}`)
    : []
