import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnyRecord } from '../../../shared/core/change.ts'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { createNetworkFile } from './createNetworkFile.ts'
import { openNetworkFile } from './openNetworkFile.ts'
import { moveEvents } from './testing/moveEvents.ts'
import { FIXED_TIME, openOrThrow } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

/** Counts in the normal run; `SAMLING_DAMAGE=10` makes ten times as many. */
const TIMES = Number(process.env['SAMLING_DAMAGE'] ?? 1)
const FLIPS = 200 * TIMES
const TRUNCATIONS = 60 * TIMES
const ZEROED_BLOCKS = 40 * TIMES
const FOREIGN_WALS = 15 * TIMES
const SEED = Number(process.env['SAMLING_SEED'] ?? 20261124)

interface Known {
  readonly bytes: Buffer
  readonly records: readonly AnyRecord[]
  readonly events: readonly SamlingEvent[]
}

let known: Known

const folderForAll = mkdtempSync(join(tmpdir(), 'samling-damage-'))
afterAll(() => rmSync(folderForAll, { recursive: true }))

beforeAll(() => {
  const path = join(folderForAll, 'Hel.samling')
  createNetworkFile(path, [...demoEvents({ seed: 2 })].slice(0, 150))
  const file = openOrThrow(path)
  const [records, events] = [file.readRecords(), file.readEvents(0, 1000)]
  file.close()
  known = { bytes: readFileSync(path), records, events }
})

type Verdict = 'harmless' | 'refused' | 'found by the check'

/** Opens and checks mutated bytes. The one thing that must never happen is another content without a word. */
function judge(path: string, mutated: Buffer, hint: string): Verdict {
  writeFileSync(path, mutated)
  const checked = checkNetworkFile(path)
  expect(readFileSync(path).equals(mutated), `the check wrote to the file: ${hint}`).toBe(true)
  const opened = openNetworkFile(path, { now: () => FIXED_TIME, damagedFolder: join(path, '..', 'kept') })
  if (!opened.ok) {
    expect(readFileSync(path).equals(mutated), `opening wrote to a damaged file: ${hint}`).toBe(true)
    expect(['damaged', 'notSamling', 'newer'], hint).toContain(opened.failure.reason)
    if (opened.failure.reason === 'damaged') {
      const kept = opened.failure.setAside ?? ''
      expect(readFileSync(kept).equals(mutated), `not set aside as it was: ${hint}`).toBe(true)
      rmSync(kept)
    }
    expect(checked.ok, `opening refused what the check passed: ${hint}`).toBe(false)
    return 'refused'
  }
  try {
    expect(opened.value.readRecords(), `another board, without a word: ${hint}`).toEqual(known.records)
    if (!checked.ok) return 'found by the check'
    expect(opened.value.readEvents(0, 1000), `another history, without a word: ${hint}`).toEqual(known.events)
    return 'harmless'
  } finally {
    opened.value.close()
  }
}

const tally = (verdicts: readonly Verdict[]): Record<Verdict, number> => ({
  harmless: verdicts.filter((verdict) => verdict === 'harmless').length,
  refused: verdicts.filter((verdict) => verdict === 'refused').length,
  'found by the check': verdicts.filter((verdict) => verdict === 'found by the check').length,
})

test(`${FLIPS} flipped bits: none changes board or history without being found (seed ${SEED})`, () => {
  const path = join(createTemporaryFolder(), 'Flippet.samling')
  const random = createSeededRandom(SEED)
  const verdicts = Array.from({ length: FLIPS }, () => {
    const [at, bit] = [random.wholeBetween(0, known.bytes.length - 1), random.wholeBetween(0, 7)]
    const mutated = Buffer.from(known.bytes)
    mutated[at] = (mutated[at] ?? 0) ^ (1 << bit)
    return judge(path, mutated, `byte ${at}, bit ${bit}`)
  })
  const counted = tally(verdicts)
  // Most of the file is live rows: a check that found little would be no check.
  expect(counted.refused + counted['found by the check']).toBeGreaterThan(FLIPS * 0.6)
})

test(`each single bit of the header, flipped, is harmless or found`, () => {
  const path = join(createTemporaryFolder(), 'Hode.samling')
  for (let at = 0; at < 100; at += 1) {
    const mutated = Buffer.from(known.bytes)
    mutated[at] = (mutated[at] ?? 0) ^ (1 << (at % 8))
    judge(path, mutated, `header byte ${at}, bit ${at % 8}`)
  }
})

test(`${TRUNCATIONS} lengths cut short: all are found, also nothing at all (seed ${SEED})`, () => {
  const folder = createTemporaryFolder()
  const random = createSeededRandom(SEED)
  const full = known.bytes.length
  const lengths = [0, 1, 15, 16, 50, 99, 100, 4095, 4096, 4097, full - 4096, full - 1]
  while (lengths.length < TRUNCATIONS) lengths.push(random.wholeBetween(0, full - 1))
  for (const length of lengths) {
    const verdict = judge(join(folder, 'Kort.samling'), known.bytes.subarray(0, length), `length ${length}`)
    expect(verdict, `length ${length}`).toBe('refused')
  }
})

test(`${ZEROED_BLOCKS} blocks of zeros: none goes unnoticed (seed ${SEED})`, () => {
  const path = join(createTemporaryFolder(), 'Null.samling')
  const random = createSeededRandom(SEED)
  const blocks = known.bytes.length / 4096
  for (let count = 0; count < ZEROED_BLOCKS; count += 1) {
    const block = count === 0 ? 0 : random.wholeBetween(0, blocks - 1)
    const mutated = Buffer.from(known.bytes)
    mutated.fill(0, block * 4096, (block + 1) * 4096)
    expect(judge(path, mutated, `block ${block}`)).not.toBe('harmless')
  }
})

test(`${FOREIGN_WALS} files stopped in the middle with another moment’s -wal: found, or a whole older state`, () => {
  const folder = createTemporaryFolder()
  const random = createSeededRandom(SEED)
  for (let count = 0; count < FOREIGN_WALS; count += 1) {
    const [left, right] = [`${count}a`, `${count}b`].map((name) =>
      stopped(folder, name, random.wholeBetween(1, 80)),
    )
    if (!left || !right) throw new Error('Two names give two files')
    copyFileSync(`${right.path}-wal`, `${left.path}-wal`)
    const opened = openNetworkFile(left.path, { now: () => FIXED_TIME })
    if (!opened.ok) {
      expect(opened.failure.reason).toBe('damaged')
      continue
    }
    const events = opened.value.readEvents(0, 10_000)
    opened.value.close()
    expect([left.events.slice(0, events.length), right.events.slice(0, events.length)]).toContainEqual(events)
    expect(checkNetworkFile(left.path).ok).toBe(true)
  }
})

/** A network some way into a sitting, copied with its -wal as a stop would leave them. */
function stopped(
  folder: string,
  name: string,
  moveCount: number,
): { path: string; events: readonly SamlingEvent[] } {
  const [source, path] = [join(folder, `${name}-kilde.samling`), join(folder, `${name}.samling`)]
  writeFileSync(source, known.bytes)
  const file = openOrThrow(source)
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(moveCount), name)
  for (let count = 0; count < moveCount; count += 1) file.append(moves.next().value as SamlingEvent) // it never ends
  for (const suffix of ['', '-wal']) copyFileSync(source + suffix, path + suffix)
  const events = file.readEvents(0, 10_000)
  file.close()
  return { path, events }
}
