import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, emptyState, type State } from '../../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { allRecords } from '../../../../shared/testing/allRecords.ts'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { type Column, isFormula, type TableSheet } from '../sheetModel.ts'
import { listWords } from '../sheets/lists.ts'
import { sheetMakers } from '../sheets/sheetMakers.ts'
import type { RowTaker } from './rowTaker.ts'
import { bringBack, planWritten, tablesOf, type WrittenCell, type WrittenValue } from './testing/writtenIn.ts'

const state = applyChanges(
  emptyState,
  [...demoEvents({ seed: 1 })].map(({ change }) => change),
)
const moss = selectMunicipalities(state).find(({ name }) => name === 'Moss')?.id ?? ''
const tables = tablesOf(state, moss)
const names: Readonly<Record<string, string>> = getTexts('nb').workbook.sheets
const tableOf = (so: readonly TableSheet[], key: string) => so.find(({ name }) => name === names[key])

/** Words that cannot be emptied, and cells whose rules have tests of their own: a body and its side, names of others. */
const alwaysSaid = new Set(['status', 'need', 'settled'])
const apart = new Set(['body', 'side', 'stakeholders', 'characteristic'])
/** Two numbers that are one place, and what only a chosen area has: written only where there is something. */
const onlyWhereSaid = new Set([
  ...['influence', 'interest', 'importance', 'influenceability', 'effect', 'effort'],
  ...['because', 'outcome', 'happened'],
])

/** What a person may write in a cell of this column, and Samling must take. */
function valuesFor(column: Column, taker: RowTaker): fc.Arbitrary<WrittenValue> {
  if (column.names === 'area')
    return fc.constantFrom(
      '',
      ...new Set((tableOf(tables, 'improvementAreas')?.rows ?? []).map(([title]) => String(title))),
    )
  if (column.list) {
    const words = listWords(column.list, 'nb').map(({ word }) => word)
    return fc.constantFrom(...words, ...(alwaysSaid.has(column.key) ? [] : ['']))
  }
  if (column.bounds) {
    const [low, high] = column.bounds
    if (column.kind === 'whole') return fc.integer({ min: low, max: high })
    return fc.integer({ min: low * 10, max: high * 10 }).map((tenths) => tenths / 10)
  }
  if (column.kind === 'day') return fc.constantFrom('2026-12-24', '2027-02-28', '2028-02-29', null)
  const { limit = 20, isRequired, isLine } = taker.texts[column.key] ?? {}
  const said = fc.string({ unit: 'grapheme', minLength: 1, maxLength: limit }).map((text) => `æ ${text}`)
  const cut = said.map((text) => [...(isLine ? text : `${text}\nto`)].slice(0, limit).join('').trim())
  return isRequired ? cut : fc.oneof({ weight: 4, arbitrary: cut }, { weight: 1, arbitrary: fc.constant('') })
}

/** Every cell of Moss that a person may write in, with what may be written there, sheet by sheet. */
const cellsBySheet = sheetMakers.flatMap(({ key, takesBack }) => {
  const table = tableOf(tables, key)
  if (!takesBack || !table) return []
  const open = table.rows.flatMap((row, at) =>
    table.columns.flatMap((column, index) => {
      const isOpen = column.kind !== 'id' && !column.isDerived && !column.isSetOnce && !apart.has(column.key)
      if (!isOpen || (onlyWhereSaid.has(column.key) && row[index] === null)) return []
      const value = valuesFor(column, takesBack)
      return [
        value.map(
          (written): WrittenCell => ({ sheet: table.name, row: at, column: column.key, value: written }),
        ),
      ]
    }),
  )
  return open.length > 0 ? [open] : []
})

const isPlace = ({ column }: WrittenCell): boolean => column === 'influence' || column === 'interest'

/** A few cells, each once; never the same place on two sheets, nor an area by the name it just lost. */
const edits = fc
  .array(fc.tuple(fc.nat(cellsBySheet.length - 1), fc.nat()), { minLength: 1, maxLength: 16 })
  .chain((picked) => {
    const found = picked.flatMap(([sheet, at]) => {
      const open = cellsBySheet[sheet] ?? []
      return open[at % open.length] ?? []
    })
    return fc.tuple(...new Set(found))
  })
  .map((written) => {
    const stakeholders = names['stakeholders']
    const hasPlaces = written.some((cell) => isPlace(cell) && cell.sheet !== stakeholders)
    const hasTitles = written.some(
      ({ sheet, column }) => sheet === names['improvementAreas'] && column === 'improvementArea',
    )
    return written.filter(
      (cell) =>
        !(hasPlaces && isPlace(cell) && cell.sheet === stakeholders) &&
        !(hasTitles && cell.sheet === names['plan'] && cell.column === 'improvementArea'),
    )
  })

/** Cells that follow another: the name of an area or a card on other sheets, and a later map that went on from an earlier. */
const followers = new Set(['improvementArea', 'about', 'stakeholders', 'influence', 'interest', 'reason'])

/** Open cells that say something else, by sheet, row and column. */
function changedCells(before: State, after: State): readonly string[] {
  const then = tablesOf(before, moss)
  return tablesOf(after, moss).flatMap((table) => {
    const old = then.find(({ name }) => name === table.name)
    const idAt = table.columns.length - 1
    const rows = new Map(old?.rows.map((row) => [row[idAt], row]))
    return table.rows.flatMap((row) =>
      table.columns.flatMap(({ key, isDerived }, index) => {
        if (isDerived || followers.has(key) || isFormula(row[index])) return []
        const was = rows.get(row[idAt])?.[index] || null
        return JSON.stringify(row[index] || null) === JSON.stringify(was)
          ? []
          : [`${table.name} ${row[idAt]} ${key}`]
      }),
    )
  })
}

const takenBack = new Set(sheetMakers.filter(({ takesBack }) => takesBack).map(({ key }) => names[key]))

test('what is written in any open cell is what Samling says afterwards, and nothing else; one undo takes it back', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (written) => {
      const held = await planWritten(state, moss, written)
      expect(held.plan.problems).toEqual([])
      const { after, undone } = await bringBack(held, state)
      const again = await planWritten(state, moss, written, { now: after })
      expect([again.plan.differences, again.plan.problems]).toEqual([[], []])
      const wanted = written.map(({ sheet, row, column }) => {
        const table = tables.find(({ name }) => name === sheet)
        return `${sheet} ${table?.rows[row]?.at(-1)} ${column}`
      })
      const others = changedCells(state, after).filter(
        (cell) => !wanted.includes(cell) && takenBack.has(cell.split(' ')[0]),
      )
      expect(others).toEqual([])
      expect(allRecords(undone)).toEqual(allRecords(state))
    }),
    { numRuns: 20, seed: 20_261_128 },
  )
})
