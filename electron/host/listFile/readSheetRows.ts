import { dayOfNumber } from './dayStyles.ts'
import type { CellLetter, ReadRow } from './ownWorkbook.ts'
import { readXml } from './readXml.ts'
import { spelledOut } from './sharedTexts.ts'

/** What cells are read by. */
export interface SheetKeys {
  readonly texts: readonly string[]
  /** By style, whether a number is a day. */
  readonly days: readonly boolean[]
  readonly is1904: boolean
}

/** Excel's own last row and column. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384
/** Wider than any list, and twice the register; what stands further out is not read. */
const READ_COLUMNS = 200
const CELL_LIMIT = 32_767

type Read = readonly [CellLetter, string | number | null]
const nothing: Read = ['-', null]

const [A, Z, ZERO, NINE] = [65, 90, 48, 57]

/** Column and row of `AB12`, counted from 1. Throws for an address no sheet has. */
function placeOf(address: string): { readonly column: number; readonly row: number } {
  let [column, row, at] = [0, 0, 0]
  // Letter by letter: this is asked for every cell, and a pattern costs a tenth of all the reading.
  for (let code = address.charCodeAt(at); code >= A && code <= Z; code = address.charCodeAt(++at))
    column = column * 26 + code - A + 1
  for (let code = address.charCodeAt(at); code >= ZERO && code <= NINE; code = address.charCodeAt(++at))
    row = row * 10 + code - ZERO
  if (at < address.length || column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW)
    throw new Error(`There is no cell ${address.slice(0, 20)}`)
  return { column, row }
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  inline: string
  isFormula: boolean
}

const textRead = (text: string): Read => (text === '' ? nothing : ['t', text.slice(0, CELL_LIMIT)])

function plainRead({ type, style, value, inline }: OpenCell, { texts, days, is1904 }: SheetKeys): Read {
  switch (type) {
    case 's':
      return textRead(texts[Number(value)] ?? '')
    case 'inlineStr':
      return textRead(spelledOut(inline))
    case 'str':
      return textRead(spelledOut(value))
    case 'e':
      return ['e', value.slice(0, 40)]
    case 'b':
      return ['b', value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE']
    case 'd': {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0]
      return day === undefined ? textRead(value) : ['d', day]
    }
  }
  if (value.trim() === '') return nothing
  const number = Number(value)
  if (!Number.isFinite(number)) return textRead(value)
  if (!days[style]) return ['n', number]
  const day = dayOfNumber(number, is1904)
  return day === null ? ['e', '#VALUE!'] : ['d', day]
}

/** A capital says that a formula gave it, also when it gave nothing. */
function readCell(cell: OpenCell, keys: SheetKeys): Read {
  const [letter, value] = plainRead(cell, keys)
  if (!cell.isFormula) return [letter, value]
  // Capitals of the same set of letters.
  return [letter === '-' ? 'T' : (letter.toUpperCase() as CellLetter), value ?? '']
}

/** Tells the rows of a sheet that have something in them, in the order they stand. Throws on a broken sheet. */
export function readSheetRows(bytes: Buffer, keys: SheetKeys, onRow: (row: ReadRow) => void): void {
  let row = 0
  let values: (string | number | null)[] = []
  let letters: CellLetter[] = []
  let lastColumn = 0
  let cell: OpenCell | null = null
  let inside: 'v' | 't' | null = null
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : placeOf(`A${attributes.r}`).row
        if (row > LAST_ROW) throw new Error('There are too many rows')
        ;[values, letters, lastColumn] = [[], [], 0]
      } else if (name === 'c') {
        lastColumn = attributes.r === undefined ? lastColumn + 1 : placeOf(attributes.r).column
        const about = { column: lastColumn, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
        cell = { ...about, value: '', inline: '', isFormula: false }
      } else if (!cell) return
      else if (name === 'f') cell.isFormula = true
      else if (name === 'v' || name === 't') inside = name
      else if (name === 'rPh') inside = null
    },
    text(piece) {
      if (!cell || inside === null) return
      if (inside === 'v') cell.value += piece
      else cell.inline += piece
    },
    close(name) {
      if (name === 'v' || name === 't') inside = null
      else if (name === 'c' && cell) {
        const [letter, value] = readCell(cell, keys)
        const at = cell.column - 1
        cell = null
        if (letter === '-' || at >= READ_COLUMNS) return
        while (values.length < at) {
          values.push(null)
          letters.push('-')
        }
        values[at] = value
        letters[at] = letter
      } else if (name === 'row' && values.length > 0)
        onRow({ number: row, values, letters: letters.join('') })
    },
  })
}
