import { emptyHistory } from '../../shared/core/history.ts'
import type { Id } from '../../shared/core/ids.ts'
import { refuse } from '../../shared/core/refusal.ts'
import { fail } from '../../shared/core/result.ts'
import type { State } from '../../shared/core/state.ts'
import type { BallotCount } from '../../shared/features/round/ballotCount.ts'
import type { RequestName } from '../../shared/sync/requests.ts'
import type { SamlingStore } from './samlingStore.ts'

export interface PastStore extends SamlingStore {
  /** What is shown from now on, and what it is called when somebody tries to change it. */
  readonly show: (state: State, name: string) => void
}

const noBallots: ReadonlyMap<Id, BallotCount> = new Map()

/** Would change the open network or tell of it as it is now, whatever is shown. */
const ofNow: ReadonlySet<RequestName> = new Set(['ballot.cast', 'round.reveal', 'workbook.export'])

/**
 * A store that shows an earlier state and takes no writes. Connection, saving and files are the
 * live store's: the network goes on being open and saved while somebody looks back.
 */
export function createPastStore(live: SamlingStore, start: State, startName: string): PastStore {
  const listeners = new Set<() => void>()
  const withoutHistory = (state: State): State => ({ tables: state.tables, history: emptyHistory })
  let shown = withoutHistory(start)
  let tables = start.tables
  let name = startName
  const refused = () => refuse({ reason: 'past', name })
  return {
    ...live,
    getState: () => shown,
    getBallotCounts: () => noBallots,
    subscribe(listen) {
      listeners.add(listen)
      const stop = live.subscribe(listen)
      return () => {
        listeners.delete(listen)
        stop()
      }
    },
    dispatch: refused,
    undo: refused,
    redo: refused,
    request: async (asked, body) =>
      ofNow.has(asked) ? fail({ reason: 'failed' }) : live.request(asked, body),
    // What hands hold is about now; nobody holds anything here.
    setPresence: () => undefined,
    subscribePresence: () => () => undefined,
    show(state, newName) {
      name = newName
      if (state.tables === tables) return
      tables = state.tables
      shown = withoutHistory(state)
      for (const listen of listeners) listen()
    },
  }
}
