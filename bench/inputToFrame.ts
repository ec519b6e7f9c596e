import type { Page } from 'playwright-core'
import { openBrowser } from '../e2e/openBrowser.ts'
import { measureDrag } from './measureDrag.ts'
import { pointOnACard, withBarePage, withBoard } from './openBoard.ts'
import { milliseconds, quantile, table } from './statistics.ts'

const CARD_COUNTS = [100, 2000]
const MOVES = 240
/** A frame that took longer than this has let one go by. */
const LATE_MS = 25

interface Seen {
  /** From the moment the browser stamped a pointer move to when its frame was drawn, ms. */
  readonly waits: readonly number[]
  /** Between one frame and the next, ms. */
  readonly frames: readonly number[]
}

/** Runs in the page: notes when moves came and when the frame that shows them was done. */
function watchInput(): void {
  const seen = { waits: [] as number[], frames: [] as number[] }
  Object.assign(window, { seenInput: seen })
  let before = 0
  const frame = (now: number): void => {
    if (before > 0) seen.frames.push(now - before)
    before = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  addEventListener(
    'pointermove',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // A message comes after everything this frame has drawn.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => void seen.waits.push(performance.now() - timeStamp)
        port2.postMessage(null)
      }),
    true,
  )
}

async function measure(page: Page, from: { x: number; y: number }): Promise<Seen> {
  await page.evaluate(watchInput)
  await measureDrag(page, from, MOVES)
  return page.evaluate(() => (window as unknown as { seenInput: Seen }).seenInput)
}

const late = ({ frames }: Seen): string =>
  `${frames.filter((frameMs) => frameMs > LATE_MS).length} of ${frames.length}`

/** How long a hand waits to see its move, on the board and on a page with nothing but two canvases. */
export async function benchInputToFrame(): Promise<string> {
  const browser = await openBrowser()
  const rows: string[][] = []
  for (const cards of CARD_COUNTS) {
    const bare = await withBarePage(browser, cards, (page) => measure(page, { x: 960, y: 540 }))
    const board = await withBoard(browser, cards, async (page) => measure(page, await pointOnACard(page)))
    const [limit, p95] = [quantile(bare.waits, 0.95), quantile(board.waits, 0.95)]
    rows.push([
      String(cards),
      milliseconds(limit),
      milliseconds(p95),
      milliseconds(p95 - limit),
      late(bare),
      late(board),
    ])
  }
  await browser.close()
  return table(
    ['cards', 'bare canvas, p95', 'board, p95', 'longer', 'late frames, bare', 'late frames, board'],
    rows,
  )
}
