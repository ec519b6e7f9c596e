import type { Locator, Page } from 'playwright-core'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The area inside which the plane surely lies: away from axis words and edges. */
export async function pointOnBoard(page: Page, share: Point): Promise<Point> {
  const box = await page.locator('.board-canvas').boundingBox()
  if (!box) throw new Error('There is no board on this screen')
  return { x: box.x + box.width * share.x, y: box.y + box.height * (1 - share.y) }
}

/** A card in the board's list: its name says where it stands, «innflytelse stor 80, interesse middels 69». */
export const cardInList = (page: Page, name: string): Locator =>
  page.locator('[data-board-mirror]').getByRole('button', { name: new RegExp(`^${name},`) })

export const trayCard = (page: Page, name: string): Locator =>
  page.locator('.trayCard').filter({ hasText: name }).locator('.trayCard-card')

/** The two numbers 0–100 in a card's name: influence, interest. */
export async function valuesOf(card: Locator): Promise<readonly [number, number]> {
  const name = (await card.textContent()) ?? ''
  const [influence, interest] = [...name.matchAll(/\p{L}+ (\d+)(?=,|$)/gu)].map((match) => Number(match[1]))
  if (influence === undefined || interest === undefined) throw new Error(`No values in «${name}»`)
  return [influence, interest]
}

/** Moves the pressed mouse there in steps, as a hand does. */
export async function dragMouse(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
  await page.mouse.move(to.x, to.y, { steps: 5 })
}

export async function centerOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
