import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { GivenPromise } from '../../../../shared/features/promise/record.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { promiseTaker } from '../readBack/promiseTaker.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { columnsIn, withMunicipality } from './columnIn.ts'
import { wordOf } from './lists.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface PromiseRow {
  readonly municipality: Municipality
  readonly promise: GivenPromise
  readonly gathering: string | null
}

/** «Løfter»: what was promised to the others at each gathering, and what came of it. */
function promiseSheet({ state, municipalities, language, scope }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const column = columnsIn<PromiseRow>(language)
  const columns = withMunicipality(
    scope,
    language,
    [
      column('promise', 'text', ({ promise }) => promise.text, { maxWidth: 50 }),
      column('gathering', 'text', ({ gathering }) => gathering, {
        maxWidth: 20,
        isDerived: true,
        isSetOnce: true,
        names: 'gathering',
      }),
      column('owner', 'text', ({ promise }) => promise.owner, { maxWidth: 24 }),
      column('day', 'day', ({ promise }) => promise.day, { warnsBy: 'status' }),
      column('status', 'text', ({ promise }) => wordOf('status', language, promise.status), {
        maxWidth: 14,
        list: 'status',
      }),
      column('result', 'text', ({ promise }) => promise.note, { maxWidth: 50 }),
      column('id', 'id', ({ promise }) => promise.id),
    ],
    'open',
  )
  const moments = [
    ...selectGatherings(state).map(({ id, title }, index) => ({ id, words: `${index + 1}. ${title}` })),
    // Of a gathering that has been removed since.
    { id: null, words: null },
  ]
  const rows = municipalities.flatMap((municipality) =>
    moments.flatMap(({ id, words }) =>
      selectPromises(state, municipality.id, id).map((promise) => ({
        municipality,
        promise,
        gathering: words,
      })),
    ),
  )
  return {
    kind: 'table',
    name: texts.sheets.promises,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.noPromises,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const promiseMaker: SheetMaker = {
  key: 'promises',
  scopes: ['municipality', 'network'],
  make: promiseSheet,
  about: ({ workbook }) => workbook.overview.promisesSheet,
  takesBack: promiseTaker,
}
