import { anchoringMaker } from './anchoringSheet.ts'
import { assessmentMaker } from './assessmentSheet.ts'
import { homeTaskMaker } from './homeTaskSheet.ts'
import { improvementAreaMaker } from './improvementAreaSheet.ts'
import { parkedMaker } from './parkedSheet.ts'
import { placementMaker } from './placementSheet.ts'
import { planMaker } from './planSheet.ts'
import { promiseMaker } from './promiseSheet.ts'
import { roundMaker } from './roundSheet.ts'
import { sharedMaker } from './sharedSheet.ts'
import type { SheetMaker } from './sheetMaker.ts'
import { stakeholderMaker } from './stakeholderSheet.ts'
import { threadMaker } from './threadSheet.ts'
import { traceMaker } from './traceSheet.ts'

/** The sheets of a workbook between the front page and the lists, in their order. */
export const sheetMakers: readonly SheetMaker[] = [
  stakeholderMaker,
  sharedMaker,
  placementMaker,
  assessmentMaker,
  improvementAreaMaker,
  roundMaker,
  planMaker,
  anchoringMaker,
  promiseMaker,
  homeTaskMaker,
  threadMaker,
  traceMaker,
  parkedMaker,
]
