import { selectServedCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { isLifted } from '../../../../shared/features/improvementArea/isLifted.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectThreads, type Thread } from '../../../../shared/features/plan/thread.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { bodyName } from './bodyName.ts'
import { columnsIn, withMunicipality } from './columnIn.ts'
import { wordOf } from './lists.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface ThreadRow {
  readonly municipality: Municipality
  readonly thread: Thread
}

const listed = (words: readonly string[]): string | null => words.join('; ') || null

/** «Rød tråd»: one row an area, from the characteristic it serves to what came of it. */
function threadSheet({ state, municipalities, language, scope, day }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const column = columnsIn<ThreadRow>(language)
  const wide = { maxWidth: 24, isDerived: true }
  const columns = withMunicipality(scope, language, [
    column('improvementArea', 'text', ({ thread }) => thread.area.title, wide),
    column(
      'characteristic',
      'text',
      ({ thread }) =>
        listed(
          selectServedCharacteristics(state, thread.characteristics).map(({ title }) => title[language]),
        ),
      wide,
    ),
    column('because', 'text', ({ thread }) => thread.choice?.reason ?? null, wide),
    column('stakeholders', 'text', ({ thread }) => listed(thread.stakeholders.map(({ name }) => name)), wide),
    column('action', 'text', ({ thread }) => listed(thread.actions.map(({ title }) => title)), wide),
    column(
      'anchoredIn',
      'text',
      ({ thread }) => listed(thread.anchorings.map((step) => bodyName(step, language))),
      wide,
    ),
    column(
      'happened',
      'text',
      ({ thread }) => wordOf('happened', language, thread.choice?.happened ?? null),
      {
        maxWidth: 14,
        isDerived: true,
      },
    ),
    column('outcome', 'text', ({ thread }) => thread.choice?.outcome ?? null, wide),
    column('id', 'id', ({ thread }) => thread.area.id),
  ])
  const gatheringId = selectGatherings(state).at(-1)?.id ?? ''
  const rows = municipalities.flatMap((municipality) =>
    selectThreads(state, municipality.id, {
      today: day,
      gatheringId,
      isLifted: (area) => isLifted(state, area, gatheringId),
    }).map((thread) => ({ municipality, thread })),
  )
  return {
    kind: 'table',
    name: texts.sheets.thread,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.noThread,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const threadMaker: SheetMaker = {
  key: 'thread',
  scopes: ['municipality', 'network'],
  make: threadSheet,
  about: ({ workbook }) => workbook.overview.threadSheet,
}
