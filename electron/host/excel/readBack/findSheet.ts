import { languages } from '../../../../shared/packs/language.ts'
import { cellAt, type ReadRow, type ReadSheet } from '../../listFile/ownWorkbook.ts'
import type { Column, TableSheet } from '../sheetModel.ts'
import type { SheetMaker } from '../sheets/sheetMaker.ts'
import { columnTitlesIn, sheetNamesIn } from '../sheets/sheetWords.ts'
import { columnNames, sheetNames } from '../write/sanitise.ts'
import { type FoundColumn, findRenamed, type RenamedHeading, type UnknownHeading } from './findRenamed.ts'
import { plainRead, textOf } from './plainCell.ts'
import { comparableWord } from './wordKey.ts'

/** A sheet with its headings recognised, wherever they stand now. */
export interface FoundSheet {
  readonly name: string
  readonly headings: ReadRow
  readonly columns: readonly FoundColumn[]
  /** Those of `columns` that are headed otherwise than they ever were. */
  readonly renamed: readonly RenamedHeading[]
  /** Headings nobody knows, by where they stand. */
  readonly unknown: readonly UnknownHeading[]
  /** Everything below the headings. */
  readonly rows: readonly ReadRow[]
}

/** Headings are looked for this far down: people put a title or a note above. */
const HEADING_ROWS = 20
/** So much of a table must be recognised by its headings when its sheet has another name. */
const ENOUGH_OF_TABLE = 0.75

const headingOf = (row: ReadRow, at: number): string => comparableWord(textOf(plainRead(cellAt(row, at))))

/** What a column may be headed, in any language and as it was written. */
function titlesOf(maker: SheetMaker, table: TableSheet): ReadonlyMap<string, Column> {
  const titles = new Map<string, Column>()
  const written = columnNames(table.columns.map(({ title }) => title))
  for (const language of languages) {
    const known = columnTitlesIn(maker, language)
    for (const column of table.columns) {
      const title = known[column.key]
      const word = title === undefined ? '' : comparableWord(title)
      if (word !== '' && !titles.has(word)) titles.set(word, column)
    }
  }
  // Last, so that what this very workbook said wins.
  for (const [index, column] of table.columns.entries())
    for (const title of [column.title, written[index] ?? '']) titles.set(comparableWord(title), column)
  return titles
}

/** The sheet a table became: by its name in any language, else by its headings; undefined when it is gone. */
export function findSheet(
  sheets: readonly ReadSheet[],
  maker: SheetMaker,
  table: TableSheet,
): FoundSheet | undefined {
  const names = new Set(
    languages.flatMap((language) => sheetNames(sheetNamesIn(maker, language)).map(comparableWord)),
  )
  const titles = titlesOf(maker, table)
  const named = sheets.find(({ name }) => names.has(comparableWord(name)))
  const found = named && readHeadings(named, table, titles)
  if (found) return found
  const enough = table.columns.length * ENOUGH_OF_TABLE
  return sheets
    .flatMap((sheet) => readHeadings(sheet, table, titles) ?? [])
    .find(({ columns }) => columns.length >= enough)
}

function readHeadings(
  sheet: ReadSheet,
  table: TableSheet,
  titles: ReadonlyMap<string, Column>,
): FoundSheet | undefined {
  const counts = sheet.rows
    .slice(0, HEADING_ROWS)
    .map((row) => row.values.filter((_, at) => titles.has(headingOf(row, at))).length)
  const most = Math.max(0, ...counts)
  const headings = sheet.rows[counts.indexOf(most)]
  // One word alone may stand anywhere.
  if (most < Math.min(2, titles.size) || !headings) return undefined
  const columns = new Map<string, FoundColumn>()
  const unknown: UnknownHeading[] = []
  for (const at of headings.values.keys()) {
    const column = titles.get(headingOf(headings, at))
    const title = textOf(plainRead(cellAt(headings, at)))
    if (column && !columns.has(column.key)) columns.set(column.key, { column, at })
    else if (title !== '') unknown.push({ at, title })
  }
  const renamed = findRenamed(table.columns, [...columns.values()], unknown)
  const rows = sheet.rows.slice(counts.indexOf(most) + 1)
  return {
    ...{ name: sheet.name, headings, renamed, rows },
    columns: [...columns.values(), ...renamed],
    unknown: unknown.filter(({ at }) => !renamed.some((one) => one.at === at)),
  }
}
