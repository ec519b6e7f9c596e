import type { State } from '../../../shared/core/state.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { OverviewRow, OverviewSheet, TableSheet } from './sheetModel.ts'

export interface OverviewContent {
  readonly scope: 'municipality' | 'network'
  readonly state: State
  readonly language: Language
  readonly title: string
  readonly networkName: string
  readonly municipalities: readonly Municipality[]
  readonly day: string
  readonly stakeholders: TableSheet
  readonly improvementAreas: TableSheet
}

/** Where the two tables stand in the workbook; the overview is sheet 0. */
const STAKEHOLDERS_INDEX = 1
const IMPROVEMENT_AREAS_INDEX = 2

/** The front page: whose file this is, what is in it, and how to treat it. */
export function overviewSheet(content: OverviewContent): OverviewSheet {
  const { overview: words, sheets } = getTexts(content.language).workbook
  const { networkName, municipalities, day } = content
  const names = content.scope === 'municipality' ? municipalities.map(({ name }) => name) : []
  const gatherings = selectGatherings(content.state).map(({ title, date }, index): OverviewRow => {
    const label = `${index + 1}. ${title}`
    return date === null ? { kind: 'fact', label, text: words.dateNotSet } : { kind: 'day', label, day: date }
  })
  const countOf = ({ rows }: TableSheet): string => words.rows(rows.length)
  const rows: OverviewRow[] = [
    { kind: 'fact', label: words.network, text: networkName },
    ...names.map((name) => ({ kind: 'fact', label: words.municipality, text: name }) as const),
    { kind: 'day', label: words.made, day },
    { kind: 'fact', label: words.careTitle, text: words.care },
    { kind: 'fact', label: words.readingTitle, text: words.reading },
    { kind: 'fact', label: words.idTitle, text: words.idColumn },
    { kind: 'section', title: words.sheetsTitle },
    {
      kind: 'sheet',
      sheetIndex: STAKEHOLDERS_INDEX,
      text: words.stakeholdersSheet,
      count: countOf(content.stakeholders),
    },
    {
      kind: 'sheet',
      sheetIndex: IMPROVEMENT_AREAS_INDEX,
      text: words.improvementAreasSheet,
      count: countOf(content.improvementAreas),
    },
    ...(gatherings.length > 0
      ? [{ kind: 'section', title: words.gatheringsTitle } as const, ...gatherings]
      : []),
  ]
  if (content.scope === 'network' && municipalities.length > 0) {
    rows.push({ kind: 'section', title: words.municipalitiesTitle })
    for (const { name, county } of municipalities)
      rows.push({ kind: 'fact', label: name, text: county ?? '' })
  }
  return { kind: 'overview', name: sheets.overview, title: content.title, rows }
}
