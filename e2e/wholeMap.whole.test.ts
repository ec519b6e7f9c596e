import type { Locator, Page } from 'playwright-core'
import { test } from 'vitest'
import { cardInList, centerOf, dragMouse, type Point, trayCard, valuesOf } from './board.ts'
import { planePoint, pointOf, poll, setUpMapWindows, touch } from './mapWindows.ts'

// The same map from nothing, four times: with a mouse only, with several fingers, with taps only, with keys
// only. Each begins at a municipality nobody has mapped, on a host of its own.

const windows = setUpMapWindows({ isHostNew: true, isMoving: true })
const empty = { screen: 'stakeholderMap', municipality: 'Gol', gathering: 1 } as const
const [firm, youth, nav] = ['Hjørnesteinsbedrift', 'Ungdomsrådet', 'NAV']

const inZone = (page: Page, zone: string, name: string): Locator =>
  page
    .locator('[data-board-mirror] section', {
      has: page.getByRole('heading', { name: new RegExp(`^${zone},`) }),
    })
    .getByRole('button', { name: new RegExp(`^${name},`) })
const unsureCard = (page: Page, name: string): Locator =>
  page.locator('.stakeholderTray-unsure .trayCard', { hasText: name })
const standsIn = (page: Page, zone: string, name: string) =>
  inZone(page, zone, name).waitFor({ state: 'attached' })

/** The three from the list of 68, by presses of one kind. */
async function takeFromList(page: Page, press: (locator: Locator) => Promise<void>): Promise<void> {
  await press(page.getByRole('button', { name: /^Hent fra listen/ }))
  const dialog = page.getByRole('dialog')
  for (const name of [firm, youth, nav]) await press(dialog.getByRole('checkbox', { name, exact: true }))
  await press(dialog.getByRole('button', { name: 'Legg til 3 kort' }))
  await trayCard(page, nav).waitFor()
}

const form = (page: Page, name: string): Locator => page.locator('.segments-choice', { hasText: name })
const boardMiddle = (page: Page): Promise<Point> => centerOf(page.locator('.board-canvas'))

/** What every run must have come to. */
async function check(page: Page): Promise<void> {
  await standsIn(page, 'Involver tett', firm)
  await standsIn(page, 'Hold informert og lytt', youth)
  await unsureCard(page, nav).waitFor()
  await poll(() => cardInList(page, firm).textContent()).toMatch(/positiv/)
}

test('with a mouse only', async () => {
  const page = await windows.open({}, empty)
  await takeFromList(page, (locator) => locator.click())
  const dragTo = async (from: Point, to: Point): Promise<void> => {
    await dragMouse(page, from, to)
    await page.mouse.up()
  }
  await dragTo(await centerOf(trayCard(page, firm)), await planePoint(page, 0.7, 0.7))
  await dragTo(await centerOf(trayCard(page, youth)), await planePoint(page, 0.3, 0.3))
  await standsIn(page, 'Følg med', youth)
  await trayCard(page, nav).click({ button: 'right' })
  await page.getByRole('menuitemradio', { name: 'Usikker' }).click()
  await unsureCard(page, nav).waitFor()
  await dragTo(await pointOf(page, youth), await planePoint(page, 0.7, 0.3))
  await standsIn(page, 'Hold informert og lytt', youth)
  // A frame around both, and both a little to the right.
  await dragTo(await planePoint(page, 0.52, 0.9), await planePoint(page, 0.98, 0.1))
  await page.getByText('2 kort valgt').waitFor()
  const before = await valuesOf(cardInList(page, youth))
  const grip = await pointOf(page, firm)
  await dragTo(grip, { x: grip.x + 60, y: grip.y })
  await poll(() => valuesOf(cardInList(page, youth))).not.toEqual(before)
  await form(page, 'Ringer').click()
  await dragTo(await centerOf(trayCard(page, firm)), await boardMiddle(page))
  await standsIn(page, 'Kan ikke klare oss uten', firm)
  await form(page, 'Rutenett').click()
  await standsIn(page, 'Involver tett', firm)
  const card = await pointOf(page, firm)
  await page.mouse.dblclick(card.x, card.y)
  await page.locator('.cardPanel').getByText('Positiv', { exact: true }).click()
  await page.locator('.cardPanel').getByRole('button', { name: 'Slett' }).click()
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await check(page)
})

