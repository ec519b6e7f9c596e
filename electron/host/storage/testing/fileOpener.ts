import { createInterface } from 'node:readline'
import type { NetworkFile } from '../networkFile.ts'
import { openNetworkFile } from '../openNetworkFile.ts'

/**
 * Another Samling for tests, told by lines on stdin what to do: `node fileOpener.ts`, then
 * `open PATH` (answers `opened` or the reason), `close`. Ends when stdin does.
 */
let file: NetworkFile | undefined
console.log('started')
for await (const line of createInterface({ input: process.stdin })) {
  const [word, ...rest] = line.split(' ')
  if (word === 'open') {
    const opened = openNetworkFile(rest.join(' '), { now: Date.now })
    file = opened.ok ? opened.value : undefined
    console.log(opened.ok ? 'opened' : opened.failure.reason)
  } else {
    file?.close()
    file = undefined
    console.log('closed')
  }
}
