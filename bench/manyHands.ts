import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { boardIsReady, openPlace } from '../e2e/openMap.ts'
import { type RunningSamling, startSamling } from '../e2e/startSamling.ts'
import { measureDrag, type Point } from './measureDrag.ts'
import { type MainThreadCost, measureMain } from './measureMain.ts'
import { withBarePage } from './openBoard.ts'
import { median, milliseconds, quantile, table } from './statistics.ts'

const CARDS = 2000
const FINGERS = 10
const HELPERS = 2
const HELPER_EVERY_MS = 1000 / 30

const openWindow = async (browser: Browser, samling: RunningSamling): Promise<Page> => {
  const demo = { seed: 1, cards: CARDS }
  const page = await browser.newPage({ ...roomContext, hasTouch: true })
  await openPlace(page, samling.address, demo, {
    screen: 'stakeholderMap',
    municipality: 'Moss',
    gathering: 1,
  })
  await boardIsReady(page, CARDS)
  await page.waitForTimeout(1000)
  return page
}

/** So many places with a card under each, far apart; `from` skips what another window holds. */
async function cardPoints(page: Page, count: number, from: number): Promise<readonly Point[]> {
  const canvas = page.locator('.board-canvas')
  const box = await canvas.boundingBox()
  if (!box) throw new Error('There is no board')
  const points: Point[] = []
  for (let place = from; points.length < count; place += 1) {
    const row = Math.floor(place / 8)
    if (row > 5) throw new Error('There are not enough cards to hold')
    for (let nudge = 0; nudge < 40; nudge += 1) {
      const x = box.x + box.width * (0.12 + (place % 8) * 0.1) + (nudge % 8) * 7
      const y = box.y + box.height * (0.12 + row * 0.14) + Math.floor(nudge / 8) * 7
      await page.mouse.move(x, y)
      const cursor = await canvas.evaluate((element) => getComputedStyle(element).cursor)
      if (!cursor.startsWith('grab')) continue
      points.push({ x, y })
      break
    }
  }
  return points
}

const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchCancel',
  points: readonly Point[],
) =>
  session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
  })

const moved = (points: readonly Point[], step: number): readonly Point[] =>
  points.map(({ x, y }, finger) => ({
    x: x + 60 * Math.sin(step / 17 + finger),
    y: y + 40 * Math.sin(step / 11 + finger),
  }))

/** Keeps ten fingers of a window moving until it is told to stop. */
async function keepMoving(page: Page, points: readonly Point[]): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  await touch(session, 'touchStart', points)
  let isDone = false
  const work = (async () => {
    for (let step = 1; !isDone; step += 1) {
      const startedAt = performance.now()
      await touch(session, 'touchMove', moved(points, step))
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(0, HELPER_EVERY_MS - (performance.now() - startedAt))),
      )
    }
    await touch(session, 'touchCancel', [])
  })()
  return async () => {
    isDone = true
    await work
  }
}

interface FingersCost extends MainThreadCost {
  /** From one drawn frame to the next, as the page itself saw it. */
  readonly frameMs: readonly number[]
}

async function measureFingers(page: Page, points: readonly Point[]): Promise<FingersCost> {
  const session = await page.context().newCDPSession(page)
  await touch(session, 'touchStart', points)
  await page.evaluate(() => {
    const frames: number[] = []
    const note = (at: number): void => {
      frames.push(at)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    Object.assign(window, { frames })
  })
  const cost = await measureMain(page, 120, (_, index) =>
    touch(session, 'touchMove', moved(points, index + 1)),
  )
  const at = await page.evaluate(() => (window as unknown as { frames: number[] }).frames)
  await touch(session, 'touchCancel', [])
  return { ...cost, frameMs: at.slice(1).map((time, index) => time - (at[index] ?? time)) }
}

/** Twenty cards in other windows' hands while one is dragged here; and ten fingers here. */
export async function benchManyHands(): Promise<string> {
  const browser = await openBrowser()
  const bare: number[] = []
  for (let round = 0; round < 3; round += 1)
    bare.push((await withBarePage(browser, CARDS, (page) => measureDrag(page, { x: 960, y: 540 }))).taskMs)
  const limit = median(bare)
  const samling = await startSamling({ seed: 1, cards: CARDS })
  const page = await openWindow(browser, samling)
  const points = await cardPoints(page, FINGERS * (HELPERS + 1), 0)
  const fingers = await measureFingers(page, points.slice(0, FINGERS))
  const stops: (() => Promise<void>)[] = []
  for (let helper = 1; helper <= HELPERS; helper += 1)
    stops.push(
      await keepMoving(
        await openWindow(browser, samling),
        points.slice(helper * FINGERS, (helper + 1) * FINGERS),
      ),
    )
  await page.bringToFront()
  await page.waitForTimeout(1000)
  const own = points[0]
  if (!own) throw new Error('There is no card to drag')
  const crowd = await measureDrag(page, own)
  for (const stop of stops) await stop()
  await browser.close()
  await samling.close()
  const row = (name: string, { taskMs, scriptMs }: MainThreadCost, frames: string): string[] => [
    name,
    milliseconds(limit),
    milliseconds(taskMs),
    milliseconds(scriptMs),
    `${(taskMs / limit).toFixed(2)}×`,
    frames,
  ]
  const { frameMs } = fingers
  const late = frameMs.filter((time) => time > 25).length
  return table(
    ['hands', 'bare canvas', 'board', 'of it script', 'against bare', 'frames'],
    [
      row('one here, twenty elsewhere', crowd, '–'),
      row(
        'ten fingers here',
        fingers,
        `median ${milliseconds(median(frameMs))}, p95 ${milliseconds(quantile(frameMs, 0.95))}, ${late} of ${frameMs.length} late`,
      ),
    ],
  )
}
