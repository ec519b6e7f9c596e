import axe from 'axe-core'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { cardInList, dragMouse, pointOnBoard, trayCard, valuesOf } from './board.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, openPlace } from './openMap.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// Hands of every kind on the map of Moss: two windows, fingers, keys, taps, and what must not be lost.

const demo = { seed: 1 }
const moss = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 } as const
let samling: RunningSamling
let browser: Browser
let context: BrowserContext
const troubles: string[][] = []

// Two windows and a screenshot share one small machine: what is waited for gets time to come.
const poll: typeof expect.poll = (read, options) => expect.poll(read, { timeout: 8000, ...options })

beforeAll(async () => {
  samling = await startSamling(demo)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await samling?.close()
})
afterEach(async () => {
  await context?.close()
  expect(troubles.splice(0).flat()).toEqual([])
})

async function openWindows(count: number, options: object = {}): Promise<Page[]> {
  context = await browser.newContext({ ...roomContext, ...options })
  context.setDefaultTimeout(10_000)
  const pages: Page[] = []
  for (let index = 0; index < count; index += 1) {
    const page = await context.newPage()
    troubles.push(watchForTrouble(page))
    await openPlace(page, samling.address, demo, moss)
    await boardIsReady(page)
    pages.push(page)
  }
  return pages
}

/** Where a card's middle is drawn: right where its values say. */
async function pointOf(page: Page, name: string) {
  const [influence, interest] = await valuesOf(cardInList(page, name))
  return planePoint(page, interest / 100, influence / 100)
}

/** From axis values to the screen, through the plane's edges as drawn (gutters left and below). */
async function planePoint(page: Page, interest: number, influence: number) {
  const box = await page.locator('.board-canvas').boundingBox()
  if (!box) throw new Error('There is no board')
  const plane = {
    left: box.x + 50,
    top: box.y + 14,
    right: box.x + box.width - 10,
    bottom: box.y + box.height - 48,
  }
  return {
    x: plane.left + interest * (plane.right - plane.left),
    y: plane.bottom - influence * (plane.bottom - plane.top),
  }
}

const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  points: readonly { x: number; y: number; id?: number }[],
) => session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })

test('a drag is seen in the other window while it lasts, and saved once at the drop', async () => {
  const [here, there] = await openWindows(2)
  if (!here || !there) throw new Error('Two windows')
  const before = await valuesOf(cardInList(there, 'NAV'))
  const still = await there.locator('.board-canvas').screenshot()
  await dragMouse(here, await pointOf(here, 'NAV'), await pointOnBoard(here, { x: 0.8, y: 0.6 }))
  await poll(async () => (await there.locator('.board-canvas').screenshot()).equals(still)).toBe(false)
  expect(await valuesOf(cardInList(there, 'NAV'))).toEqual(before)
  await here.mouse.up()
  await poll(() => valuesOf(cardInList(there, 'NAV'))).not.toEqual(before)
  expect(await valuesOf(cardInList(there, 'NAV'))).toEqual(await valuesOf(cardInList(here, 'NAV')))
})

const isHolding = (page: Page) => page.locator('.board-canvas[data-dragging]').waitFor({ state: 'attached' })

test('Escape in the middle of a drag puts the card back', async () => {
  const [page] = await openWindows(1)
  if (!page) throw new Error('One window')
  const before = await valuesOf(cardInList(page, 'Inkubator'))
  await dragMouse(page, await pointOf(page, 'Inkubator'), await pointOnBoard(page, { x: 0.3, y: 0.8 }))
  await isHolding(page)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await page.waitForTimeout(300)
  expect(await valuesOf(cardInList(page, 'Inkubator'))).toEqual(before)
})

test('a finger drags, a cancelled finger puts back, and two fingers drag two cards', async () => {
  const [page] = await openWindows(1, { hasTouch: true })
  if (!page) throw new Error('One window')
  const session = await context.newCDPSession(page)
  const [bank, school] = [await pointOf(page, 'Lokal bank'), await pointOf(page, 'Videregående skole')]
  const before = [
    await valuesOf(cardInList(page, 'Lokal bank')),
    await valuesOf(cardInList(page, 'Videregående skole')),
  ]
  const drag = async (end: 'touchEnd' | 'touchCancel'): Promise<void> => {
    const at = (step: number) => [
      { x: bank.x + step * 30, y: bank.y - step * 10, id: 1 },
      { x: school.x + step * 30, y: school.y + step * 4, id: 2 },
    ]
    await touch(session, 'touchStart', at(0))
    for (let step = 1; step <= 5; step += 1) await touch(session, 'touchMove', at(step))
    await touch(session, end, [])
    await page.waitForTimeout(400)
  }
  await drag('touchCancel')
  expect([
    await valuesOf(cardInList(page, 'Lokal bank')),
    await valuesOf(cardInList(page, 'Videregående skole')),
  ]).toEqual(before)
  await drag('touchEnd')
  await poll(() => valuesOf(cardInList(page, 'Lokal bank'))).not.toEqual(before[0])
  await poll(() => valuesOf(cardInList(page, 'Videregående skole'))).not.toEqual(before[1])
})

