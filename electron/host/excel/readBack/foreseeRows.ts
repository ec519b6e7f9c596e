import type { Command } from '../../../../shared/core/command.ts'
import type { Draft } from '../../../../shared/core/draft.ts'
import { MAX_ROWS_PER_COMMAND } from '../../../../shared/features/fields.ts'
import { stepRules } from '../../../../shared/features/model.ts'
import { decideStep } from '../../../../shared/features/workbook/commands.ts'
import type { Finding, NewFinding } from './finding.ts'
import type { RowTaker } from './rowTaker.ts'
import { previewActor, type Surroundings } from './tryFindings.ts'

/**
 * Makes the new rows of a sheet in a draft, so that the sheets after it find what they point at: a new
 * action on a new area. Only for looking; nothing of it is kept.
 */
export function foreseeRows(
  draft: Draft,
  findings: readonly Finding[],
  taker: RowTaker,
  around: Surroundings,
): void {
  const rows = findings.filter((finding): finding is NewFinding => finding.what === 'new')
  for (const own of Map.groupBy(rows, ({ municipality }) => municipality?.id ?? '').values())
    for (let at = 0; at < own.length; at += MAX_ROWS_PER_COMMAND) {
      const part = own.slice(at, at + MAX_ROWS_PER_COMMAND)
      const context = { ...around, state: draft.state(), municipality: part[0]?.municipality ?? null }
      const taken = taker.added?.(
        context,
        part.map(({ cells }) => cells),
      )
      for (const step of taken?.ok ? taken.value : []) {
        const command: Command = { id: 'preview', ...step, actor: previewActor, time: 0 }
        const decided = decideStep(stepRules, draft.state(), step, command)
        if (decided.ok) draft.make(decided.value)
      }
    }
}
