import type { CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../e2e/openBrowser.ts'
import { measureDrag, type Point } from './measureDrag.ts'
import { type MainThreadCost, measureMain } from './measureMain.ts'
import { withBarePage, withBoard } from './openBoard.ts'
import { median, milliseconds, table } from './statistics.ts'

const CARD_COUNTS = [60, 2000, 5000]
const ROUNDS = 2
const STEPS = 90
const CONTROL = 2

/** One turn of the wheel, or (with Control) one step of a pinch. */
const wheel = (
  session: CDPSession,
  at: Point,
  deltaX: number,
  deltaY: number,
  modifiers = 0,
): Promise<unknown> =>
  session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX, deltaY, modifiers })

/** There and back, so that the map is left as it was found. */
const sway = (index: number, px: number): number => (Math.floor(index / 30) % 2 === 0 ? px : -px)

interface Journey {
  readonly name: string
  /** How far to zoom in first, as steps of a pinch. */
  readonly zoomSteps: number
  readonly step: (session: CDPSession, at: Point, index: number) => Promise<unknown>
}

const journeys: readonly Journey[] = [
  {
    name: 'zoom',
    zoomSteps: 2,
    step: (session, at, index) => wheel(session, at, 0, sway(index, -4), CONTROL),
  },
  {
    name: 'pan, whole map × 2',
    zoomSteps: 7,
    step: (session, at, index) => wheel(session, at, sway(index, 9), sway(index, 4)),
  },
  {
    name: 'pan, whole map × 5',
    zoomSteps: 16,
    step: (session, at, index) => wheel(session, at, sway(index, 9), sway(index, 4)),
  },
]

async function measureJourney(page: Page, journey: Journey): Promise<MainThreadCost> {
  const box = await page.locator('.board-canvas').boundingBox()
  if (!box) throw new Error('There is no board')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const session = await page.context().newCDPSession(page)
  for (let step = 0; step < journey.zoomSteps; step += 1) await wheel(session, at, 0, -10, CONTROL)
  await session.detach()
  await page.waitForTimeout(500)
  // Once without the clock: what is worked out the first time a detail is seen is no part of a frame.
  await measureMain(page, STEPS, (own, index) => journey.step(own, at, index))
  await page.waitForTimeout(500)
  return measureMain(page, STEPS, (own, index) => journey.step(own, at, index))
}

/** The same bare page as for a drag is the limit: it paints one card a frame, the board all it shows. */
export async function benchPanZoom(): Promise<string> {
  const browser = await openBrowser()
  const rows: string[][] = []
  for (const cards of CARD_COUNTS)
    for (const journey of journeys) {
      const bare: number[] = []
      const board: MainThreadCost[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const limit = await withBarePage(browser, cards, (page) => measureDrag(page, { x: 960, y: 540 }))
        bare.push(limit.taskMs)
        board.push(await withBoard(browser, cards, (page) => measureJourney(page, journey)))
      }
      const task = median(board.map((cost) => cost.taskMs))
      rows.push([
        String(cards),
        journey.name,
        milliseconds(median(bare)),
        milliseconds(task),
        milliseconds(median(board.map((cost) => cost.scriptMs))),
        `${(task / median(bare)).toFixed(2)}×`,
      ])
    }
  await browser.close()
  return table(['cards', 'journey', 'bare canvas', 'board', 'of it script', 'against bare'], rows)
}
