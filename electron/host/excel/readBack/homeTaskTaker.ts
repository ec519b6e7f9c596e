import { fail, succeed } from '../../../../shared/core/result.ts'
import { actionStatusKeys } from '../../../../shared/features/action/status.ts'
import { HOME_TASK_REPORT_LIMITS } from '../../../../shared/features/homeTask/commands.ts'
import { homeTaskNoun, homeTaskReportId } from '../../../../shared/features/homeTask/record.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { keyIn, textIn } from './cells.ts'
import { emptyCell, notAllowed } from './columnProblems.ts'
import type { RowTaker } from './rowTaker.ts'

/**
 * «Hjemmeoppgaver»: how far a municipality has come. The tasks are the same for everybody and given at a
 * gathering, so no row is added here and none goes.
 */
export const homeTaskTaker: RowTaker = {
  texts: { result: { limit: HOME_TASK_REPORT_LIMITS.note } },
  changed({ state, municipality }, id, cells) {
    // A task nobody has reported on has no record, so only its row's id tells which it is.
    const task = municipality
      ? homeTaskNoun.all(state).find((one) => homeTaskReportId(one.id, municipality.id) === id)
      : undefined
    if (!municipality || !task) return fail([...cells.keys()].map(notAllowed))
    if (cells.get('status') === null) return fail([emptyCell('status')])
    const said = sentFields({
      status: keyIn(cells, 'status', actionStatusKeys) ?? undefined,
      note: textIn(cells, 'result'),
    })
    const where = { homeTaskId: task.id, municipalityId: municipality.id }
    return succeed([{ kind: 'homeTask.report', payload: { ...where, ...said } }])
  },
  added: null,
  removed: null,
}
