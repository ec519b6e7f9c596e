import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { cardInList, dragMouse, type Point } from './board.ts'
import { planePoint, poll, setUpMapWindows } from './mapWindows.ts'
import { boardIsReady, type MapPlace, openPlace } from './openMap.ts'

// Improvement areas on their two matrices and in the list.

const windows = setUpMapWindows({ isHostNew: true })
const place: MapPlace = { screen: 'improvementAreas', municipality: 'Moss', gathering: 2 }
const [door, forum, land] = [
  'Én dør inn for bedrifter',
  'Fast møteplass mellom kommune og næringsliv',
  'Klare næringsarealer i bærekraftig plan',
]
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** The two scores in a card's name, as read to a screen reader: important, then within reach. */
async function scoresOf(page: Page, name: string): Promise<readonly [number, number]> {
  const said = (await cardInList(page, name).textContent()) ?? ''
  const [upright, across] = [...said.matchAll(/\d,\d/g)].map(([text]) => Number(text.replace(',', '.')))
  if (upright === undefined || across === undefined) throw new Error(`No scores in «${said}»`)
  return [upright, across]
}

async function pointOfArea(page: Page, name: string): Promise<Point> {
  const [upright, across] = await scoresOf(page, name)
  return planePoint(page, (across - 1) / 4, (upright - 1) / 4)
}

test('with a mouse: a card is dragged, two are merged, and undo takes both back', async () => {
  const page = await windows.open({}, place)
  const before = await scoresOf(page, land)
  await dragMouse(page, await pointOfArea(page, land), await planePoint(page, 0.85, 0.2))
  await page.mouse.up()
  await poll(() => scoresOf(page, land)).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await poll(() => scoresOf(page, land)).toEqual(before)
  const cards = page.locator('[data-board-mirror] [data-card]')
  const count = await cards.count()
  const [first, second] = [await pointOfArea(page, door), await pointOfArea(page, forum)]
  await page.mouse.click(first.x, first.y)
  // What is parked is about the chosen card, also when it was chosen with the mouse.
  await page.keyboard.press('q')
  await page.getByRole('dialog').getByText(door).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.down('Control')
  await page.mouse.click(second.x, second.y)
  await page.keyboard.up('Control')
  await page.locator('.areaSwitches-merge').click()
  await page.locator('.dialog-footer .button').first().click()
  await poll(() => cards.count()).toBe(count - 1)
  await page.keyboard.press('Control+z')
  await poll(() => cards.count()).toBe(count)
})

test('with keys only: a card is nudged, and the list sets both numbers', async () => {
  const page = await windows.open({}, place)
  const [, across] = await scoresOf(page, door)
  await cardInList(page, door).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  await poll(async () => (await scoresOf(page, door))[1]).toBeLessThan(across)
  await page.locator('label', { hasText: /^Liste$/ }).press('ArrowRight')
  await page.locator('label', { hasText: /^Liste$/ }).click()
  const row = page.locator('.areaList tr', { hasText: '' }).nth(1)
  const field = row.locator('input').nth(1)
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2,5')
  await page.keyboard.press('Enter')
  await poll(() =>
    page
      .locator('.areaList input')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value)),
  ).toContain('2,5')
})

test('with taps only: an area from the map’s gaps is placed without dragging', async () => {
  const page = await windows.open({ hasTouch: true }, place)
  await button(page, /^Fra kartet/).tap()
  await page.locator('.dialog input[type=checkbox]').first().tap()
  await page.locator('.dialog-footer .button').first().tap()
  const waiting = page.locator('.trayCard-card').first()
  await waiting.tap()
  const target = await planePoint(page, 0.3, 0.3)
  await page.touchscreen.tap(target.x, target.y)
  await poll(() => page.locator('.trayCard-card').count()).toBe(0)
})

for (const language of languages)
  test(`no rule of axe is broken on areas, list and details (${language})`, async () => {
    const page = await windows.openBlank()
    await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
    await openPlace(page, windows.address(), { seed: 1 }, place)
    await boardIsReady(page)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.rankedList-open').first().click()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('label', { hasText: /^(Liste|List)$/ }).click()
    await page.locator('.areaList').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
