import type { State } from '../../../../shared/core/state.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectTraces } from '../../../../shared/features/trace/selectTraces.ts'
import { type StoryKey, type StoryWords, tellTraces } from '../../../../shared/features/trace/tellTraces.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { toNorwegianDay } from '../write/calendarDay.ts'
import { columnsIn, withMunicipality } from './columnIn.ts'
import type { SheetContext, SheetMaker, WorkbookScope } from './sheetMaker.ts'

interface TraceRow {
  readonly municipality: Municipality
  readonly part: string
  readonly what: string
  readonly told: string
}

/** What the others see of a municipality: what it says itself, chose and goes on with. No levels, nothing to rank by. */
const sharedParts: readonly StoryKey[] = ['areas', 'actions', 'anchoring', 'promises', 'goesOn']

function rowsOf(
  state: State,
  municipality: Municipality,
  scope: WorkbookScope,
  words: StoryWords,
): readonly TraceRow[] {
  const { trace } = words.texts
  const traces = selectTraces(state, municipality.id, null)
  const summary = traces.own.summary
  const own = summary === '' ? [] : [{ municipality, part: trace.own, what: summary, told: '' }]
  const told = tellTraces(state, traces, words)
    .filter(({ key }) => scope === 'municipality' || sharedParts.includes(key))
    .flatMap(({ title: part, lines, rest }) => [
      ...lines.map(({ title, said }) => ({ municipality, part, what: title, told: said.join('\n') })),
      ...(rest === '' ? [] : [{ municipality, part, what: rest, told: '' }]),
    ])
  return [...own, ...told]
}

/** «Spor»: the page of traces as a table, in the words it has everywhere else. */
function traceSheet({ state, municipalities, language, scope }: SheetContext): TableSheet {
  const texts = getTexts(language)
  const words: StoryWords = { texts, language, formatDay: toNorwegianDay }
  const column = columnsIn<TraceRow>(language)
  const columns = withMunicipality(scope, language, [
    column('part', 'text', ({ part }) => part, { maxWidth: 26, isDerived: true }),
    column('what', 'text', ({ what }) => what, { maxWidth: 44, isDerived: true }),
    column('told', 'text', ({ told }) => told, { maxWidth: 60, isDerived: true }),
  ])
  const rows = municipalities.flatMap((municipality) => rowsOf(state, municipality, scope, words))
  return {
    kind: 'table',
    name: texts.workbook.sheets.traces,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.trace.nothingYet,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const traceMaker: SheetMaker = {
  key: 'traces',
  scopes: ['municipality', 'network'],
  make: traceSheet,
  about: ({ workbook }) => workbook.overview.tracesSheet,
}
