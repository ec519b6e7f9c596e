import { getTexts } from '../../../../shared/texts/texts.ts'
import { placementTaker } from '../readBack/placementTaker.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { columnsIn, withMunicipality } from './columnIn.ts'
import { placeColumns, ringColumn } from './placeColumns.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'
import { type PlacementRow, placementRows } from './stakeholderRows.ts'

/** Where every stakeholder stood at every gathering its map was worked on. */
function placementSheet({ state, municipalities, language, scope }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const column = columnsIn<PlacementRow>(language)
  const columns = withMunicipality(scope, language, [
    column('stakeholder', 'text', ({ stakeholder }) => stakeholder.name, { maxWidth: 30, isDerived: true }),
    column('gathering', 'text', ({ placed }) => `${placed.number}. ${placed.gathering.title}`, {
      maxWidth: 20,
      isDerived: true,
    }),
    column('date', 'day', ({ placed }) => placed.gathering.date, { isDerived: true }),
    ...placeColumns<PlacementRow>(language),
    ringColumn<PlacementRow>(language),
    // Why is the group's own matter; see `stakeholderSheet`.
    ...(scope === 'network'
      ? []
      : [
          column('reason', 'text', ({ placed }) => placed.placement.reason, {
            maxWidth: 44,
            isJudgement: true,
          }),
        ]),
    // Of the two it is about, not of the record: a map that only goes on from the last has none of its own.
    column('id', 'id', ({ stakeholder, placed }) => `${stakeholder.id}@${placed.gathering.id}`),
  ])
  const rows = municipalities.flatMap((municipality) => placementRows(state, municipality))
  return {
    kind: 'table',
    name: texts.sheets.placements,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.noPlacements,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const placementMaker: SheetMaker = {
  key: 'placements',
  scopes: ['municipality', 'network'],
  make: placementSheet,
  about: ({ workbook }) => workbook.overview.placementsSheet,
  takesBack: placementTaker,
}
