import {
  createRegisterRows,
  type KeptRegister,
  type RegisterRows,
} from '../../../shared/register/createRegisterRows.ts'
import { readZip } from '../excel/write/zipPackage.ts'
import { cellTexts } from './cellTexts.ts'
import { readDayStyles } from './dayStyles.ts'
import type { PackagePart } from './inspectPackage.ts'
import type { ReadRow } from './ownWorkbook.ts'
import { readSheetRows, type SheetKeys } from './readSheetRows.ts'
import { readSharedTexts } from './sharedTexts.ts'
import { readContents, readSubject, type Unpack } from './workbookContents.ts'

export interface OpenedSheet {
  readonly name: string
  readonly isVisible: boolean
  /** None of a register's. */
  readonly rows: readonly ReadRow[]
  /** How many rows have something in them, also those that were not kept. */
  readonly rowCount: number
  /** A download from Enhetsregisteret: what a card is made from, of the largest employers; null = another sheet. */
  readonly register: KeptRegister | null
}

export interface OpenedWorkbook {
  /** Samling writes the network's name there; another program may have put anything. */
  readonly subject: string
  readonly sheets: readonly OpenedSheet[]
  /** Something was left out, because there was more than is ever kept. */
  readonly isCut: boolean
}

/** Above anything Samling writes: 5,000 cards at four gatherings are some 450,000 cells. */
const MAX_SHEETS = 60
const MAX_CELLS = 600_000
const MAX_LETTERS = 40_000_000

/**
 * The cells of a workbook, of every sheet, as far as there is room to keep them. `claims` is what `inspectPackage`
 * found believable; a part that holds more than it claims there throws, and so does one that is broken. Costs
 * memory and time: for the worker only.
 */
export function openWorkbook(bytes: Buffer, claims: readonly PackagePart[]): OpenedWorkbook {
  const unpack: Unpack = (name) => {
    const claim = claims.find((part) => part.name === name)
    return claim && readZip(bytes, Math.max(1, claim.unpackedBytes), (part) => part === name)[0]?.bytes
  }
  const { is1904, sheets: found } = readContents(unpack)
  const [texts, styles] = [unpack('xl/sharedStrings.xml'), unpack('xl/styles.xml')]
  const keys: SheetKeys = {
    texts: texts ? readSharedTexts(texts) : [],
    days: styles ? readDayStyles(styles) : [],
    is1904,
  }
  const room = { cells: MAX_CELLS, letters: MAX_LETTERS, registers: 1 }
  const sheets = found.slice(0, MAX_SHEETS).map(({ name, isVisible, part }): OpenedSheet => {
    const sheet = unpack(part)
    if (!sheet) throw new Error(`${part} is not in the package`)
    return { name, isVisible, ...readSheet(sheet, keys, room) }
  })
  const isCut = found.length > MAX_SHEETS || room.cells < 0 || room.letters < 0
  return { subject: readSubject(unpack('docProps/core.xml')), sheets, isCut }
}

/** What there is left to keep, of all sheets together. */
type Room = Record<'cells' | 'letters' | 'registers', number>

function readSheet(bytes: Buffer, keys: SheetKeys, room: Room): Omit<OpenedSheet, 'name' | 'isVisible'> {
  const rows: ReadRow[] = []
  let rowCount = 0
  const keep = (row: ReadRow): void => {
    room.cells -= row.values.length
    for (const value of row.values) if (typeof value === 'string') room.letters -= value.length
    if (room.cells >= 0 && room.letters >= 0) rows.push(row)
  }
  // Decided by the first row.
  let register: RegisterRows | null | undefined
  readSheetRows(bytes, keys, (row) => {
    rowCount += 1
    if (register) register.take(cellTexts(row))
    else if (register === undefined && room.registers > 0) register = createRegisterRows(cellTexts(row))
    if (!register) keep(row)
  })
  if (register) room.registers -= 1
  return { rows, rowCount, register: register?.get() ?? null }
}