test('taps alone place a card: tap it, tap the place', async () => {
  const [page] = await openWindows(1, { hasTouch: true })
  if (!page) throw new Error('One window')
  await trayCard(page, 'Fagskole').tap()
  await page.getByText('Trykk på kartet der kortet skal stå').waitFor()
  const target = await pointOnBoard(page, { x: 0.45, y: 0.4 })
  await page.touchscreen.tap(target.x, target.y)
  await cardInList(page, 'Fagskole').waitFor({ state: 'attached' })
})

test('keys alone move a card: Enter lifts, arrows move, Enter puts down, Escape puts back', async () => {
  const [page] = await openWindows(1)
  if (!page) throw new Error('One window')
  const card = cardInList(page, 'Formannskapet')
  const before = await valuesOf(card)
  await card.focus()
  for (const key of ['Enter', 'Shift+ArrowDown', 'Shift+ArrowDown', 'ArrowLeft', 'Enter'])
    await page.keyboard.press(key)
  await poll(() => valuesOf(card)).toEqual([before[0] - 10, before[1] - 1])
  for (const key of ['Enter', 'Shift+ArrowUp', 'Escape']) await page.keyboard.press(key)
  expect(await valuesOf(card)).toEqual([before[0] - 10, before[1] - 1])
  await page.keyboard.press('m')
  await page
    .getByRole('menuitemradio', { name: 'Følg med' })
    .or(page.getByRole('menuitem', { name: 'Følg med' }))
    .click()
  await poll(async () => (await valuesOf(card))[0]).toBeLessThan(50)
})

test('two windows move the same card: the last drop stands, in both', async () => {
  const [here, there] = await openWindows(2)
  if (!here || !there) throw new Error('Two windows')
  for (const [page, share] of [
    [here, { x: 0.3, y: 0.25 }],
    [there, { x: 0.2, y: 0.75 }],
  ] as const) {
    const card = cardInList(page, 'Opposisjonen')
    await card.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press(share.y > 0.5 ? 'Shift+ArrowUp' : 'Shift+ArrowDown')
    await page.keyboard.press('Enter')
  }
  await poll(
    async () =>
      JSON.stringify(await valuesOf(cardInList(here, 'Opposisjonen'))) ===
      JSON.stringify(await valuesOf(cardInList(there, 'Opposisjonen'))),
  ).toBe(true)
})

test('a card deleted elsewhere while it is dragged leaves the hand, with a word about it', async () => {
  const [here, there] = await openWindows(2)
  if (!here || !there) throw new Error('Two windows')
  await dragMouse(here, await pointOf(here, 'Statens vegvesen'), await pointOnBoard(here, { x: 0.5, y: 0.5 }))
  await cardInList(there, 'Statens vegvesen').focus()
  await there.keyboard.press('Delete')
  await here.getByText(/Kortet ble slettet .*mens du flyttet det/).waitFor()
  await here.mouse.up()
  await poll(() => cardInList(here, 'Statens vegvesen').count()).toBe(0)
  await there.keyboard.press('Control+z')
  await cardInList(here, 'Statens vegvesen').waitFor({ state: 'attached' })
})

test('a municipality removed while its map is open leads to the overview, and nothing is lost', async () => {
  const [here, there] = await openWindows(2)
  if (!here || !there) throw new Error('Two windows')
  await there.getByRole('navigation').getByRole('button', { name: 'Oversikt' }).click()
  await there.getByRole('button', { name: 'Mer om Moss' }).click()
  await there.getByRole('menuitem', { name: /Fjern/ }).click()
  await there.getByRole('dialog').getByRole('button', { name: 'Fjern kommunen' }).click()
  await here.getByText('Kommunen er fjernet. Her er oversikten.').waitFor()
  await there.keyboard.press('Control+z')
  await here.getByRole('button', { name: 'Mer om Moss' }).waitFor()
})

test('a window of another version is told to load the page again', async () => {
  context = await browser.newContext(roomContext)
  const page = await context.newPage()
  await page.routeWebSocket(/\/link$/, (socket) => {
    const host = socket.connectToServer()
    socket.onMessage((message) =>
      host.send(String(message).replace('"protocolVersion":1', '"protocolVersion":99')),
    )
  })
  await page.goto(samling.address)
  await page.getByText('Vinduet er ikke koblet til Samling').waitFor()
  await page.getByRole('button', { name: 'Last på nytt' }).waitFor()
})

for (const language of ['nb', 'nn', 'en'] as const)
  for (const screen of ['stakeholderMap', 'improvementAreas', 'overview'] as const)
    test(`no accessibility rule is broken: ${screen}, ${language}`, async () => {
      context = await browser.newContext(roomContext)
      const page = await context.newPage()
      troubles.push(watchForTrouble(page))
      await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
      await openPlace(page, samling.address, demo, { ...moss, screen })
      await page.locator('h1').first().waitFor()
      if (screen !== 'overview') await boardIsReady(page)
      await page.waitForTimeout(300)
      // Not as a script tag: the page's own policy forbids it, as it should.
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document)
        return found.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        )
      })
      expect(violations).toEqual([])
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    })
