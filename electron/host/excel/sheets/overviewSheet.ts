import type { State } from '../../../../shared/core/state.ts'
import { attendanceId, attendanceNoun } from '../../../../shared/features/attendance/record.ts'
import { selectChoices } from '../../../../shared/features/choice/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { ChartSheet, OverviewRow, OverviewSheet, TableSheet } from '../sheetModel.ts'
import { type LeftOut, leftOutRows } from './leftOutRows.ts'
import type { WorkbookScope } from './sheetMaker.ts'

/** A sheet and what the front page says it holds. */
export interface ListedSheet {
  readonly sheet: TableSheet | ChartSheet
  readonly about: string
}

export interface OverviewContent extends LeftOut {
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
  const gatherings = gatheringRows(content)
  const choices = choiceRows(content)
  const countOf = ({ sheet }: ListedSheet): string =>
    sheet.kind === 'table' ? words.rows(sheet.rows.length) : words.chart
  const rows: OverviewRow[] = [
    { kind: 'fact', label: words.network, text: networkName },
    ...owners.map((name) => ({ kind: 'fact', label: words.municipality, text: name }) as const),
    { kind: 'day', label: words.made, day },
    ...leftOutRows(content.state, content.language, content),
    { kind: 'fact', label: words.careTitle, text: words.care },
    { kind: 'fact', label: words.readingTitle, text: words.reading },
    { kind: 'fact', label: words.idTitle, text: words.idColumn },
    ...(choices.length > 0 ? [{ kind: 'section', title: words.choicesTitle } as const, ...choices] : []),
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

/** What the municipality chose, and why: the first thing a chief executive asks. */
function choiceRows({ scope, state, municipalities }: OverviewContent): readonly OverviewRow[] {
  const [owner] = municipalities
  if (scope !== 'municipality' || !owner) return []
  return selectChoices(state, owner.id).map(({ improvementAreaId, reason }, index) => ({
    kind: 'fact',
    label: `${index + 1}. ${getImprovementArea(state, improvementAreaId)?.title ?? ''}`,
    text: reason,
  }))
}

/** The gatherings with their days, and how many of the municipality came. Of the network only the days: a list of numbers would be read as a ranking. */
function gatheringRows({ scope, state, municipalities, language }: OverviewContent): readonly OverviewRow[] {
  const { overview: words } = getTexts(language).workbook
  const [owner] = municipalities
  return selectGatherings(state).map(({ id, title, date }, index): OverviewRow => {
    const count =
      owner && scope === 'municipality' && attendanceNoun.get(state, attendanceId(owner.id, id))?.count
    const note = typeof count === 'number' ? { note: words.participants(count) } : {}
    const label = `${index + 1}. ${title}`
    return date === null
      ? { kind: 'fact', label, text: words.dateNotSet, ...note }
      : { kind: 'day', label, day: date, ...note }
  })
}
