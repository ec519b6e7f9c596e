import { FILE_NAME_LIMIT, legalFileName } from '../../../../shared/core/fileName.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'

/**
 * The one gate to Excel: no string reaches a cell, a sheet, a table, a footer or a file name
 * without passing here. exceljs writes what Excel cannot open without a word, so nothing after
 * this file checks again.
 */

/** Controls but tab and line feed, and the two non-characters XML forbids. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
/** With the u flag a pair is one character, so this meets only halves that lost their other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Excel's limit for a cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767
const SHEET_NAME_LIMIT = 31
const COLUMN_NAME_LIMIT = 255
const TABLE_NAME_LIMIT = 255
/** Excel allows 255 for the whole footer with its codes; three parts share it. */
const FOOTER_PART_LIMIT = 60

/** Anything the lines below would touch; most texts have none of it, and there are a hundred thousand of them. */
const ODD = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\uD800-\uDFFF\uFFFE\uFFFF]/

function legalText(text: string): string {
  if (!ODD.test(text)) return text
  const lines = text.replace(/\r\n?/g, '\n')
  return stripSoftHyphens(lines).replace(LONE_SURROGATE, '').replace(FORBIDDEN, '')
}

/** Cuts to `limit` UTF-16 units with an ellipsis, never through the middle of a character. */
function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(LONE_SURROGATE, '')}…`
}

const oneLine = (text: string): string => legalText(text).replace(/\s+/g, ' ').trim()

/** Text as a reader of the cell will see it: legal, soft hyphens gone, at most 32,767 units. */
export const cellText = (text: string): string => shorten(legalText(text), CELL_LIMIT)

/**
 * `cellText` as the file must spell it. Excel reads `_x0041_` as the letter A, so an underscore
 * that would start such a code is written as a code itself.
 */
export const encodeCellText = (text: string): string =>
  cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** Gives each name its own spelling: Excel and Windows do not tell case apart. */
function makeUnique(names: readonly string[], limit: number, suffix: (count: number) => string): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let candidate = name
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
      const ending = suffix(count)
      candidate = `${shorten(name, limit - ending.length)}${ending}`
    }
    taken.add(candidate.toLowerCase())
    return candidate
  })
}

/**
 * Sheet names of one workbook, in order: at most 31 characters, none of `: \ / ? * [ ]`, no
 * apostrophe (it would need doubling in every reference), not «History», each different.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const legal = wanted.map((text) => {
    const name = oneLine(oneLine(text).replace(/[:\\/?*[\]']/g, ' '))
    const named = name === '' ? '_' : name.toLowerCase() === 'history' ? `${name}_` : name
    return shorten(named, SHEET_NAME_LIMIT)
  })
  return makeUnique(legal, SHEET_NAME_LIMIT, (count) => ` (${count})`)
}

/** Column names of one table: one line, not empty, each different. */
export function columnNames(wanted: readonly string[]): readonly string[] {
  const legal = wanted.map((text, index) => shorten(oneLine(text) || `_${index + 1}`, COLUMN_NAME_LIMIT))
  return makeUnique(legal, COLUMN_NAME_LIMIT, (count) => ` (${count})`)
}

/** `AB12`, `R1C1`, `R` and `C` are cells to Excel, so they cannot name a table. */
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i

/** Table names of one workbook: letters, digits and underscores, starting with a letter. */
export function tableNames(wanted: readonly string[]): readonly string[] {
  const legal = wanted.map((text) => {
    const name = oneLine(text).replace(/[^\p{Letter}\p{Number}_]/gu, '_')
    const isFit = /^[\p{Letter}_]/u.test(name) && !LOOKS_LIKE_CELL.test(name)
    return (isFit ? name : `_${name}`).slice(0, TABLE_NAME_LIMIT).replace(LONE_SURROGATE, '')
  })
  return makeUnique(legal, TABLE_NAME_LIMIT, (count) => `_${count}`)
}

/** A part of a footer: `&` starts a code there, so it is doubled. */
export const footerText = (text: string): string =>
  shorten(oneLine(text), FOOTER_PART_LIMIT).replaceAll('&', '&&')

/** File names without ending, as every system accepts them, each different. */
export const fileNames = (wanted: readonly string[]): readonly string[] =>
  makeUnique(wanted.map(legalFileName), FILE_NAME_LIMIT, (count) => ` (${count})`)
