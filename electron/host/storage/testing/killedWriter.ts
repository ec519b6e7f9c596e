import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { createSeededRandom } from '../../../../shared/testing/seededRandom.ts'
import { openNetworkFile } from '../openNetworkFile.ts'
import { moveEvents } from './moveEvents.ts'

/** Each keeps a whole version, in the same transaction as its event. */
const CHECK_OUT_EVERY = 30

/**
 * The process that is to die: `node killedWriter.ts FILE RUN`. Says when it has started, then one
 * line (`-` and the command's id) for each change that is safe, until it is killed.
 */
function writeForever(path: string, run: string): void {
  // Kept at exit otherwise, which never comes; it halves the start of the next writer.
  flushCompileCache()
  writeSync(1, 'started\n')
  const opened = openNetworkFile(path, { now: Date.now })
  if (!opened.ok) throw new Error(`The writer could not open: ${JSON.stringify(opened.failure)}`)
  const file = opened.value
  const random = createSeededRandom(file.headSeq())
  const events = moveEvents(file.readRecords(), file.headSeq(), random, run, CHECK_OUT_EVERY)
  for (const event of events) {
    if (file.append(event).ok) writeSync(1, `-${event.command.id}\n`)
  }
}

const [path = '', run = ''] = process.argv.slice(2)
writeForever(path, run)
