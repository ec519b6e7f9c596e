import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { BombTally } from './readBombs.ts'

/** Those that are over in moments; all of them are read by `npm run prove -- bombs`. */
const QUICK = [
  ...['mergeOfWholeSheet', 'validationOfWholeSheet', 'largePart', 'largePartThatLies', 'farRow', 'lastCell'],
  ...['hostileNumberFormat', 'externalEntities', 'manyLaughs', 'manyParts', 'nestedPackages'],
  ...[
    'packageAsSheet',
    'manyAttributes',
    'longText',
    'overlappingParts',
    'directoryThatCountsTooFar',
    'zip64Claims',
  ],
]
const PROGRAM = fileURLToPath(new URL('./readBombs.ts', import.meta.url))
/** A thread's ten seconds, and what a busy machine needs to start and end it. */
const LONGEST_MS = 12_000

test('bombs neither end the host, nor hold it up, nor fill its memory, and the next workbook is read', async () => {
  const names = process.env['SAMLING_BOMBS'] === 'all' ? [] : QUICK
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...names], {
    maxBuffer: 1024 * 1024,
  })
  const tallies = JSON.parse(stdout) as readonly BombTally[] // our own program's
  expect(tallies.length).toBeGreaterThanOrEqual(QUICK.length)
  for (const tally of tallies) {
    expect(['read', 'notWorkbook', 'tooLarge', 'unsafe', 'tooSlow'], tally.name).toContain(tally.outcome)
    expect(tally.isNextRead, tally.name).toBe(true)
    expect(tally.tookMs, tally.name).toBeLessThan(LONGEST_MS)
    expect(tally.grownMb, tally.name).toBeLessThan(512)
    expect(tally.longestWorkMs, tally.name).toBeLessThan(100)
  }
  const outcomes = Object.fromEntries(tallies.map(({ name, outcome }) => [name, outcome]))
  // What the directory gives away is never unpacked; what only looks large is read.
  expect(outcomes).toMatchObject({ largePart: 'unsafe', overlappingParts: 'unsafe', zip64Claims: 'unsafe' })
  expect(outcomes).toMatchObject({ mergeOfWholeSheet: 'read', lastCell: 'read', farRow: 'notWorkbook' })
})
