import type { ColumnProblem } from './rowTaker.ts'

/** It says nothing, and must. */
export const emptyCell = (column: string): ColumnProblem => ({ column, reason: 'empty', hint: '' })

/** A row that nobody can tell whose it is. */
export const notAllowed = (column: string): ColumnProblem => ({ column, reason: 'rowNotAllowed', hint: '' })
