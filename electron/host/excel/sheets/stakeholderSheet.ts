import { categoryPack } from '../../../../shared/packs/categoryPack.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { stakeholderTaker } from '../readBack/stakeholderTaker.ts'
import { type ColumnOf, cellsOf, type TableSheet } from '../sheetModel.ts'
import { columnsIn, judged, offPaper, withMunicipality } from './columnIn.ts'
import { mapCharts } from './mapCharts.ts'
import { placeColumns, ringColumn } from './placeColumns.ts'
import { saidColumns, stepColumns } from './saidColumns.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'
import { type StakeholderRow, stakeholderRows } from './stakeholderRows.ts'

function whoColumns(language: Language): readonly ColumnOf<StakeholderRow>[] {
  const column = columnsIn<StakeholderRow>(language)
  const categoryOf = ({ stakeholder }: StakeholderRow) =>
    categoryPack.find(({ key }) => key === stakeholder.category)
  return [
    column('stakeholder', 'text', ({ stakeholder }) => stakeholder.name, { maxWidth: 32 }),
    column(
      'categoryLetter',
      'badge',
      (row) => {
        const category = categoryOf(row)
        return category ? { text: category.letter, fill: category.color, ink: category.letterColor } : null
      },
      { isDerived: true },
    ),
    column(
      'category',
      'text',
      (row) => categoryOf(row)?.name[language] ?? getTexts(language).workbook.notSorted,
      {
        maxWidth: 26,
        list: 'category',
      },
    ),
  ]
}

/**
 * What a group judges and notes about others. In its own workbook only: the one of all goes to people
 * who were not in the room, and has no need of it.
 */
function judgementColumns(language: Language): readonly ColumnOf<StakeholderRow>[] {
  const column = columnsIn<StakeholderRow>(language)
  return [
    ...saidColumns(language),
    column('note', 'text', ({ stakeholder }) => stakeholder.note, { maxWidth: 44 }),
  ]
}

/** One row a stakeholder: who it is, where it stands now, and what was said of it. */
function stakeholderSheet({ state, municipalities, language, scope }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const column = columnsIn<StakeholderRow>(language)
  const columns = withMunicipality<StakeholderRow>(
    scope,
    language,
    [
      ...whoColumns(language),
      ...placeColumns<StakeholderRow>(language),
      ...stepColumns(language),
      ...offPaper([
        ringColumn<StakeholderRow>(language),
        ...(scope === 'network' ? [] : judged(judgementColumns(language))),
      ]),
      column('id', 'id', ({ stakeholder }) => stakeholder.id),
    ],
    'open',
  )
  const rows = municipalities.flatMap((municipality) => stakeholderRows(state, municipality))
  return {
    kind: 'table',
    name: scope === 'network' ? texts.sheets.allStakeholders : texts.sheets.stakeholders,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.noStakeholders,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const stakeholderMaker: SheetMaker = {
  key: 'stakeholders',
  scopes: ['municipality', 'network'],
  make: stakeholderSheet,
  about: ({ workbook }) => workbook.overview.stakeholdersSheet,
  charts: mapCharts,
  takesBack: stakeholderTaker,
}
