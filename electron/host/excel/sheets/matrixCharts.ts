import type { Language } from '../../../../shared/packs/language.ts'
import { priorityQuadrantPack } from '../../../../shared/packs/priorityQuadrantPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { TableSheet } from '../sheetModel.ts'
import { INK } from '../write/workbookStyle.ts'
import type { NamedChart, SheetContext } from './sheetMaker.ts'

const LEAST = 2

/** Important × within reach as a scatter chart on the table's own numbers; see `mapCharts`. */
export function matrixCharts({ language, scope }: SheetContext, table: TableSheet): readonly NamedChart[] {
  if (scope !== 'municipality') return []
  const { columns: titles, charts: words } = getTexts(language).workbook
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key)
  const [label, x, y] = [at('improvementArea'), at('influenceability'), at('importance')]
  const placed = table.rows.filter((row) => row[x] !== null)
  if (placed.length < LEAST) return []
  const part = { firstRow: 0, lastRow: table.rows.length - 1 }
  const axis = { min: 1, max: 5, majorUnit: 2 }
  return [
    {
      name: words.matrixSheet,
      about: words.matrixAbout,
      chart: {
        kind: 'scatter',
        title: words.matrixTitle,
        description: words.matrixDescription(placed.length),
        x: { title: titles.influenceability, ...axis },
        y: { title: titles.importance, ...axis },
        xs: { ...part, column: x },
        ys: { ...part, column: y },
        labels: { ...part, column: label },
        quadrants: quadrantNames(language),
        look: { color: INK.slice(2), dash: 'solid', marker: 'square' },
      },
    },
  ]
}

function quadrantNames(language: Language): [string, string, string, string] {
  const nameOf = (y: 'high' | 'low', x: 'high' | 'low'): string =>
    priorityQuadrantPack.find(
      (quadrant) => quadrant.matrix === 'reach' && quadrant.y === y && quadrant.x === x,
    )?.name[language] ?? ''
  return [nameOf('high', 'low'), nameOf('high', 'high'), nameOf('low', 'low'), nameOf('low', 'high')]
}
