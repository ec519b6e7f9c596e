import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { boardIsReady, openPlace } from '../e2e/openMap.ts'
import { DEMO_FILE } from '../e2e/startSamling.ts'
import { createNetworkFile } from '../electron/host/storage/createNetworkFile.ts'
import { apply, commit } from '../shared/core/apply.ts'
import { createIdSource } from '../shared/core/ids.ts'
import { ordersAfter } from '../shared/core/order.ts'
import { emptyState, type State } from '../shared/core/state.ts'
import { createCommandSource } from '../shared/features/createCommandSource.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { model } from '../shared/features/model.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { selectStakeholders } from '../shared/features/stakeholder/select.ts'
import type { SamlingEvent } from '../shared/sync/event.ts'
import { demoCommands } from '../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../shared/testing/seededRandom.ts'
import { median, milliseconds, quantile, table } from './statistics.ts'

const ROUNDS = 7
const CARDS = 200
const root = join(import.meta.dirname, '..')

/** The example, grown: 200 cards in every municipality, every one of them placed anew at all four gatherings. */
function grownEvents(): { readonly events: readonly SamlingEvent[]; readonly state: State } {
  const random = createSeededRandom(9)
  let time = Date.UTC(2027, 2, 10, 9)
  const actor = { id: 'bench', role: 'facilitator', name: '' } as const
  const newId = createIdSource(random.fill)
  const command = createCommandSource({ actor, newId, now: () => (time += 1000) })
  const events: SamlingEvent[] = []
  let state = emptyState
  const does = (next: ReturnType<typeof command> | Parameters<typeof apply>[2]): void => {
    const decision = apply(model, state, next)
    if (!decision.ok) throw new Error(`${next.kind}: ${decision.failure.reason}`)
    state = commit(model, state, next, decision.value)
    events.push({ seq: events.length + 1, command: next, change: decision.value })
  }
  for (const next of demoCommands({ seed: 1 })) does(next)
  for (const { id: municipalityId } of selectMunicipalities(state)) {
    const own = selectStakeholders(state, municipalityId)
    const orders = ordersAfter(own.at(-1)?.order ?? null, CARDS - own.length)
    const stakeholders = orders.map((order, index) => ({
      ...{ id: newId(), name: `Interessent nummer ${index + 1}`, category: null, note: '' },
      order,
    }))
    does(command('stakeholder.add', { municipalityId, stakeholders }))
    for (const { id: gatheringId } of selectGatherings(state))
      for (const { id } of selectStakeholders(state, municipalityId)) {
        const place = { stakeholderId: id, influence: random.next(), interest: random.next() }
        does(command('stakeholder.place', { gatheringId, places: [place] }))
      }
  }
  return { events, state }
}

async function measureOpening(browser: Browser, library: string): Promise<number> {
  const host = spawn(process.execPath, ['electron/cli.ts', 'serve', '--library', library, '--no-open'], {
    cwd: root,
  })
  let address = ''
  for await (const line of createInterface({ input: host.stdout })) {
    address = /http:\S+/.exec(line)?.[0] ?? address
    if (address) break
  }
  const page = await browser.newPage(roomContext)
  // The page itself is there, as when somebody presses the file on the home screen.
  const from = performance.now()
  await openPlace(
    page,
    address,
    { seed: 1 },
    { screen: 'stakeholderMap', municipality: 'Moss', gathering: 4 },
  )
  await boardIsReady(page, CARDS)
  const ms = performance.now() - from
  await page.close()
  host.kill('SIGTERM')
  await once(host, 'exit')
  return ms
}

/** Four gatherings, nine municipalities, 200 cards each. Limit: open in under 2 s. */
export async function benchOpenFourGatherings(): Promise<string> {
  const { events, state } = grownEvents()
  const library = mkdtempSync(join(tmpdir(), 'samling-bench-'))
  const path = join(library, DEMO_FILE)
  const made = createNetworkFile(path, events)
  if (!made.ok) throw new Error(made.failure.reason)
  const size = `${(statSync(path).size / 1e6).toFixed(1)} MB`
  const records = [...state.tables.values()].reduce((sum, all) => sum + all.size, 0)
  const browser = await openBrowser()
  await measureOpening(browser, library)
  const samples: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) samples.push(await measureOpening(browser, library))
  await browser.close()
  rmSync(library, { recursive: true, force: true })
  return table(
    [`${ROUNDS} openings`, 'records', 'events', 'file', 'median', 'slowest'],
    [
      [
        '9 × 200 cards at 4 gatherings',
        String(records),
        String(events.length),
        size,
        milliseconds(median(samples)),
        milliseconds(quantile(samples, 1)),
      ],
    ],
  )
}
