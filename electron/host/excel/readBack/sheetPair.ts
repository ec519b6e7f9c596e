import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { cellAt, type ReadCell, type ReadRow } from '../../listFile/ownWorkbook.ts'
import { columnLetters } from '../charts/cellReference.ts'
import type { TableSheet } from '../sheetModel.ts'
import { type ExpectedTable, matchingName } from './expectedTable.ts'
import type { FoundColumn } from './findRenamed.ts'
import type { FoundSheet } from './findSheet.ts'
import { plainRead, textOf } from './plainCell.ts'
import type { RowTaker } from './rowTaker.ts'

/** One sheet that came home, beside what its table says now and said when the workbook was made. */
export interface SheetPair {
  readonly found: FoundSheet
  readonly table: TableSheet
  readonly now: ExpectedTable
  /** null = the state the workbook was made of is not in this file. */
  readonly base: ExpectedTable | null
  readonly taker: RowTaker
  /** The network as it is now. */
  readonly state: State
  readonly language: Language
}

/** A row and the record it is about. */
export interface KnownRow {
  readonly id: Id
  readonly row: ReadRow
  /** It had lost its id, or was written anew: what is not filled in may just not have been written. */
  readonly isByName: boolean
}

export const addressOf = (row: ReadRow, at: number): string => `${columnLetters(at + 1)}${row.number}`

/** Where a column stands; undefined when it is gone from the sheet. */
export const findColumn = ({ columns }: FoundSheet, key: string | undefined): FoundColumn | undefined =>
  columns.find(({ column }) => column.key === key)

/** What a row says in a column; empty when the column is gone. */
export function cellIn(row: ReadRow, found: FoundColumn | undefined): ReadCell {
  return found ? cellAt(row, found.at) : { kind: 'empty' }
}

/** What a row is called in the sheet. */
export const nameInSheet = ({ found, now }: SheetPair, row: ReadRow): string =>
  textOf(plainRead(cellIn(row, findColumn(found, now.nameColumn?.key))))

/** Whose a row says it is; '' where the sheet says nothing of it. */
export const ownerInSheet = ({ found }: SheetPair, row: ReadRow): string =>
  textOf(plainRead(cellIn(row, findColumn(found, 'municipality') ?? findColumn(found, 'whose'))))

/** The two as they count when a row has lost its id. */
export const matchingNameInSheet = (pair: SheetPair, row: ReadRow): string =>
  matchingName(nameInSheet(pair, row), ownerInSheet(pair, row))
