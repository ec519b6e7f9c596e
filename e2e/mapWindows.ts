import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { cardInList, type Point, valuesOf } from './board.ts'
import { openBrowser, roomContext, stillRoom, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, hasBoard, type MapPlace, openPlace } from './openMap.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

const demo = { seed: 1 }
export const moss: MapPlace = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 }

/**
 * One browser for a file of tests, and windows on the example network; all of it goes away by itself. The host is
 * the same for all tests, or begins anew with each. Nothing moves by itself, unless the test is of hands.
 */
export function setUpMapWindows({ isHostNew = false, isMoving = false } = {}) {
  const room = isMoving ? roomContext : stillRoom
  let samling: RunningSamling | undefined
  let browser: Browser
  let context: BrowserContext
  const troubles: string[][] = []

  beforeAll(async () => {
    browser = await openBrowser()
  })
  beforeEach(async () => {
    if (isHostNew || !samling) samling = await startSamling(demo)
  })
  afterAll(async () => {
    await browser?.close()
    await samling?.close()
  })
  afterEach(async () => {
    await context?.close()
    if (isHostNew) await samling?.close()
    expect(troubles.splice(0).flat()).toEqual([])
  })

  return {
    address: () => samling?.address ?? '',
    browser: () => browser,
    context: () => context,
    /** A window of nobody yet: not at any network. */
    async openBlank(options: object = {}): Promise<Page> {
      context = await browser.newContext({ ...room, ...options })
      context.setDefaultTimeout(25_000)
      const page = await context.newPage()
      troubles.push(watchForTrouble(page))
      return page
    },
    /** Several windows of one person, all at the same map. */
    async openMany(count: number, options: object = {}, place: MapPlace = moss): Promise<Page[]> {
      context = await browser.newContext({ ...room, ...options })
      context.setDefaultTimeout(25_000)
      const pages: Page[] = []
      for (let index = 0; index < count; index += 1) {
        const page = await context.newPage()
        troubles.push(watchForTrouble(page))
        await openPlace(page, samling?.address ?? '', demo, place)
        if (place.municipality === moss.municipality && hasBoard(place)) await boardIsReady(page)
        pages.push(page)
      }
      return pages
    },
    async open(options: object = {}, place: MapPlace = moss): Promise<Page> {
      const [page] = await this.openMany(1, options, place)
      if (!page) throw new Error('The window did not open')
      return page
    },
  }
}

/** What a screen is to show, read until it does: a screen read once may not have been drawn yet. */
export const poll: typeof expect.poll = (read, options) => expect.poll(read, options)

/** From axis values to the screen, through the plane's edges as drawn (gutters left and below). */
export async function planePoint(page: Page, interest: number, influence: number): Promise<Point> {
  const box = await page.locator('.board-canvas').boundingBox()
  if (!box) throw new Error('There is no board')
  const plane = {
    left: box.x + 50,
    top: box.y + 14,
    right: box.x + box.width - 10,
    bottom: box.y + box.height - 36,
  }
  return {
    x: plane.left + interest * (plane.right - plane.left),
    y: plane.bottom - influence * (plane.bottom - plane.top),
  }
}

/** Where a card's middle is drawn: right where its values say. */
export async function pointOf(page: Page, name: string): Promise<Point> {
  const [influence, interest] = await valuesOf(cardInList(page, name))
  return planePoint(page, interest / 100, influence / 100)
}

export async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  points: readonly { x: number; y: number; id?: number }[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
}
