import type { Browser } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { boardIsReady, openPlace } from '../e2e/openMap.ts'
import { startSamling } from '../e2e/startSamling.ts'
import { bareCanvasPage } from './bareCanvasPage.ts'
import { type DragCost, measureDrag, type Point } from './measureDrag.ts'
import { median, milliseconds, table } from './statistics.ts'

const CARD_COUNTS = [100, 500, 2000, 5000]
const ROUNDS = 2

async function measureBare(browser: Browser, cards: number): Promise<DragCost> {
  const page = await browser.newPage(roomContext)
  await page.setContent(bareCanvasPage(cards))
  const cost = await measureDrag(page, { x: 960, y: 540 })
  await page.close()
  return cost
}

async function measureBoard(browser: Browser, cards: number): Promise<DragCost> {
  const samling = await startSamling({ seed: 1, cards })
  const page = await browser.newPage(roomContext)
  await openPlace(
    page,
    samling.address,
    { seed: 1, cards },
    { screen: 'stakeholderMap', municipality: 'Moss', gathering: 1 },
  )
  await boardIsReady(page, cards)
  await page.waitForTimeout(1000)
  const cost = await measureDrag(page, await pointOnACard(page))
  await page.close()
  await samling.close()
  return cost
}

/** Among so many cards nearly every point of the middle hits one; the pointer shows when it does. */
async function pointOnACard(page: Awaited<ReturnType<Browser['newPage']>>): Promise<Point> {
  const box = await page.locator('.board-canvas').boundingBox()
  if (!box) throw new Error('There is no board')
  for (let step = 0; step < 200; step += 1) {
    const x = box.x + box.width * (0.35 + 0.3 * ((step * 0.37) % 1))
    const y = box.y + box.height * (0.35 + 0.3 * ((step * 0.61) % 1))
    await page.mouse.move(x, y)
    const cursor = await page.locator('.board-canvas').evaluate((element) => getComputedStyle(element).cursor)
    if (cursor.startsWith('grab') || cursor === 'pointer') return { x, y }
  }
  throw new Error('No card was found to drag')
}

/** Bare page and board in turn, so that a machine that slows down slows both. */
export async function benchDragCost(): Promise<string> {
  const browser = await openBrowser()
  const rows: string[][] = []
  let smallest = Number.NaN
  for (const cards of CARD_COUNTS) {
    const bare: DragCost[] = []
    const board: DragCost[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await measureBare(browser, cards))
      board.push(await measureBoard(browser, cards))
    }
    const [limit, task, script] = [
      bare.map((cost) => cost.taskMs),
      board.map((cost) => cost.taskMs),
      board.map((cost) => cost.scriptMs),
    ].map(median)
    if (limit === undefined || task === undefined || script === undefined) continue
    if (Number.isNaN(smallest)) smallest = task
    rows.push([
      String(cards),
      milliseconds(limit),
      milliseconds(task),
      milliseconds(script),
      `${(task / limit).toFixed(2)}×`,
      `${(task / smallest).toFixed(2)}×`,
    ])
  }
  await browser.close()
  return table(['cards', 'bare canvas', 'board', 'of it script', 'against bare', 'against 100 cards'], rows)
}
