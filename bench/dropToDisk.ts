import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, untilStore } from '../e2e/openStore.ts'
import { DEMO_FILE, startSamling } from '../e2e/startSamling.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { selectStakeholders } from '../shared/features/stakeholder/select.ts'
import { median, milliseconds, quantile, table } from './statistics.ts'

/** Fewer than the host's burst of commands, so that its rate limit is not what is measured. */
const DROPS = 900
const WRITE_BYTES = 4096

/** One bare write and sync of a page of bytes to the same disk: what nobody can be faster than. */
function measureBareSync(): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'samling-bench-'))
  const file = openSync(join(folder, 'bare'), 'w')
  const bytes = Buffer.alloc(WRITE_BYTES, 1)
  const samples = Array.from({ length: DROPS }, () => {
    const startedAt = performance.now()
    writeSync(file, bytes)
    fsyncSync(file)
    return performance.now() - startedAt
  })
  closeSync(file)
  rmSync(folder, { recursive: true })
  return samples
}

/** From the one command a drop gives, to the confirmation that it is on disk. */
async function measureDrops(): Promise<number[]> {
  const samling = await startSamling({ seed: 1 })
  const store = openStore(samling.address)
  store.open(DEMO_FILE)
  await untilStore(store, () => store.getStatus().phase === 'ready')
  const state = store.getState()
  const moss = selectMunicipalities(state).find(({ name }) => name === 'Moss')
  const gathering = selectGatherings(state)[0]
  const card = moss && selectStakeholders(state, moss.id)[0]
  if (!card || !gathering) throw new Error('The example has no card to drop')
  const samples: number[] = []
  for (let drop = 0; drop < DROPS; drop += 1) {
    const position = { influence: (drop % 997) / 997, interest: (drop % 991) / 991 }
    const startedAt = performance.now()
    store.dispatch('stakeholder.place', {
      gatheringId: gathering.id,
      places: [{ stakeholderId: card.id, ...position }],
    })
    await untilStore(store, () => store.getStatus().pendingCount === 0)
    samples.push(performance.now() - startedAt)
  }
  store.close()
  await samling.close()
  return samples
}

export async function benchDropToDisk(): Promise<string> {
  const bare = measureBareSync()
  const drops = await measureDrops()
  const row = (name: string, samples: readonly number[]): string[] => [
    name,
    milliseconds(median(samples)),
    milliseconds(quantile(samples, 0.95)),
    `${(quantile(samples, 0.95) / quantile(bare, 0.95)).toFixed(1)}×`,
  ]
  return table(
    [`${DROPS} times`, 'median', 'p95', 'p95 against bare'],
    [row('bare write + fsync of 4 kB', bare), row('drop → on disk → confirmed', drops)],
  )
}
