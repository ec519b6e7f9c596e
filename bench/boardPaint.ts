import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { boardIsReady, openPlace } from '../e2e/openMap.ts'
import { startSamling } from '../e2e/startSamling.ts'
import { median, milliseconds, table } from './statistics.ts'

const CARD_COUNTS = [100, 2000, 5000]
const ROUNDS = 3
const IDLE_MS = 5000

interface BoardPaint {
  /** From the network's arrival in the window to the first frame with cards in it. */
  readonly paintMs: number
  readonly heapMb: number
  /** Main-thread time a second while nobody touches anything. */
  readonly idleMs: number
}

/** Runs in the page before its own code: notes when the data came and when cards were first drawn. */
function watchFirstPaint(): void {
  const seen = window as unknown as { dataAt?: number; paintedAt?: number }
  const Socket = window.WebSocket
  window.WebSocket = class extends Socket {
    constructor(...args: ConstructorParameters<typeof Socket>) {
      super(...args)
      // The network itself is by far the longest message there is.
      this.addEventListener('message', ({ data }) => {
        if (typeof data === 'string' && data.length > 20_000) seen.dataAt ??= performance.now()
      })
    }
  }
  const isDrawn = (): boolean => {
    const cards = document.querySelectorAll<HTMLCanvasElement>('.board-canvas canvas')[1]
    const context = cards?.getContext('2d')
    if (!cards || !context || cards.width < 100) return false
    const { data } = context.getImageData(0, Math.floor(cards.height / 2), cards.width, 2)
    return data.some((value, index) => index % 4 === 3 && value > 0)
  }
  const look = (): void => {
    if (seen.dataAt !== undefined && isDrawn()) seen.paintedAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function readMetric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
}

async function measureIdle(page: Page, session: CDPSession): Promise<number> {
  const before = await readMetric(session, 'TaskDuration')
  await page.waitForTimeout(IDLE_MS)
  return ((await readMetric(session, 'TaskDuration')) - before) / (IDLE_MS / 1000)
}

async function measure(browser: Browser, cards: number): Promise<BoardPaint> {
  const samling = await startSamling({ seed: 1, cards })
  const page = await browser.newPage(roomContext)
  await page.addInitScript(watchFirstPaint)
  await openPlace(
    page,
    samling.address,
    { seed: 1, cards },
    { screen: 'stakeholderMap', municipality: 'Moss', gathering: 1 },
  )
  await boardIsReady(page, cards)
  const paintMs = await page.evaluate(() => {
    const { dataAt, paintedAt } = window as unknown as { dataAt?: number; paintedAt?: number }
    return dataAt === undefined || paintedAt === undefined ? Number.NaN : paintedAt - dataAt
  })
  await page.waitForTimeout(2000)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const idleMs = (await measureIdle(page, session)) * 1000
  await session.send('HeapProfiler.collectGarbage')
  const heapMb = (await readMetric(session, 'JSHeapUsedSize')) / 1_000_000
  await page.close()
  await samling.close()
  return { paintMs, heapMb, idleMs }
}

export async function benchBoardPaint(): Promise<string> {
  const browser = await openBrowser()
  const rows: string[][] = []
  for (const cards of CARD_COUNTS) {
    const rounds: BoardPaint[] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(browser, cards))
    const middle = (read: (round: BoardPaint) => number): number => median(rounds.map(read))
    rows.push([
      String(cards),
      milliseconds(middle(({ paintMs }) => paintMs)),
      `${middle(({ heapMb }) => heapMb).toFixed(1)} MB`,
      `${milliseconds(middle(({ idleMs }) => idleMs))} a second`,
    ])
  }
  await browser.close()
  return table(['cards', 'data → first paint', 'JavaScript heap', 'main thread at rest'], rows)
}
