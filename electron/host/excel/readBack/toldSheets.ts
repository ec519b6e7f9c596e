import type { State } from '../../../../shared/core/state.ts'
import { getMunicipality, selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { stateToTell } from '../choices/stateToTell.ts'
import { withoutJudgedColumns } from '../choices/withoutJudgedColumns.ts'
import type { TableSheet } from '../sheetModel.ts'
import type { SheetContext, SheetMaker } from '../sheets/sheetMaker.ts'
import type { WorkbookMark } from '../workbookMark.ts'

/** One sheet as it would be told, and what it is told from. */
export interface ToldSheet extends SheetContext {
  readonly table: TableSheet
}

/** What a workbook's tables are made from, as `workbookModel` makes them; undefined when its municipality is gone. */
export function contextOf(whole: State, mark: WorkbookMark, day: string): SheetContext | undefined {
  const { municipalityId, language } = mark
  const state = stateToTell(whole, mark)
  if (municipalityId === null)
    return { state, municipalities: selectMunicipalities(state), language, scope: 'network', day }
  const municipality = getMunicipality(state, municipalityId)
  return municipality && { state, municipalities: [municipality], language, scope: 'municipality', day }
}

export function tableOf(
  maker: SheetMaker,
  context: SheetContext,
  { hasJudgements }: WorkbookMark,
): TableSheet {
  const table = maker.make(context)
  return hasJudgements ? table : withoutJudgedColumns(table)
}
