import { getTexts } from '../../../../shared/texts/texts.ts'
import type { TableSheet } from '../sheetModel.ts'
import { FJORD } from '../write/workbookStyle.ts'
import type { NamedChart, SheetContext } from './sheetMaker.ts'

/** The newest vote as lying bars on the table's own numbers; the table has the newest round first. */
export function dotCharts({ language, scope }: SheetContext, table: TableSheet): readonly NamedChart[] {
  if (scope !== 'municipality') return []
  const { charts: words, columns: titles } = getTexts(language).workbook
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key)
  const [round, label, total] = [at('round'), at('improvementArea'), at('total')]
  const newest = table.rows[0]?.[round]
  if (typeof newest !== 'string') return []
  const end = table.rows.findIndex((row) => row[round] !== newest)
  const part = { firstRow: 0, lastRow: (end < 0 ? table.rows.length : end) - 1 }
  const totals = table.rows.slice(0, part.lastRow + 1).map((row) => Number(row[total] ?? 0))
  const most = Math.max(0, ...totals)
  if (most === 0) return []
  return [
    {
      name: words.dotsSheet,
      about: words.dotsAbout,
      chart: {
        kind: 'bars',
        title: newest,
        description: words.dotsDescription(totals.length),
        categories: { ...part, column: label },
        series: [
          {
            name: titles.total,
            values: { ...part, column: total },
            look: { color: FJORD.slice(2), dash: 'solid', marker: 'none' },
          },
        ],
        min: 0,
        max: most + 1,
        majorUnit: Math.max(1, Math.ceil(most / 5)),
      },
    },
  ]
}
