import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { succeed } from '../../../shared/core/result.ts'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { openNetworkFile } from './openNetworkFile.ts'
import { addBackup, findGoodBackup, listBackups } from './rollingBackup.ts'
import { moveEvents } from './testing/moveEvents.ts'
import { FIXED_TIME, openOrThrow, writeExample } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

const FIVE_MINUTES_MS = 300_000

test('a backup is a whole file of the moment, and only taken when something has changed', async () => {
  const folder = createTemporaryFolder()
  const backups = join(folder, 'backups')
  const file = openOrThrow(writeExample(folder), backups)
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), 'moves')
  expect(await file.backUp()).toEqual({ ok: true, value: 'copied' })
  expect(await file.backUp()).toEqual({ ok: true, value: 'unchanged' })
  file.append(moves.next().value as SamlingEvent) // it never ends, here and below
  expect(await file.backUp()).toEqual({ ok: true, value: 'copied' })
  const head = file.headSeq()
  file.close()
  const [newest, oldest] = listBackups(backups)
  expect(newest).toMatchObject({ number: 2, time: FIXED_TIME })
  expect(checkNetworkFile(join(backups, newest?.fileName ?? ''))).toMatchObject({ value: { events: head } })
  expect(checkNetworkFile(join(backups, oldest?.fileName ?? ''))).toMatchObject({
    value: { events: head - 1 },
  })
  expect(readdirSync(backups)).toHaveLength(2)
})

test('what is written while the backup runs does no harm to it, nor two backups at once', async () => {
  const folder = createTemporaryFolder()
  const file = openOrThrow(writeExample(folder), join(folder, 'backups'))
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), 'moves')
  const both = Promise.all([file.backUp(), file.backUp()])
  for (let count = 0; count < 30; count += 1) {
    file.append(moves.next().value as SamlingEvent) // it never ends
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await both).toEqual([succeed('copied'), succeed('copied')])
  file.close()
  expect(findGoodBackup(join(folder, 'backups'))).toBeDefined()
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
})

test('closing in the middle of a backup ends it quietly and leaves nothing behind', async () => {
  const folder = createTemporaryFolder()
  const file = openOrThrow(writeExample(folder), join(folder, 'backups'))
  const backup = file.backUp()
  file.close()
  expect(await backup).toEqual({ ok: false, failure: { reason: 'failed' } })
  expect(readdirSync(join(folder, 'backups'))).toEqual([])
  openOrThrow(join(folder, 'Læring for næring, Viken.samling')).close()
})

test('only the newest twenty are kept, whatever the clock says', async () => {
  const folder = createTemporaryFolder()
  let count = 0
  const source = (content: string) => ({
    mark: () => String(count).padStart(12, '0'),
    copyTo: async (path: string) => succeed(writeFileSync(path, content)),
  })
  // The clock runs backwards: newer must mean later made, not later dated.
  const now = (): number => FIXED_TIME - count * FIVE_MINUTES_MS
  for (count = 1; count <= 30; count += 1) await addBackup(folder, source('x'), now)
  expect(listBackups(folder).map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, index) => 30 - index),
  )
})

test('backups of a large network stay within their room, and the newest always stays', async () => {
  const folder = createTemporaryFolder()
  let count = 0
  const source = (megabytes: number) => ({
    mark: () => String(count).padStart(12, '0'),
    copyTo: async (path: string) => {
      writeFileSync(path, '')
      // A file of holes: as long as it says, and no burden to the disk.
      return succeed(truncateSync(path, megabytes * 1_000_000))
    },
  })
  for (count = 1; count <= 6; count += 1) await addBackup(folder, source(60), () => FIXED_TIME)
  expect(listBackups(folder).map(({ number }) => number)).toEqual([6, 5, 4])
  count = 7
  await addBackup(folder, source(500), () => FIXED_TIME)
  expect(listBackups(folder).map(({ number }) => number)).toEqual([7])
})

test('a stop in the middle of a backup leaves a piece that the next one sweeps away', async () => {
  const folder = createTemporaryFolder()
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  writeFileSync(join(backups, '000001-20261124T021500Z-000000000000.samling.part'), 'half')
  const file = openOrThrow(writeExample(folder), backups)
  await file.backUp()
  file.close()
  expect(readdirSync(backups)).toHaveLength(1)
})

test('a damaged file says when its newest good backup was taken, passing over a bad one', async () => {
  const folder = createTemporaryFolder()
  const backups = join(folder, 'backups')
  const path = writeExample(folder)
  let time = FIXED_TIME
  const options = { now: () => time, backupFolder: backups }
  const opened = openNetworkFile(path, options)
  if (!opened.ok) throw new Error('The example does not open')
  await opened.value.backUp()
  const moves = moveEvents(opened.value.readRecords(), opened.value.headSeq(), createSeededRandom(1), 'moves')
  opened.value.append(moves.next().value as SamlingEvent) // it never ends
  time += FIVE_MINUTES_MS
  await opened.value.backUp()
  opened.value.close()
  const newest = join(backups, listBackups(backups)[0]?.fileName ?? '')
  for (const bad of [path, newest]) truncateSync(bad, readFileSync(bad).length - 5000)
  expect(openNetworkFile(path, options)).toMatchObject({
    ok: false,
    failure: { reason: 'damaged', copyFrom: FIXED_TIME },
  })
})
