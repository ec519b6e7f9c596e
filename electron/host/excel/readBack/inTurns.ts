import { setImmediate } from 'node:timers/promises'

/** Lets everybody else have a turn. */
export type Breathe = () => Promise<void>

/** The host's own. */
export const breathe: Breathe = () => setImmediate()

/** So many rows take some ten milliseconds, also on a slow machine. */
const ROWS_A_TURN = 50

/** Rows one after another, with a breath now and then: the room goes on while a long sheet is looked over. */
export async function* inTurns<Row>(rows: Iterable<Row>, takeBreath: Breathe): AsyncIterable<Row> {
  let count = 0
  for (const row of rows) {
    count += 1
    if (count % ROWS_A_TURN === 0) await takeBreath()
    yield row
  }
}
