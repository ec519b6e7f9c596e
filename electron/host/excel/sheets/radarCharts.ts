import { getTexts } from '../../../../shared/texts/texts.ts'
import type { ColumnPart, TableSheet } from '../sheetModel.ts'
import { FJORD, GREY, INK } from '../write/workbookStyle.ts'
import type { NamedChart, SheetContext } from './sheetMaker.ts'

/** Fewer spokes than this are no web. */
const LEAST = 3

type Rows = Pick<ColumnPart, 'firstRow' | 'lastRow'>

/** The self-assessment as a radar on the table's own numbers: then, now and wanted. */
export function radarCharts({ language }: SheetContext, table: TableSheet): readonly NamedChart[] {
  const { charts: words, columns: titles } = getTexts(language).workbook
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key)
  const [category, gathering, level, wanted] = [
    at('characteristic'),
    at('gathering'),
    at('level'),
    at('wanted'),
  ]
  const parts = gatheringParts(table, gathering)
  const now = parts.at(-1)
  if (!now || now.lastRow - now.firstRow + 1 < LEAST) return []
  const namesIn = ({ firstRow, lastRow }: Rows): string =>
    JSON.stringify(table.rows.slice(firstRow, lastRow + 1).map((row) => row[category]))
  // Series of a radar share their spokes: an earlier gathering that was asked about others cannot be laid over it.
  const then = parts.slice(0, -1).find((part) => namesIn(part) === namesIn(now))
  const whenOf = ({ firstRow }: Rows): string => String(table.rows[firstRow]?.[gathering] ?? '')
  const series = [
    ...(then
      ? [
          {
            name: whenOf(then),
            values: { ...then, column: level },
            look: { color: GREY.slice(2), dash: 'dash', marker: 'square' } as const,
          },
        ]
      : []),
    {
      name: whenOf(now),
      values: { ...now, column: level },
      look: { color: FJORD.slice(2), dash: 'solid', marker: 'circle' } as const,
    },
    {
      name: titles.wanted,
      values: { ...now, column: wanted },
      look: { color: INK.slice(2), dash: 'sysDot', marker: 'diamond' } as const,
    },
  ]
  return [
    {
      name: words.radarSheet,
      about: words.radarAbout,
      chart: {
        kind: 'radar',
        title: words.radarTitle(whenOf(now)),
        description: words.radarDescription(now.lastRow - now.firstRow + 1),
        categories: { ...now, column: category },
        series,
        min: 0,
        max: 5,
        majorUnit: 1,
      },
    },
  ]
}

/** The rows of each gathering: the table has one after the other. */
function gatheringParts({ rows }: TableSheet, gathering: number): readonly Rows[] {
  const parts: { firstRow: number; lastRow: number }[] = []
  rows.forEach((row, index) => {
    const last = parts.at(-1)
    if (last && rows[last.firstRow]?.[gathering] === row[gathering]) last.lastRow = index
    else parts.push({ firstRow: index, lastRow: index })
  })
  return parts
}
