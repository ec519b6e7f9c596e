import { getTexts } from '../../../../shared/texts/texts.ts'
import type { ChartSheet, OverviewRow, OverviewSheet, PictureSheet, TableSheet } from '../sheetModel.ts'
import { type LeftOut, leftOutRows } from './leftOutRows.ts'
import { choiceRows, factRows, gatheringRows, type OverviewContent } from './overviewRows.ts'

/** A sheet and what the front page says it holds. */
export interface ListedSheet {
  readonly sheet: TableSheet | ChartSheet | PictureSheet
  readonly about: string
}

/** The front page: whose file this is, how to treat it, what was chosen, and then what is in it. */
export function overviewSheet(
  content: OverviewContent & LeftOut & { readonly title: string; readonly sheets: readonly ListedSheet[] },
): OverviewSheet {
  const { overview: words, sheets: names } = getTexts(content.language).workbook
  const { scope, municipalities } = content
  const countOf = ({ sheet }: ListedSheet): string =>
    sheet.kind === 'table' ? words.rows(sheet.rows.length) : words[sheet.kind]
  const owners = scope === 'network' ? municipalities : []
  const rows: readonly OverviewRow[] = [
    ...factRows(content),
    ...leftOutRows(content.state, content.language, content),
    { kind: 'notice', label: words.careTitle, text: words.care },
    ...underHeading(words.choicesTitle, choiceRows(content)),
    ...underHeading(words.gatheringsTitle, gatheringRows(content)),
    ...underHeading(
      words.municipalitiesTitle,
      owners.map(({ name, county }) => ({ kind: 'fact', label: name, text: county ?? '' })),
    ),
    { kind: 'section', title: words.sheetsTitle, startsPage: true },
    ...content.sheets.map(
      (listed, index): OverviewRow => ({
        kind: 'sheet',
        sheetIndex: index + 1,
        text: listed.about,
        count: countOf(listed),
      }),
    ),
    { kind: 'section', title: words.readingTitle },
    { kind: 'fact', label: words.numbersTitle, text: words.reading },
    { kind: 'fact', label: words.idTitle, text: words.idColumn },
    { kind: 'fact', label: words.guardTitle, text: words.guard },
  ]
  const subtitle =
    scope === 'municipality' ? content.networkName : words.municipalityCount(municipalities.length)
  return { kind: 'overview', name: names.overview, title: content.title, subtitle, rows }
}

/** A heading and its rows; no heading over nothing. */
const underHeading = (title: string, rows: readonly OverviewRow[]): readonly OverviewRow[] =>
  rows.length > 0 ? [{ kind: 'section', title }, ...rows] : []
