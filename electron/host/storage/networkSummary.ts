import type { AnyRecord } from '../../../shared/core/change.ts'
import { compareOrder } from '../../../shared/core/order.ts'
import { stateFrom } from '../../../shared/core/state.ts'
import { gatheringNoun } from '../../../shared/features/gathering/record.ts'
import { municipalityNoun } from '../../../shared/features/municipality/record.ts'
import { networkNoun } from '../../../shared/features/network/record.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import type { LibraryEntry } from '../../../shared/sync/requests.ts'

/** What the home screen shows of a network. */
export type NetworkSummary = Pick<LibraryEntry, 'name' | 'municipalityCount' | 'gatherings' | 'changedAt'>

/** Nouns the summary is made of; the rest of the file need not be read. */
export const summaryKinds: readonly string[] = [networkNoun.kind, municipalityNoun.kind, gatheringNoun.kind]

export function summarise(records: readonly AnyRecord[], changedAt: number): NetworkSummary {
  const state = stateFrom(records)
  const gatherings = [...gatheringNoun.all(state)].sort(compareOrder)
  return {
    name: getNetwork(state)?.name ?? '',
    municipalityCount: municipalityNoun.all(state).length,
    gatherings: gatherings.map(({ title, date }) => ({ title, date })),
    changedAt,
  }
}
