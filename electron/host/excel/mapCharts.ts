import type { Language } from '../../../shared/packs/language.ts'
import { quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { NamedChart, SheetContext } from './sheetMaker.ts'
import type { TableSheet } from './sheetModel.ts'
import { FJORD } from './workbookStyle.ts'

/** Fewer points than this are no map. */
const LEAST = 2

/**
 * The stakeholder map of the last gathering as a scatter chart on the table's own numbers: who changes a
 * number in the table moves the point. Only in a municipality's workbook: laid over each other nine maps
 * would be read as a competition.
 */
export function mapCharts({ language, scope }: SheetContext, table: TableSheet): readonly NamedChart[] {
  if (scope !== 'municipality') return []
  const { columns: titles, charts: words } = getTexts(language).workbook
  const at = (title: string): number => table.columns.findIndex((column) => column.title === title)
  const [label, gathering, x, y] = [
    titles.stakeholder,
    titles.gathering,
    titles.interest,
    titles.influence,
  ].map(at)
  if (label === undefined || gathering === undefined || x === undefined || y === undefined) return []
  const part = lastPart(table, gathering)
  const placed = table.rows.slice(part.firstRow, part.lastRow + 1).filter((row) => row[x] !== null)
  if (placed.length < LEAST) return []
  const when = String(table.rows[part.firstRow]?.[gathering] ?? '')
  const axis = { min: 0, max: 100, majorUnit: 25 }
  return [
    {
      name: words.mapSheet,
      about: words.mapAbout,
      chart: {
        kind: 'scatter',
        title: words.mapTitle(when),
        description: words.mapDescription(placed.length),
        x: { title: titles.interest, ...axis },
        y: { title: titles.influence, ...axis },
        xs: { ...part, column: x },
        ys: { ...part, column: y },
        labels: { ...part, column: label },
        quadrants: quadrantNames(language),
        look: { color: FJORD.slice(2), dash: 'solid', marker: 'circle' },
      },
    },
  ]
}

function quadrantNames(language: Language): [string, string, string, string] {
  const nameOf = (influence: 'high' | 'low', interest: 'high' | 'low'): string =>
    quadrantPack.find((quadrant) => quadrant.influence === influence && quadrant.interest === interest)?.name[
      language
    ] ?? ''
  return [nameOf('high', 'low'), nameOf('high', 'high'), nameOf('low', 'low'), nameOf('low', 'high')]
}

/** The rows of the last gathering: the table has one gathering after the other, and those without a place last. */
function lastPart(
  { rows }: TableSheet,
  gathering: number,
): { readonly firstRow: number; readonly lastRow: number } {
  const lastRow = rows.findLastIndex((row) => row[gathering] !== null)
  const when = rows[lastRow]?.[gathering]
  return { firstRow: rows.findIndex((row) => row[gathering] === when), lastRow }
}
