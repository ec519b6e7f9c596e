import type { CellValue, Workbook, Worksheet } from 'exceljs'
import { languages } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { parseMark, type WorkbookMark } from '../excel/workbookMark.ts'
import { CELL_LIMIT } from '../excel/write/sanitise.ts'
import type { CellLetter, ReadRow, ReadSheet } from './ownWorkbook.ts'

/** Above anything Samling writes: 5,000 cards at four gatherings are some 450,000 cells. */
const MAX_SHEETS = 60
const MAX_COLUMNS = 80
const MAX_CELLS = 600_000
const MAX_LETTERS = 40_000_000

/** A workbook too large to be read whole. Half of it would look as if the rest had been removed. */
export class TooLarge extends Error {}

const listNames: ReadonlySet<string> = new Set(
  languages.map((language) => getTexts(language).workbook.sheets.lists),
)

/** The mark of one of our workbooks, wherever it stands; null = not one of ours. */
export function findMark({ worksheets }: Workbook): WorkbookMark | null {
  const likelyFirst = worksheets.toSorted(
    (one, other) => Number(listNames.has(other.name)) - Number(listNames.has(one.name)),
  )
  for (const worksheet of likelyFirst) {
    const mark = markOn(worksheet)
    if (mark) return mark
  }
  return null
}

function markOn(worksheet: Worksheet): WorkbookMark | null {
  let mark: WorkbookMark | null = null
  worksheet.eachRow((row) => {
    if (mark) return
    row.eachCell(({ value }) => {
      if (typeof value === 'string') mark ??= parseMark(value.trim())
    })
  })
  return mark
}

/** All cells of all sheets, hidden ones too: whoever hides a row does not take it away. */
export function readOwnSheets({ worksheets }: Workbook): readonly ReadSheet[] {
  if (worksheets.length > MAX_SHEETS) throw new TooLarge()
  const room = { cells: MAX_CELLS, letters: MAX_LETTERS }
  return worksheets.map((worksheet) => {
    const rows: ReadRow[] = []
    worksheet.eachRow((row, number) => {
      const values: (string | number | null)[] = []
      let letters = ''
      row.eachCell((cell, column) => {
        const [letter, value] = readValue(cell.value)
        if (letter === '-' || column > MAX_COLUMNS) return
        while (values.length < column - 1) {
          values.push(null)
          letters += '-'
        }
        values.push(value)
        letters += letter
        room.letters -= typeof value === 'string' ? value.length : 0
      })
      room.cells -= values.length
      if (room.cells < 0 || room.letters < 0) throw new TooLarge()
      if (values.length > 0) rows.push({ number, values, letters })
    })
    return { name: worksheet.name, rows }
  })
}

type Read = readonly [CellLetter, string | number | null]
const nothing: Read = ['-', null]

function readValue(value: CellValue): Read {
  if (value === null || value === undefined) return nothing
  if (typeof value === 'number') return ['n', value]
  if (typeof value === 'string') return value === '' ? nothing : ['t', value.slice(0, CELL_LIMIT)]
  if (typeof value === 'boolean') return ['t', value ? 'TRUE' : 'FALSE']
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? ['e', '#VALUE!'] : ['d', isoDay(value)]
  if ('richText' in value) return readValue(value.richText.map(({ text }) => text).join(''))
  if ('hyperlink' in value) return readValue(value.text)
  if ('error' in value) return ['e', String(value.error)]
  if ('formula' in value || 'sharedFormula' in value) {
    const [letter, result] = readValue(value.result)
    return [letter === '-' ? 'T' : (letter.toUpperCase() as CellLetter), result ?? ''] // capitals of the same set
  }
  return nothing
}

/** Spreadsheet dates have no time zone; exceljs gives them as UTC. */
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
