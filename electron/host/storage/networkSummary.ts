import type { AnyRecord } from '../../../shared/core/change.ts'
import { stateFrom } from '../../../shared/core/state.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { municipalityNoun } from '../../../shared/features/municipality/record.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import type { LibraryEntry } from '../../../shared/sync/requests.ts'
import { type LogMark, readLogMark } from './logMark.ts'
import type { SqliteDatabase } from './sqlite.ts'

/** What the home screen shows of a network. */
export interface NetworkSummary
  extends Pick<LibraryEntry, 'name' | 'municipalityCount' | 'gatherings' | 'changedAt'> {
  readonly log: LogMark | null
}

/** The summary of a file whose records have been read. */
export function readSummary(db: SqliteDatabase, records: readonly AnyRecord[]): NetworkSummary {
  const state = stateFrom(records)
  const last = db.prepare<[], { time: number }>('SELECT time FROM events ORDER BY seq DESC LIMIT 1').get()
  return {
    name: getNetwork(state)?.name ?? '',
    municipalityCount: municipalityNoun.all(state).length,
    gatherings: selectGatherings(state).map(({ title, date }) => ({ title, date })),
    changedAt: last?.time ?? 0,
    log: readLogMark(db),
  }
}
