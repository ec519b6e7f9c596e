import type { Language } from '../../../../shared/packs/language.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { TableSheet } from '../sheetModel.ts'
import { FJORD } from '../write/workbookStyle.ts'
import type { NamedChart, SheetContext } from './sheetMaker.ts'
import { stakeholderRows } from './stakeholderRows.ts'

/** Fewer points than this are no map. */
const LEAST = 2

/**
 * The stakeholder map of the last gathering as a scatter chart on the table's own numbers: who changes a
 * number in the table moves the point. Only in a municipality's workbook: laid over each other nine maps
 * would be read as a competition.
 */
export function mapCharts(
  { state, municipalities, language, scope }: SheetContext,
  table: TableSheet,
): readonly NamedChart[] {
  const [municipality] = municipalities
  if (scope !== 'municipality' || !municipality) return []
  const { columns: titles, charts: words } = getTexts(language).workbook
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key)
  const placed = stakeholderRows(state, municipality).flatMap(({ placed: at }) => (at?.position ? [at] : []))
  const [when] = placed
  if (placed.length < LEAST || !when) return []
  const part = { firstRow: 0, lastRow: table.rows.length - 1 }
  // The ends and the line between the quadrants; between those stand the quadrants' names.
  const axis = { min: 0, max: 100, majorUnit: 50 }
  return [
    {
      name: words.mapSheet,
      about: words.mapAbout,
      chart: {
        kind: 'scatter',
        title: words.mapTitle(`${when.number}. ${when.gathering.title}`),
        description: words.mapDescription(placed.length),
        x: { title: titles.interest, ...axis },
        y: { title: titles.influence, ...axis },
        xs: { ...part, column: at('interest') },
        ys: { ...part, column: at('influence') },
        labels: { ...part, column: at('stakeholder') },
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
