import { improvementAreaMaker } from './improvementAreaSheet.ts'
import type { SheetMaker } from './sheetMaker.ts'
import { stakeholderMaker } from './stakeholderSheet.ts'

/** The sheets of a workbook after the front page, in their order. */
export const sheetMakers: readonly SheetMaker[] = [stakeholderMaker, improvementAreaMaker]
