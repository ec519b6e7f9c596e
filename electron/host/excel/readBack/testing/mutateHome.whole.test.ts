import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { HomeTally } from './mutateHome.ts'

const SEED = Number(process.env['SAMLING_SEED'] ?? 20261128)
const COUNT = Number(process.env['SAMLING_MUTANTS'] ?? 100)
const PROGRAM = fileURLToPath(new URL('./mutateHome.ts', import.meta.url))

test(`${COUNT} broken workbooks come home whole or not at all, and reading them changes nothing (seed ${SEED})`, async () => {
  // A process of its own: one that dies fails the call.
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, String(COUNT), String(SEED)])
  const tally = JSON.parse(stdout) as HomeTally // our own program's
  expect(tally.complaints).toEqual([])
  // Mutants that nobody knew as ours, or that changed nothing, would prove nothing.
  expect(tally.answers['readBack']).toBeGreaterThan(COUNT / 4)
  expect(tally.carriedOut).toBeGreaterThan(COUNT / 10)
  expect(tally.longestWorkMs).toBeLessThan(100)
  expect(tally.grownMb).toBeLessThan(512)
})
