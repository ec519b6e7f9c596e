import type { Command } from '../../../../shared/core/command.ts'
import type { Draft } from '../../../../shared/core/draft.ts'
import { MAX_ROWS_PER_COMMAND } from '../../../../shared/features/fields.ts'
import { stepRules } from '../../../../shared/features/model.ts'
import { decideStep } from '../../../../shared/features/workbook/commands.ts'
import type { Comparison } from './compareSheet.ts'
import { type CellFinding, type Finding, isThereAlready, type NewFinding } from './finding.ts'
import { type Breathe, inTurns } from './inTurns.ts'
import { municipalityOfRow } from './municipalityOfRow.ts'
import type { Taken } from './rowTaker.ts'
import { previewActor, type Surroundings } from './tryFindings.ts'

/**
 * Makes what a sheet says in a draft, so that the sheets after it find what they point at, a new action on a new
 * area or on one that got another name, and see where they say another thing of the same. Only what is ticked
 * when the preview opens, and only for looking: nothing of it is kept.
 */
export async function foreseeRows(
  draft: Draft,
  comparison: Comparison,
  findings: readonly Finding[],
  around: Surroundings,
  breathe: Breathe,
): Promise<void> {
  const { taker } = comparison
  const cells = findings.filter(
    (finding): finding is CellFinding => finding.what === 'cell' && finding.kind === 'changed',
  )
  for await (const [id, own] of inTurns(
    Map.groupBy(cells, (cell) => cell.id),
    breathe,
  )) {
    const context = { ...around, municipality: municipalityOfRow(comparison, id) }
    const values = new Map(own.map(({ column, value }) => [column.key, value]))
    make(draft, taker.changed(context, id, values))
  }
  const rows = findings.filter(
    (finding): finding is NewFinding => finding.what === 'new' && !isThereAlready(finding),
  )
  for (const own of Map.groupBy(rows, ({ municipality }) => municipality?.id ?? '').values())
    for (let at = 0; at < own.length; at += MAX_ROWS_PER_COMMAND) {
      await breathe()
      const part = own.slice(at, at + MAX_ROWS_PER_COMMAND)
      const context = { ...around, state: draft.state(), municipality: part[0]?.municipality ?? null }
      const taken = taker.added?.(
        context,
        part.map((row) => row.cells),
      )
      if (taken) make(draft, taken)
    }
}

/** What the rules would refuse has been told of already, and is passed by. */
function make(draft: Draft, taken: Taken): void {
  for (const step of taken.ok ? taken.value : []) {
    const command: Command = { id: 'preview', ...step, actor: previewActor, time: 0 }
    const decided = decideStep(stepRules, draft.state(), step, command)
    if (decided.ok) draft.make(decided.value)
  }
}
