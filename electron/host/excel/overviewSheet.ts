import type { State } from '../../../shared/core/state.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { WorkbookScope } from './sheetMaker.ts'
import type { ChartSheet, OverviewRow, OverviewSheet, TableSheet } from './sheetModel.ts'

/** A sheet and what the front page says it holds. */
export interface ListedSheet {
  readonly sheet: TableSheet | ChartSheet
  readonly about: string
}

export interface OverviewContent {
  readonly scope: WorkbookScope
  readonly state: State
  readonly language: Language
  readonly title: string
  readonly networkName: string
  readonly municipalities: readonly Municipality[]
  readonly day: string
  /** Those that follow the front page, in their order. */
  readonly sheets: readonly ListedSheet[]
}

/** The front page: whose file this is, what is in it, and how to treat it. */
export function overviewSheet(content: OverviewContent): OverviewSheet {
  const { overview: words, sheets: names } = getTexts(content.language).workbook
  const { networkName, municipalities, day } = content
  const owners = content.scope === 'municipality' ? municipalities.map(({ name }) => name) : []
  const gatherings = selectGatherings(content.state).map(({ title, date }, index): OverviewRow => {
    const label = `${index + 1}. ${title}`
    return date === null ? { kind: 'fact', label, text: words.dateNotSet } : { kind: 'day', label, day: date }
  })
  const countOf = ({ sheet }: ListedSheet): string =>
    sheet.kind === 'table' ? words.rows(sheet.rows.length) : words.chart
  const rows: OverviewRow[] = [
    { kind: 'fact', label: words.network, text: networkName },
    ...owners.map((name) => ({ kind: 'fact', label: words.municipality, text: name }) as const),
    { kind: 'day', label: words.made, day },
    { kind: 'fact', label: words.careTitle, text: words.care },
    { kind: 'fact', label: words.readingTitle, text: words.reading },
    { kind: 'fact', label: words.idTitle, text: words.idColumn },
    { kind: 'section', title: words.sheetsTitle },
    ...content.sheets.map(
      (listed, index) =>
        ({ kind: 'sheet', sheetIndex: index + 1, text: listed.about, count: countOf(listed) }) as const,
    ),
    ...(gatherings.length > 0
      ? [{ kind: 'section', title: words.gatheringsTitle } as const, ...gatherings]
      : []),
  ]
  if (content.scope === 'network' && municipalities.length > 0) {
    rows.push({ kind: 'section', title: words.municipalitiesTitle })
    for (const { name, county } of municipalities)
      rows.push({ kind: 'fact', label: name, text: county ?? '' })
  }
  return { kind: 'overview', name: names.overview, title: content.title, rows }
}
