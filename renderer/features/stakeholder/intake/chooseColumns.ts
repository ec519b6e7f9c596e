import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { parseCategory } from './parseCategory.ts'
import type { Table } from './parseTable.ts'

/** Which columns of a table cards are made from, counted from 0. */
export interface Columns {
  /** The first row says what stands below it. */
  readonly hasHeading: boolean
  readonly name: number
  readonly category: number | null
}

const NAME_HEADING =
  /^(?:navn|namn|name|names|interessent\p{L}*|stakeholders?|aktør\p{L}*|organisasjon\p{L}*|organi[sz]ations?|virksomhet\p{L}*|verksemd\p{L}*|kort|hvem|kven|who)$/u
/** Words that also are good names of cards: they head a column only where there are several. */
const PERHAPS_HEADING =
  /^(?:bedrift\p{L}*|firma\p{L}*|foretak\p{L}*|selskap\p{L}*|company|companies|\p{L}+na[vm]n)$/u
const CATEGORY_HEADING = /^(?:kategori\p{L}*|category|categories|type|gruppe|sektor|sector)$/u
/** The name of something else: «Kontaktperson», «Navn på kommune». */
const OTHERS_HEADING = /kontakt|contact|kommune|municipality|fylke|county/u

const wordsOf = (heading: string): readonly string[] => comparableName(heading).split(/[^\p{L}]+/u)

/** How surely a heading names the column of names: 3 is certain, 0 is not. */
function nameScore(heading: string, isAlone: boolean): number {
  const plain = comparableName(heading)
  if (NAME_HEADING.test(plain)) return 3
  if (isAlone || plain.length > 40) return 0
  if (OTHERS_HEADING.test(plain)) return 0
  if (wordsOf(heading).some((word) => NAME_HEADING.test(word))) return 2
  return wordsOf(heading).some((word) => PERHAPS_HEADING.test(word)) ? 1 : 0
}

export const columnCount = (table: Table): number =>
  table.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, row.length), 0)

const LOOKED_AT = 200

const TITLE_ROWS = 10

/**
 * A sheet without the title and remarks that stand over its headings, as in many a municipality's
 * workbook and in our own: rows of one cell, down to the first that heads several columns.
 */
export function withoutTitle(table: Table): Table {
  const isWide = (row: readonly string[]): boolean => row.filter((cell) => cell !== '').length > 1
  const at = table.slice(0, TITLE_ROWS).findIndex(isWide)
  const isHeading = (table[at] ?? []).some((cell) => nameScore(cell, false) > 1)
  return at > 0 && isHeading ? table.slice(at) : table
}

/** A guess a person can change: by the headings, else the first column that looks like different words. */
export function chooseColumns(table: Table): Columns {
  const heading = table[0] ?? []
  const isAlone = columnCount(table) < 2
  const scores = heading.map((cell) => nameScore(cell, isAlone))
  const best = Math.max(0, ...scores)
  const byHeading = best > 0 ? scores.indexOf(best) : null
  const headedCategory = heading.findIndex((cell) => CATEGORY_HEADING.test(comparableName(cell)))
  const hasHeading = byHeading !== null || (!isAlone && headedCategory >= 0)
  const body = table.slice(hasHeading ? 1 : 0, LOOKED_AT)
  const name = byHeading ?? firstOfNames(body, headedCategory)
  return { hasHeading, name, category: categoryColumn(body, name, headedCategory) }
}

const columnOf = (rows: Table, column: number): readonly string[] => rows.flatMap((row) => row[column] || [])

const isWords = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && !/@|^https?:|^www\.|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(cell)

function firstOfNames(rows: Table, categoryAt: number): number {
  const columns = Array.from({ length: columnCount(rows) }, (_, index) => index)
  const found = columns.find((column) => {
    const cells = columnOf(rows, column)
    if (column === categoryAt || cells.length < rows.length / 2) return false
    // A column that says «Moss» in every row tells where, not who.
    return cells.filter(isWords).length * 2 >= cells.length && new Set(cells).size * 2 >= cells.length
  })
  return found ?? 0
}

function categoryColumn(rows: Table, name: number, headedCategory: number): number | null {
  const known = (column: number): number =>
    columnOf(rows, column).filter((cell) => parseCategory(cell) !== null).length
  if (headedCategory >= 0 && headedCategory !== name && known(headedCategory) > 0) return headedCategory
  const columns = Array.from({ length: columnCount(rows) }, (_, index) => index)
  const found = columns.find((column) => {
    const cells = columnOf(rows, column)
    return column !== name && cells.length > 0 && known(column) >= cells.length * 0.6
  })
  return found ?? null
}
