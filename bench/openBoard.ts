import type { Browser, Page } from 'playwright-core'
import { roomContext } from '../e2e/openBrowser.ts'
import { boardIsReady, openPlace } from '../e2e/openMap.ts'
import { startSamling } from '../e2e/startSamling.ts'
import { bareCanvasPage } from './bareCanvasPage.ts'
import type { Point } from './measureDrag.ts'

/** A board with so many cards, in a browser of its own host; closed when `measure` is done. */
export async function withBoard<Measured>(
  browser: Browser,
  cards: number,
  measure: (page: Page) => Promise<Measured>,
): Promise<Measured> {
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
  try {
    return await measure(page)
  } finally {
    await page.close()
    await samling.close()
  }
}

/** The page to compare with. */
export async function withBarePage<Measured>(
  browser: Browser,
  cards: number,
  measure: (page: Page) => Promise<Measured>,
): Promise<Measured> {
  const page = await browser.newPage(roomContext)
  await page.setContent(bareCanvasPage(cards))
  try {
    return await measure(page)
  } finally {
    await page.close()
  }
}

/** Among so many cards nearly every point of the middle hits one; the pointer shows when it does. */
export async function pointOnACard(page: Page): Promise<Point> {
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
