import type { Id } from '../../../../shared/core/ids.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { type RegionBody, selectRegion } from '../../../../shared/features/region/selectRegion.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { toPercent } from './axisNumbers.ts'
import { columnsIn } from './columnIn.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

const listed = (names: readonly string[]): string | null => names.join('; ') || null

const edges = (body: RegionBody, axis: 'x' | 'y'): string | null => {
  const values = body.points.map((point) => toPercent(point[axis]))
  return values.length < 2 ? null : `${Math.min(...values)}–${Math.max(...values)}`
}

/**
 * «Felles interessenter»: those several municipalities have, where the middle of them places each, and how
 * far apart they are. Spread, never a ranking: nobody's place stands beside anybody's name.
 */
function sharedSheet({ state, language }: SheetContext): TableSheet {
  const { workbook: texts } = getTexts(language)
  const column = columnsIn<RegionBody>(language)
  const derived = { isDerived: true }
  const columns = [
    column('stakeholder', 'text', ({ voices }) => voices[0]?.stakeholder.name ?? null, {
      maxWidth: 34,
      isDerived: true,
    }),
    column(
      'whose',
      'text',
      ({ voices }) => listed([...new Set(voices.map(({ municipality }) => municipality))]),
      {
        maxWidth: 44,
        isDerived: true,
      },
    ),
    column('influence', 'whole', ({ centre }) => centre && toPercent(centre.y), derived),
    column('influenceSpread', 'text', (body) => edges(body, 'y'), { maxWidth: 14, isDerived: true }),
    column('interest', 'whole', ({ centre }) => centre && toPercent(centre.x), derived),
    column('interestSpread', 'text', (body) => edges(body, 'x'), { maxWidth: 14, isDerived: true }),
    column('placedBy', 'whole', ({ points }) => points.length, derived),
    column('views', 'whole', ({ clouds }) => clouds.length || null, derived),
  ]
  return {
    kind: 'table',
    name: texts.sheets.shared,
    columns,
    rows: cellsOf(
      columns,
      selectRegion(state, lastGatheringId(state)).filter(({ voices }) => voices.length > 1),
    ),
    whenEmpty: texts.noShared,
    frozenColumns: 1,
  }
}

const lastGatheringId = (state: SheetContext['state']): Id => selectGatherings(state).at(-1)?.id ?? ''

export const sharedMaker: SheetMaker = {
  key: 'shared',
  scopes: ['network'],
  make: sharedSheet,
  about: ({ workbook }) => workbook.overview.sharedSheet,
}
