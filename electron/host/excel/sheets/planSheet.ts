import type { State } from '../../../../shared/core/state.ts'
import type { Action } from '../../../../shared/features/action/record.ts'
import { selectActionStakeholders, selectActionsByArea } from '../../../../shared/features/action/select.ts'
import { selectAnchoringsOf } from '../../../../shared/features/anchoring/select.ts'
import type { ImprovementArea } from '../../../../shared/features/improvementArea/record.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { planTaker } from '../readBack/planTaker.ts'
import { type ColumnOf, cellsOf, type TableSheet } from '../sheetModel.ts'
import { daysLeftFormula } from './axisFormulas.ts'
import { bodyName } from './bodyName.ts'
import { columnsIn, offPaper, withMunicipality } from './columnIn.ts'
import { wordOf } from './lists.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface ActionRow {
  readonly municipality: Municipality
  readonly action: Action
  readonly area: ImprovementArea | null
}

const rowsOf = (state: State, municipality: Municipality): readonly ActionRow[] =>
  selectActionsByArea(state, municipality.id).flatMap(({ area, actions }) =>
    actions.map((action) => ({ municipality, action, area })),
  )

/** What there is no room for on one page. */
function restColumns(state: State, language: Language): readonly ColumnOf<ActionRow>[] {
  const column = columnsIn<ActionRow>(language)
  const namesOf = ({ action }: ActionRow): string =>
    selectActionStakeholders(state, action)
      .map(({ name }) => name)
      .join('; ')
  return [
    column('result', 'text', ({ action }) => action.result, { maxWidth: 36 }),
    column('firstStep', 'text', ({ action }) => action.firstStep, { maxWidth: 36 }),
    column('promise', 'text', ({ action }) => action.promise, { maxWidth: 36 }),
    column('stakeholders', 'text', (row) => namesOf(row) || null, { maxWidth: 36 }),
  ]
}

const bodiesOf = (state: State, { action }: ActionRow, language: Language): string | null =>
  selectAnchoringsOf(state, { actionId: action.id })
    .map((step) => bodyName(step, language))
    .join('; ') || null

/** «Tiltaksplan»: who does what by when, in the order of the choice. */
function planSheet({ state, municipalities, language, scope, day }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const column = columnsIn<ActionRow>(language)
  const columns = withMunicipality<ActionRow>(
    scope,
    language,
    [
      column('action', 'text', ({ action }) => action.title, { maxWidth: 36 }),
      column('improvementArea', 'text', ({ area }) => area?.title ?? null, { maxWidth: 26, names: 'area' }),
      column('owner', 'text', ({ action }) => action.owner, { maxWidth: 20 }),
      column('contributors', 'text', ({ action }) => action.contributors, { maxWidth: 22 }),
      column('day', 'day', ({ action }) => action.day, { warnsBy: 'status' }),
      column('daysLeft', 'whole', ({ action }) => daysLeftFormula(action, day, language), {
        isDerived: true,
      }),
      column('status', 'text', ({ action }) => wordOf('status', language, action.status), {
        maxWidth: 14,
        list: 'status',
      }),
      column('sign', 'text', ({ action }) => action.sign, { maxWidth: 30 }),
      column('anchoredIn', 'text', (row) => bodiesOf(state, row, language), {
        maxWidth: 24,
        isDerived: true,
      }),
      ...offPaper(restColumns(state, language)),
      column('id', 'id', ({ action }) => action.id),
    ],
    'open',
  )
  return {
    kind: 'table',
    name: texts.sheets.plan,
    columns,
    rows: cellsOf(
      columns,
      municipalities.flatMap((municipality) => rowsOf(state, municipality)),
    ),
    whenEmpty: texts.noActions,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const planMaker: SheetMaker = {
  key: 'plan',
  scopes: ['municipality', 'network'],
  make: planSheet,
  about: ({ workbook }) => workbook.overview.planSheet,
  takesBack: planTaker,
}
