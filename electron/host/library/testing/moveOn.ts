import { createSeededRandom } from '../../../../shared/testing/seededRandom.ts'
import { moveEvents } from '../../storage/testing/moveEvents.ts'
import type { Library } from '../createLibrary.ts'

/** Goes on in a network of the library for `count` changes; `seed` makes them unlike anybody else's. */
export function moveOn(
  library: Library,
  fileId: string,
  count: number,
  seed: number,
  timeOf?: (index: number) => number,
): void {
  const opened = library.open(fileId)
  if (!opened.ok) throw new Error(`${fileId} did not open: ${opened.failure.reason}`)
  const file = opened.value
  try {
    const events = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(seed), `run${seed}`)
    for (let index = 0; index < count; index += 1) {
      const { value: event } = events.next()
      const command = timeOf ? { ...event.command, time: timeOf(index) } : event.command
      const appended = file.append({ ...event, command })
      if (!appended.ok) throw new Error(`Not written: ${appended.failure.reason}`)
    }
  } finally {
    file.close()
  }
}
