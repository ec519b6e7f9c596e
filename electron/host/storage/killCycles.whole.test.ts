import { expect, test } from 'vitest'
import { killCycles } from './killCycles.ts'

const SEED = Number(process.env['SAMLING_SEED'] ?? 20261124)
const CYCLES = Number(process.env['SAMLING_KILLS'] ?? 100)

test(`${CYCLES} writers killed at random moments lose nothing they acknowledged (seed ${SEED})`, async () => {
  const tally = await killCycles(CYCLES, SEED)
  expect(tally).toMatchObject({ cycles: CYCLES, lost: [], duplicated: [], complaints: [] })
  expect(tally.acknowledged).toBeGreaterThan(CYCLES * 10)
  expect(tally.slowestOpeningMs).toBeLessThan(2000)
})
