import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { inspectNetworkFile } from './inspectNetworkFile.ts'
import { openNetworkFile } from './openNetworkFile.ts'
import { moveEvents } from './testing/moveEvents.ts'
import { FIXED_TIME, openOrThrow, writeExample } from './testing/networkFixture.ts'
import { startOpener } from './testing/startOpener.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

const SIMULTANEOUS_STARTS = 30
const busy = { ok: false, failure: { reason: 'busy' } }

test('a network open in another process is busy for everyone else, and nothing of it is touched', async () => {
  const path = writeExample(createTemporaryFolder())
  const other = await startOpener()
  expect(await other.open(path)).toBe('opened')
  const before = readFileSync(path)
  expect(openNetworkFile(path, { now: () => FIXED_TIME })).toEqual(busy)
  expect(inspectNetworkFile(path)).toEqual(busy)
  expect(checkNetworkFile(path)).toMatchObject({ failure: { problem: { reason: 'busy' } } })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(await other.close()).toBe('closed')
  openOrThrow(path).close()
})

test('reading the records here does not let another process in', async () => {
  const path = writeExample(createTemporaryFolder())
  const file = openOrThrow(path)
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), 'moves')
  for (let count = 0; count < 20; count += 1) file.append(moves.next().value as SamlingEvent) // it never ends
  const other = await startOpener()
  expect(openNetworkFile(path, { now: () => FIXED_TIME })).toEqual(busy)
  expect(inspectNetworkFile(path)).toEqual(busy)
  expect(checkNetworkFile(path).ok).toBe(false)
  expect(await other.open(path)).toBe('busy')
  expect(file.append(moves.next().value as SamlingEvent).ok).toBe(true) // it never ends
  file.close()
  expect(await other.open(path)).toBe('opened')
  await other.close()
})

test('a network whose process was killed can be opened at once', async () => {
  const path = writeExample(createTemporaryFolder())
  const other = await startOpener()
  expect(await other.open(path)).toBe('opened')
  await other.kill()
  const file = openOrThrow(path)
  expect(file.found).toBe('recovered')
  file.close()
})

test(`of two processes that open the same file at once, exactly one gets it (${SIMULTANEOUS_STARTS} times)`, async () => {
  const path = writeExample(createTemporaryFolder())
  const openers = await Promise.all([startOpener(), startOpener()])
  for (let count = 0; count < SIMULTANEOUS_STARTS; count += 1) {
    const answers = await Promise.all(openers.map((opener) => opener.open(path)))
    expect(answers.toSorted(), `start ${count}`).toEqual(['busy', 'opened'])
    await Promise.all(openers.map((opener) => opener.close()))
  }
  expect(checkNetworkFile(path).ok).toBe(true)
})
