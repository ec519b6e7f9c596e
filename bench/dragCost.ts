import { openBrowser } from '../e2e/openBrowser.ts'
import { measureDrag } from './measureDrag.ts'
import type { MainThreadCost } from './measureMain.ts'
import { pointOnACard, withBarePage, withBoard } from './openBoard.ts'
import { median, milliseconds, table } from './statistics.ts'

const CARD_COUNTS = [100, 500, 2000, 5000]
const ROUNDS = 2

/** Bare page and board in turn, so that a machine that slows down slows both. */
export async function benchDragCost(): Promise<string> {
  const browser = await openBrowser()
  const rows: string[][] = []
  let smallest = Number.NaN
  for (const cards of CARD_COUNTS) {
    const bare: MainThreadCost[] = []
    const board: MainThreadCost[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await withBarePage(browser, cards, (page) => measureDrag(page, { x: 960, y: 540 })))
      board.push(await withBoard(browser, cards, async (page) => measureDrag(page, await pointOnACard(page))))
    }
    const limit = median(bare.map((cost) => cost.taskMs))
    const task = median(board.map((cost) => cost.taskMs))
    if (Number.isNaN(smallest)) smallest = task
    rows.push([
      String(cards),
      milliseconds(limit),
      milliseconds(task),
      milliseconds(median(board.map((cost) => cost.scriptMs))),
      `${(task / limit).toFixed(2)}×`,
      `${(task / smallest).toFixed(2)}×`,
    ])
  }
  await browser.close()
  return table(['cards', 'bare canvas', 'board', 'of it script', 'against bare', 'against 100 cards'], rows)
}
