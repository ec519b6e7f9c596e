import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import {
  type HomeTask,
  type HomeTaskReport,
  homeTaskReportId,
} from '../../../../shared/features/homeTask/record.ts'
import { getHomeTaskReport, selectHomeTasks } from '../../../../shared/features/homeTask/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { homeTaskTaker } from '../readBack/homeTaskTaker.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { columnsIn, withMunicipality } from './columnIn.ts'
import { wordOf } from './lists.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface HomeTaskRow {
  readonly municipality: Municipality
  readonly task: HomeTask
  readonly report: HomeTaskReport | undefined
  readonly gathering: string
}

/** Gathering by gathering; a task nobody has reported on is not started, as on the screen. */
const rowsOf = ({ state, municipalities }: SheetContext): readonly HomeTaskRow[] =>
  municipalities.flatMap((municipality) =>
    selectGatherings(state).flatMap(({ id, title }, index) =>
      selectHomeTasks(state, id).map((task) => ({
        municipality,
        task,
        report: getHomeTaskReport(state, task.id, municipality.id),
        gathering: `${index + 1}. ${title}`,
      })),
    ),
  )

/** «Hjemmeoppgaver»: what everybody does between two gatherings, and how far each municipality says it has come. */
function homeTaskSheet(context: SheetContext): TableSheet {
  const { language, scope } = context
  const texts = getTexts(language).workbook
  const column = columnsIn<HomeTaskRow>(language)
  const columns = withMunicipality(scope, language, [
    column('homeTask', 'text', ({ task }) => task.text, { maxWidth: 50, isDerived: true }),
    column('gathering', 'text', ({ gathering }) => gathering, { maxWidth: 20, isDerived: true }),
    column('status', 'text', ({ report }) => wordOf('status', language, report?.status ?? 'notStarted'), {
      maxWidth: 14,
      list: 'status',
    }),
    column('result', 'text', ({ report }) => report?.note ?? null, { maxWidth: 50 }),
    column('id', 'id', ({ task, municipality }) => homeTaskReportId(task.id, municipality.id)),
  ])
  return {
    kind: 'table',
    name: texts.sheets.homeTasks,
    columns,
    rows: cellsOf(columns, rowsOf(context)),
    whenEmpty: texts.noHomeTasks,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const homeTaskMaker: SheetMaker = {
  key: 'homeTasks',
  scopes: ['municipality', 'network'],
  make: homeTaskSheet,
  about: ({ workbook }) => workbook.overview.homeTasksSheet,
  takesBack: homeTaskTaker,
}
