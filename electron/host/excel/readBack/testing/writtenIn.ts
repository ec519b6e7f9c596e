import assert from 'node:assert/strict'
import { apply } from '../../../../../shared/core/apply.ts'
import { invert } from '../../../../../shared/core/change.ts'
import type { Id } from '../../../../../shared/core/ids.ts'
import { applyChange, type State } from '../../../../../shared/core/state.ts'
import { model } from '../../../../../shared/features/model.ts'
import type { ReadRow } from '../../../listFile/ownWorkbook.ts'
import { isFormula, type TableSheet } from '../../sheetModel.ts'
import type { WorkbookMark } from '../../workbookMark.ts'
import { municipalityWorkbook, networkWorkbook } from '../../workbookModel.ts'
import { carryOut } from '../carryOut.ts'
import { type HeldPlan, makePlan } from '../makePlan.ts'

const DAY = '2026-11-24'
const facilitator = { id: 'f', role: 'facilitator', name: 'Fasilitator' } as const

export type WrittenValue = string | number | null

/** What a person writes in one cell of a table, or, with a row past the last, below it. */
export interface WrittenCell {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly value: WrittenValue
}

/** The tables of a workbook, by the keys of their sheets' names: no file is made. */
export function tablesOf(state: State, municipalityId: Id | null): readonly TableSheet[] {
  const workbook =
    municipalityId === null
      ? networkWorkbook(state, { day: DAY })
      : municipalityWorkbook(state, municipalityId, { day: DAY })
  return workbook?.sheets.flatMap((sheet) => (sheet.kind === 'table' ? [sheet] : [])) ?? []
}

function rowOf(table: TableSheet, at: number, written: readonly WrittenCell[]): ReadRow {
  let letters = ''
  const values = table.columns.map(({ key, kind }, index) => {
    const own = written.find(({ row, column }) => row === at && column === key)
    const cell = table.rows[at]?.[index] ?? null
    const value = own
      ? own.value
      : isFormula(cell)
        ? cell.result
        : typeof cell === 'object'
          ? (cell?.text ?? null)
          : cell
    const letter =
      value === null || value === '' ? '-' : typeof value === 'number' ? 'n' : kind === 'day' ? 'd' : 't'
    letters += !own && isFormula(cell) ? letter.toUpperCase() : letter
    return value === '' ? null : value
  })
  return { number: at + 2, values, letters }
}

/** What would come home of a workbook of `state` with some cells written in; rows in `without` are taken out. */
export async function planWritten(
  state: State,
  municipalityId: Id | null,
  written: readonly WrittenCell[],
  {
    now = state,
    without = [],
  }: { readonly now?: State; readonly without?: readonly { sheet: string; row: number }[] } = {},
): Promise<HeldPlan> {
  const sheets = tablesOf(state, municipalityId).map((table) => {
    const own = written.filter(({ sheet }) => sheet === table.name)
    const count = Math.max(table.rows.length, ...own.map(({ row }) => row + 1))
    const titles = table.columns.map(({ title }) => title)
    const headings: ReadRow = { number: 1, values: titles, letters: 't'.repeat(titles.length) }
    const rows = Array.from({ length: count }, (_, at) => rowOf(table, at, own))
    const isOut = ({ number }: ReadRow) =>
      without.some(({ sheet, row }) => sheet === table.name && row === number - 2)
    return { name: table.name, rows: [headings, ...rows.filter((row) => !isOut(row))] }
  })
  const mark: WorkbookMark = {
    ...{
      line: 'abc',
      commandId: 'c',
      municipalityId,
      language: 'nb' as const,
      gatheringId: null,
      hasJudgements: true,
    },
  }
  let count = 0
  const held = await makePlan({
    ...{ workbook: { mark, sheets }, state: now, base: { state, time: 1 }, planId: 'plan', day: DAY },
    ...{ newId: () => `n${count++}`, breathe: async () => undefined },
  })
  if (!held) throw new Error('Nobody owns it')
  return held
}

/** The state after everything (or what `isChosen` picks) is brought back, and after that one change is undone. */
export async function bringBack(
  held: HeldPlan,
  state: State,
  isChosen: (difference: HeldPlan['plan']['differences'][number]) => boolean = () => true,
): Promise<{ readonly after: State; readonly undone: State }> {
  const chosen = new Set(held.plan.differences.filter(isChosen).map(({ number }) => number))
  let count = 0
  const newId = () => `new${count++}`
  const breathe = async () => undefined
  const asked = { id: 'home', actor: facilitator, time: 0 }
  const carried = await carryOut({ held, chosen, state, command: asked, newId, day: DAY, breathe })
  if (!carried.ok) throw new Error(JSON.stringify(carried.failure))
  const { steps, change } = carried.value
  const command = { ...asked, kind: 'workbook.bringBack', payload: { steps } }
  // What was decided in turns is what the command's own rule decides at once.
  if (steps.length > 0) assert.deepEqual(apply(model, state, command), { ok: true, value: change })
  const after = applyChange(state, change)
  return { after, undone: applyChange(after, invert(change)) }
}
