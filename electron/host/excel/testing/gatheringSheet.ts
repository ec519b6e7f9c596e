import { ordersAfter } from '../../../../shared/core/order.ts'
import { succeed } from '../../../../shared/core/result.ts'
import {
  GATHERING_TEXT_LIMITS,
  GATHERING_TITLE_LIMIT,
} from '../../../../shared/features/gathering/commands.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { type Cells, dayIn, textIn } from '../readBack/cells.ts'
import { type ColumnOf, cellsOf } from '../sheetModel.ts'
import type { SheetMaker } from '../sheets/sheetMaker.ts'

/** All that a workbook and its way home need of a noun, in one file: its words, its columns, and what its cells mean. */
const words = {
  nb: {
    sheet: 'Samlinger',
    about: 'Når og hvor vi møtes',
    columns: { met: 'Samling', when: 'Dag', where: 'Sted' },
  },
  nn: {
    sheet: 'Samlingar',
    about: 'Når og kvar vi møtest',
    columns: { met: 'Samling', when: 'Dag', where: 'Stad' },
  },
  en: {
    sheet: 'Gatherings',
    about: 'When and where we meet',
    columns: { met: 'Gathering', when: 'Day', where: 'Place' },
  },
} as const

const saidIn = (cells: Cells) =>
  sentFields({ title: textIn(cells, 'met'), date: dayIn(cells, 'when'), place: textIn(cells, 'where') })

export const gatheringMaker: SheetMaker = {
  key: 'gatherings',
  words,
  scopes: ['municipality', 'network'],
  make({ state, language }) {
    const { sheet, about, columns: titles } = words[language]
    const columns: readonly ColumnOf<Gathering>[] = [
      { key: 'met', title: titles.met, kind: 'text', value: ({ title }) => title },
      { key: 'when', title: titles.when, kind: 'day', value: ({ date }) => date },
      { key: 'where', title: titles.where, kind: 'text', value: ({ place }) => place },
      { key: 'id', title: 'Id', kind: 'id', value: ({ id }) => id },
    ]
    const rows = cellsOf(columns, selectGatherings(state))
    return { kind: 'table', name: sheet, columns, rows, whenEmpty: about, frozenColumns: 1 }
  },
  takesBack: {
    texts: {
      met: { limit: GATHERING_TITLE_LIMIT, isLine: true, isRequired: true },
      where: { limit: GATHERING_TEXT_LIMITS.place },
    },
    changed: (_context, gatheringId, cells) =>
      succeed([{ kind: 'gathering.edit', payload: { gatheringId, ...saidIn(cells) } }]),
    added({ state, newId }, rows) {
      const orders = ordersAfter(selectGatherings(state).at(-1)?.order ?? null, rows.length)
      const gatherings = rows.map((cells, index) => ({
        ...{ id: newId(), title: '', date: null, order: orders[index] ?? '' },
        ...saidIn(cells),
      }))
      return succeed([{ kind: 'gathering.add', payload: { gatherings } }])
    },
    removed: null,
  },
}
