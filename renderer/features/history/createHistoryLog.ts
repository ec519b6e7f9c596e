import { createDeedReader, type DeedReader } from '../../../shared/features/history/createDeedReader.ts'
import { createReplay, type Replay } from '../../../shared/features/history/createReplay.ts'
import type { SamlingStore } from '../../store/samlingStore.ts'

/** How far the log of the open file has been read; a new object whenever more of it has. */
export interface HistorySnapshot {
  readonly phase: 'reading' | 'ready' | 'failed'
  readonly readCount: number
  readonly headSeq: number
  readonly reader: DeedReader
  readonly replay: Replay
}

export interface HistoryLog {
  readonly getSnapshot: () => HistorySnapshot
  readonly subscribe: (listen: () => void) => () => void
  /** Reads what is new, unless it is being read already. */
  readonly readOn: () => void
}

/** Small enough that neither host nor window is held up, large enough that 50,000 take a second or two. */
const EVENTS_A_PART = 1000

/** The log of one file, read once for a window and then only what is new. */
export function createHistoryLog(store: SamlingStore, fileId: string): HistoryLog {
  const [reader, replay] = [createDeedReader(), createReplay()]
  let snapshot: HistorySnapshot = { phase: 'reading', readCount: 0, headSeq: 0, reader, replay }
  const listeners = new Set<() => void>()
  let isReading = false
  let isMoreWanted = false

  const update = (part: Partial<HistorySnapshot>): void => {
    snapshot = { ...snapshot, ...part }
    for (const listen of listeners) listen()
  }
  const readPart = async (): Promise<boolean> => {
    const afterSeq = replay.length()
    const answer = await store.request('events.read', { fileId, afterSeq, limit: EVENTS_A_PART })
    if (!answer.ok) {
      update({ phase: 'failed' })
      return false
    }
    const { events, headSeq } = answer.value
    reader.add(events)
    replay.add(events.map(({ change }) => change))
    const readCount = replay.length()
    const isDone = readCount >= headSeq || events.length === 0
    if (events.length > 0 || snapshot.phase !== 'ready')
      update({ readCount, headSeq, phase: isDone ? 'ready' : snapshot.phase })
    return !isDone
  }
  const readOn = async (): Promise<void> => {
    isMoreWanted = true
    if (isReading) return
    isReading = true
    if (snapshot.phase === 'failed') update({ phase: 'reading' })
    try {
      // What was committed while a part was on its way is asked for once more.
      while (isMoreWanted) {
        isMoreWanted = false
        while (await readPart());
      }
    } finally {
      isReading = false
    }
  }

  return {
    getSnapshot: () => snapshot,
    subscribe: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    readOn: () => void readOn(),
  }
}