test('with several fingers', async () => {
  const page = await windows.open({ hasTouch: true }, empty)
  const session = await windows.context().newCDPSession(page)
  await takeFromList(page, (locator) => locator.tap())
  /** Each finger goes its own way at the same time. */
  const fingers = async (ways: readonly (readonly [Point, Point])[]): Promise<void> => {
    const at = (share: number) =>
      ways.map(([from, to], id) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
        id,
      }))
    await touch(session, 'touchStart', at(0))
    for (const share of [0.1, 0.3, 0.6, 1]) await touch(session, 'touchMove', at(share))
    await touch(session, 'touchEnd', [])
    await page.waitForTimeout(400)
    // The browser may take a first tap after a pull for the end of the pull: this one is for that, on the title.
    await page.touchscreen.tap(960, 18)
    await page.waitForTimeout(200)
  }
  await fingers([
    [await centerOf(trayCard(page, firm)), await planePoint(page, 0.7, 0.7)],
    [await centerOf(trayCard(page, youth)), await planePoint(page, 0.3, 0.3)],
  ])
  await standsIn(page, 'Involver tett', firm)
  await standsIn(page, 'Følg med', youth)
  await page.locator('.trayCard', { hasText: nav }).locator('.trayCard-menu').tap()
  await page.getByRole('menuitemradio', { name: 'Usikker' }).tap()
  await fingers([
    [await pointOf(page, firm), await planePoint(page, 0.8, 0.8)],
    [await pointOf(page, youth), await planePoint(page, 0.7, 0.3)],
  ])
  await standsIn(page, 'Hold informert og lytt', youth)
  // Two fingers on the ground look closer, and nothing moves.
  const before = await valuesOf(cardInList(page, firm))
  const middle = await boardMiddle(page)
  await fingers([
    [
      { x: middle.x - 40, y: middle.y },
      { x: middle.x - 200, y: middle.y },
    ],
    [
      { x: middle.x + 40, y: middle.y },
      { x: middle.x + 200, y: middle.y },
    ],
  ])
  await poll(() => page.locator('.boardStrip-zoom output').textContent()).not.toBe('100 %')
  await poll(() => valuesOf(cardInList(page, firm))).toEqual(before)
  await page.getByRole('button', { name: 'Vis alt' }).tap()
  await form(page, 'Ringer').tap()
  await fingers([[await centerOf(trayCard(page, firm)), await boardMiddle(page)]])
  await standsIn(page, 'Kan ikke klare oss uten', firm)
  await form(page, 'Rutenett').tap()
  await standsIn(page, 'Involver tett', firm)
  await page.getByText('100 %').waitFor()
  const card = await pointOf(page, firm)
  for (let count = 0; count < 2; count += 1) await page.touchscreen.tap(card.x, card.y)
  await page.locator('.cardPanel').getByText('Positiv', { exact: true }).tap()
  await page.locator('.cardPanel').getByRole('button', { name: 'Lukk' }).first().tap()
  await check(page)
})

/** A tap while the panel is still coming in may meet nothing, as a finger may: one taps again. */
async function tapUntilChosen(page: Page, attitude: string): Promise<void> {
  const panel = page.locator('.cardPanel')
  await poll(async () => {
    await panel.getByText(attitude, { exact: true }).tap()
    return panel.getByRole('radio', { name: attitude, exact: true }).isChecked()
  }).toBe(true)
}

test('with taps only: nothing is ever pulled', async () => {
  const page = await windows.open({ hasTouch: true }, empty)
  await page.evaluate(() => {
    document.documentElement.dataset['pulled'] = '0'
    document.addEventListener(
      'pointermove',
      ({ buttons }) => {
        if (buttons > 0) document.documentElement.dataset['pulled'] = '1'
      },
      true,
    )
  })
  await takeFromList(page, (locator) => locator.tap())
  const tapAt = async ({ x, y }: Point): Promise<void> => page.touchscreen.tap(x, y)
  await trayCard(page, firm).tap()
  await tapAt(await planePoint(page, 0.7, 0.7))
  await standsIn(page, 'Involver tett', firm)
  await trayCard(page, youth).tap()
  await tapAt(await planePoint(page, 0.3, 0.3))
  await standsIn(page, 'Følg med', youth)
  await page.locator('.trayCard', { hasText: nav }).locator('.trayCard-menu').tap()
  await page.getByRole('menuitemradio', { name: 'Usikker' }).tap()
  await tapAt(await pointOf(page, youth))
  await page.getByRole('button', { name: 'Flytt til …' }).first().tap()
  await page.getByRole('menuitemradio', { name: 'Hold informert og lytt' }).tap()
  await standsIn(page, 'Hold informert og lytt', youth)
  await page.locator('.boardStrip').getByRole('button', { name: 'Velg flere' }).tap()
  await tapAt(await pointOf(page, firm))
  await page.getByText('2 kort valgt').waitFor()
  await page.getByRole('button', { name: 'Velg ingen' }).tap()
  await page.locator('.boardStrip').getByRole('button', { name: 'Velg flere' }).tap()
  await form(page, 'Ringer').tap()
  await trayCard(page, firm).tap()
  await tapAt(await boardMiddle(page))
  await standsIn(page, 'Kan ikke klare oss uten', firm)
  await form(page, 'Rutenett').tap()
  await standsIn(page, 'Involver tett', firm)
  await tapAt(await pointOf(page, firm))
  await page.locator('.boardStrip').getByRole('button', { name: 'Detaljer' }).tap()
  await tapUntilChosen(page, 'Positiv')
  await page.locator('.cardPanel').getByRole('button', { name: 'Lukk' }).first().tap()
  await poll(() => page.locator('html').getAttribute('data-pulled')).toBe('0')
  await check(page)
})

