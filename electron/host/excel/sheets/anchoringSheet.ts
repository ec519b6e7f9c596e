import type { State } from '../../../../shared/core/state.ts'
import { actionNoun } from '../../../../shared/features/action/record.ts'
import type { Anchoring } from '../../../../shared/features/anchoring/record.ts'
import { selectAnchorings } from '../../../../shared/features/anchoring/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { anchoringTaker } from '../readBack/anchoringTaker.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { bodyName } from './bodyName.ts'
import { columnsIn, withMunicipality } from './columnIn.ts'
import { wordOf } from './lists.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface AnchoringRow {
  readonly municipality: Municipality
  readonly step: Anchoring
}

/** The title of the area or action a step is of. */
function aboutOf(state: State, { improvementAreaId, actionId }: Anchoring): string | null {
  if (actionId !== null) return actionNoun.get(state, actionId)?.title ?? null
  return improvementAreaId === null ? null : (getImprovementArea(state, improvementAreaId)?.title ?? null)
}

/** «Forankring»: who must know, want or decide, by when, and who presents it there; the first first. */
function anchoringSheet({ state, municipalities, language, scope }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const column = columnsIn<AnchoringRow>(language)
  const columns = withMunicipality(
    scope,
    language,
    [
      column('body', 'text', ({ step }) => bodyName(step, language), { maxWidth: 34, names: 'body' }),
      column('side', 'text', ({ step }) => wordOf('side', language, step.side), {
        maxWidth: 16,
        list: 'side',
      }),
      column('about', 'text', ({ step }) => aboutOf(state, step), {
        maxWidth: 40,
        isDerived: true,
        isSetOnce: true,
        names: 'about',
      }),
      column('need', 'text', ({ step }) => wordOf('need', language, step.need), {
        maxWidth: 12,
        list: 'need',
      }),
      column('what', 'text', ({ step }) => step.what, { maxWidth: 44 }),
      column('day', 'day', ({ step }) => step.day, { warnsBy: 'doneDay' }),
      column('presenter', 'text', ({ step }) => step.presenter, { maxWidth: 24 }),
      column('doneDay', 'day', ({ step }) => step.doneDay),
      column('id', 'id', ({ step }) => step.id),
    ],
    'open',
  )
  const rows = municipalities.flatMap((municipality) =>
    selectAnchorings(state, municipality.id).map((step) => ({ municipality, step })),
  )
  return {
    kind: 'table',
    name: texts.sheets.anchoring,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.noAnchoring,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const anchoringMaker: SheetMaker = {
  key: 'anchoring',
  scopes: ['municipality', 'network'],
  make: anchoringSheet,
  about: ({ workbook }) => workbook.overview.anchoringSheet,
  takesBack: anchoringTaker,
}
