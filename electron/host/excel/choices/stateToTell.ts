import type { State } from '../../../../shared/core/state.ts'
import { stateAt } from '../../../../shared/features/workbook/stateAt.ts'
import type { ExportChoices } from '../../../../shared/sync/exportChoices.ts'
import { withoutJudgements } from './withoutJudgements.ts'

/** The network as a workbook with these choices tells it. Pure: the same state and choices give the same tables again. */
export function stateToTell(
  state: State,
  { gatheringId = null, hasJudgements = true }: Partial<ExportChoices>,
): State {
  const told = gatheringId === null ? state : stateAt(state, gatheringId)
  return hasJudgements ? told : withoutJudgements(told)
}
