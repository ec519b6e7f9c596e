import { invert } from '../../../../shared/core/change.ts'
import { applyChanges, type State } from '../../../../shared/core/state.ts'
import type { ReadableLog } from '../../history/readLog.ts'

/** Read at a time: few milliseconds, also when the changes are large. */
const STEP_EVENTS = 100

/** A state, and the last event it knows. */
export interface StateAtSeq {
  readonly state: State
  readonly seq: number
}

/**
 * The records as they stood after the event `toSeq`. Taken back from what they are now rather than replayed
 * from the beginning: a workbook that comes home is seldom many events old, a log may have 50,000.
 */
export async function rewindState(
  log: Pick<ReadableLog, 'readEvents'>,
  now: StateAtSeq,
  toSeq: number,
  breathe: () => Promise<void>,
): Promise<State> {
  let { state, seq } = now
  while (seq > toSeq) {
    const from = Math.max(toSeq, seq - STEP_EVENTS)
    const events = log.readEvents(from, seq - from)
    state = applyChanges(
      state,
      events.toReversed().map(({ change }) => invert(change)),
    )
    seq = from
    await breathe()
  }
  return state
}
