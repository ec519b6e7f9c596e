import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { MutantTally } from './mutateMany.ts'

const SEED = Number(process.env['SAMLING_SEED'] ?? 20261128)
const COUNT = Number(process.env['SAMLING_MUTANTS'] ?? 1000)
const PROGRAM = fileURLToPath(new URL('./mutateMany.ts', import.meta.url))

test(`${COUNT} mutated workbooks neither end the host nor hold it up (seed ${SEED})`, async () => {
  // A process of its own: one that dies fails the call.
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, String(COUNT), String(SEED)], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const tally = JSON.parse(stdout) as MutantTally // our own program's
  expect(tally).toMatchObject({ mutants: COUNT * 1.2, complaints: [] })
  // Mutants nobody can read, or that all can be read, would prove nothing.
  expect(tally.read).toBeGreaterThan(COUNT / 4)
  expect(tally.refused['notWorkbook']).toBeGreaterThan(COUNT / 10)
  expect(tally.longestWorkMs).toBeLessThan(100)
  expect(tally.grownMb).toBeLessThan(512)
})
