import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { boardIsReady, rememberPlace } from '../e2e/openMap.ts'
import { DEMO_FILE } from '../e2e/startSamling.ts'
import { createNetworkFile } from '../electron/host/storage/createNetworkFile.ts'
import { type DemoOptions, demoEvents } from '../shared/testing/demoNetwork.ts'
import { serveLibrary } from './serveLibrary.ts'
import { median, milliseconds, quantile, table } from './statistics.ts'

const ROUNDS = 7

function prepareLibrary(demo: DemoOptions): string {
  const library = mkdtempSync(join(tmpdir(), 'samling-bench-'))
  mkdirSync(library, { recursive: true })
  const made = createNetworkFile(join(library, DEMO_FILE), [...demoEvents(demo)])
  if (!made.ok) throw new Error(made.failure.reason)
  return library
}

/** From starting the host's process to a board one can use, in a browser that already runs. */
async function measureStart(
  browser: Browser,
  library: string,
  demo: DemoOptions,
): Promise<{ host: number; board: number }> {
  // The window's own making is the browser's affair, and Electron's; the page in it is ours.
  const page = await browser.newPage(roomContext)
  // Before the clock: working out where to begin makes the whole example once more, here and not in the app.
  await rememberPlace(page, demo, { screen: 'stakeholderMap', municipality: 'Moss', gathering: 1 })
  const startedAt = performance.now()
  const { host, address } = await serveLibrary(library)
  const hostMs = performance.now() - startedAt
  await page.goto(address)
  await boardIsReady(page, demo.cards ?? 1)
  const boardMs = performance.now() - startedAt
  await page.close()
  host.kill('SIGTERM')
  await once(host, 'exit')
  return { host: hostMs, board: boardMs }
}

export async function benchStartToBoard(): Promise<string> {
  const browser = await openBrowser()
  const rows: string[][] = []
  for (const [name, demo] of [
    ['100 cards', { seed: 1, cards: 100 }],
    ['2,000 cards and 50,000 events', { seed: 1, cards: 2000, events: 50_000 }],
  ] as const) {
    const library = prepareLibrary(demo)
    await measureStart(browser, library, demo)
    const samples: { host: number; board: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) samples.push(await measureStart(browser, library, demo))
    const boards = samples.map(({ board }) => board)
    rows.push([
      name,
      milliseconds(median(samples.map(({ host }) => host))),
      milliseconds(median(boards)),
      milliseconds(quantile(boards, 1)),
    ])
    rmSync(library, { recursive: true, force: true })
  }
  await browser.close()
  return table([`${ROUNDS} starts`, 'host listens (median)', 'usable board (median)', 'slowest'], rows)
}
