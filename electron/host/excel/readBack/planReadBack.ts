import type { AnyRecord } from '../../../../shared/core/change.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Result } from '../../../../shared/core/result.ts'
import type { DocumentStore } from '../../../../shared/sync/documentStore.ts'
import type { HostSession } from '../../../../shared/sync/hostSession.ts'
import type { LibraryProblem } from '../../../../shared/sync/requests.ts'
import { stateToExport } from '../../exports/stateToExport.ts'
import type { OwnWorkbook } from '../../listFile/ownWorkbook.ts'
import { localDay } from '../write/calendarDay.ts'
import { breathe } from './inTurns.ts'
import { type HeldPlan, makePlan, type WorkbookBase } from './makePlan.ts'
import { rewindState } from './rewindState.ts'

export interface PlanningParts {
  readonly workbook: OwnWorkbook
  readonly session: Pick<HostSession, 'getState'>
  readonly file: Pick<DocumentStore, 'headSeq' | 'readEvents' | 'findCommand'>
  /** What was kept when a gathering was checked out: a workbook of it was made of that. */
  readonly readVersion: (closingId: Id) => Result<readonly AnyRecord[], LibraryProblem>
  /** Ms since 1970, UTC. */
  readonly now: number
  readonly newId: () => Id
}

/** What one of the network's own workbooks would change; undefined when whose it is has left the network. */
export async function planReadBack(parts: PlanningParts): Promise<HeldPlan | undefined> {
  const { workbook, session, newId, now } = parts
  const state = session.getState()
  const base = await baseOf(parts)
  return makePlan({ workbook, state, base, planId: newId(), newId, day: localDay(now), breathe })
}

/** The state the workbook was made of; null when its last event is not in this file. */
async function baseOf({ workbook, session, file, readVersion }: PlanningParts): Promise<WorkbookBase | null> {
  const { commandId, gatheringId } = workbook.mark
  const seq = file.findCommand(commandId)
  const [event] = seq === undefined ? [] : file.readEvents(seq - 1, 1)
  if (seq === undefined || !event) return null
  const now = { state: session.getState(), seq: file.headSeq() }
  const rewound = await rewindState(file, now, seq, breathe)
  const told = stateToExport(rewound, gatheringId, readVersion)
  return told.ok ? { state: told.value.state, time: event.command.time } : null
}