/** Tab until the focus is where it is wanted; a way of any length is a dead end. */
async function tabTo(page: Page, selector: string, text: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      ({ wanted, source }) => {
        const element = document.activeElement
        const told = `${element?.textContent ?? ''} ${element?.getAttribute('aria-label') ?? ''}`
        // Long names carry soft hyphens.
        const words = told.replaceAll('\u00AD', '')
        const value = element instanceof HTMLInputElement ? element.value : ''
        return (element?.matches(wanted) ?? false) && new RegExp(source).test(`${words} ${value}`)
      },
      { wanted: selector, source: text.source },
    )
    if (isThere) return
  }
  throw new Error(`Tab never came to ${selector} ${text}`)
}

test('with keys only', async () => {
  const page = await windows.open({}, empty)
  const keys = async (...all: readonly string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key)
  }
  await page.getByRole('heading', { name: 'Interessentkart', exact: true }).waitFor()
  await keys('n')
  for (const name of [firm, youth, nav]) {
    await page.keyboard.type(name)
    await keys('Enter')
    await trayCard(page, name).waitFor()
  }
  /** From the menu that has opened, by its first letters. */
  const choose = async (label: string): Promise<void> => {
    await page.getByRole('menuitemradio', { name: label }).waitFor()
    for (let step = 0; step < 12; step += 1) {
      if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).includes(label)) break
      await keys('ArrowDown')
    }
    await keys('Enter')
  }
  await tabTo(page, '.trayCard-card', new RegExp(firm))
  await keys('m')
  await choose('Involver tett')
  await standsIn(page, 'Involver tett', firm)
  await keys('n')
  await tabTo(page, '.trayCard-card', new RegExp(youth))
  await keys('m')
  await choose('Følg med')
  await standsIn(page, 'Følg med', youth)
  await keys('n')
  await tabTo(page, '.trayCard-card', new RegExp(nav))
  await keys('m')
  await choose('Usikker')
  await unsureCard(page, nav).waitFor()
  await tabTo(page, '[data-card]', /./)
  await keys('ArrowDown', 'ArrowLeft')
  await poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(youth)
  await keys('Enter', ...Array(10).fill('Shift+ArrowRight'), 'Enter')
  await standsIn(page, 'Hold informert og lytt', youth)
  // Both chosen, lifted and moved as one.
  const before = await valuesOf(cardInList(page, firm))
  await keys('Control+Space', 'ArrowUp', 'Control+Space', 'Enter', 'ArrowRight', 'Enter')
  await poll(async () => (await valuesOf(cardInList(page, firm)))[1]).toBe(before[1] + 1)
  await tabTo(page, '.segments-choice input', /plane/)
  await keys('ArrowRight')
  await trayCard(page, firm).waitFor()
  await tabTo(page, '.trayCard-card', new RegExp(firm))
  await keys('m')
  await choose('Kan ikke klare oss uten')
  await standsIn(page, 'Kan ikke klare oss uten', firm)
  await tabTo(page, '.segments-choice input', /rings/)
  await keys('ArrowLeft')
  await standsIn(page, 'Involver tett', firm)
  await tabTo(page, '[data-card]', /./)
  await keys('ArrowUp')
  await poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(firm)
  await keys('d')
  await page.locator('.cardPanel').waitFor()
  await tabTo(page, '.cardPanel input[type=radio]', /champion|supportive/)
  await page.locator('.cardPanel').getByText('Positiv', { exact: true }).waitFor()
  await keys('ArrowRight')
  await keys('Escape')
  await check(page)
})
