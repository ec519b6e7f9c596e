import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from './axeViolations.ts'
import { cardInList, dragMouse, pointOnBoard, trayCard, valuesOf } from './board.ts'
import { moss, pointOf, poll, setUpMapWindows, touch } from './mapWindows.ts'
import { boardIsReady, openPlace } from './openMap.ts'

// Hands of every kind on the map of Moss: two windows, fingers, keys, taps, and what must not be lost.

const demo = { seed: 1 }
const windows = setUpMapWindows({ isMoving: true })

test('a drag is seen in the other window while it lasts, and saved once at the drop', async () => {
  const [here, there] = await windows.openMany(2)
  if (!here || !there) throw new Error('Two windows')
  const before = await valuesOf(cardInList(there, 'NAV'))
  const still = await there.locator('.board-canvas').screenshot()
  await dragMouse(here, await pointOf(here, 'NAV'), await pointOnBoard(here, { x: 0.8, y: 0.6 }))
  await poll(async () => (await there.locator('.board-canvas').screenshot()).equals(still)).toBe(false)
  await poll(() => valuesOf(cardInList(there, 'NAV'))).toEqual(before)
  await here.mouse.up()
  await poll(() => valuesOf(cardInList(here, 'NAV'))).not.toEqual(before)
  const dropped = await valuesOf(cardInList(here, 'NAV'))
  await poll(() => valuesOf(cardInList(there, 'NAV'))).toEqual(dropped)
})

const isHolding = (page: Page) => page.locator('.board-canvas[data-dragging]').waitFor({ state: 'attached' })

test('Escape in the middle of a drag puts the card back', async () => {
  const page = await windows.open()
  const before = await valuesOf(cardInList(page, 'Inkubator'))
  await dragMouse(page, await pointOf(page, 'Inkubator'), await pointOnBoard(page, { x: 0.3, y: 0.8 }))
  await isHolding(page)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await page.waitForTimeout(300)
  await poll(() => valuesOf(cardInList(page, 'Inkubator'))).toEqual(before)
})

test('a finger drags, a cancelled finger puts back, and two fingers drag two cards', async () => {
  const page = await windows.open({ hasTouch: true })
  const session = await windows.context().newCDPSession(page)
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
  const page = await windows.open({ hasTouch: true })
  await trayCard(page, 'Fagskole').tap()
  await page.getByText('Trykk på kartet der kortet skal stå').waitFor()
  const target = await pointOnBoard(page, { x: 0.45, y: 0.4 })
  await page.touchscreen.tap(target.x, target.y)
  await cardInList(page, 'Fagskole').waitFor({ state: 'attached' })
})

test('keys alone move a card: Enter lifts, arrows move, Enter puts down, Escape puts back', async () => {
  const page = await windows.open()
  const card = cardInList(page, 'Formannskapet')
  const before = await valuesOf(card)
  await card.focus()
  for (const key of ['Enter', 'Shift+ArrowDown', 'Shift+ArrowDown', 'ArrowLeft', 'Enter'])
    await page.keyboard.press(key)
  await poll(() => valuesOf(card)).toEqual([before[0] - 10, before[1] - 1])
  for (const key of ['Enter', 'Shift+ArrowUp', 'Escape']) await page.keyboard.press(key)
  await poll(() => valuesOf(card)).toEqual([before[0] - 10, before[1] - 1])
  await page.keyboard.press('m')
  await page
    .getByRole('menuitemradio', { name: 'Følg med' })
    .or(page.getByRole('menuitem', { name: 'Følg med' }))
    .click()
  await poll(async () => (await valuesOf(card))[0]).toBeLessThan(50)
})

test('two windows move the same card: the last drop stands, in both', async () => {
  const [here, there] = await windows.openMany(2)
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
  const [here, there] = await windows.openMany(2)
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
  const [here, there] = await windows.openMany(2)
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
  const page = await windows.openBlank()
  await page.routeWebSocket(/\/link$/, (socket) => {
    const host = socket.connectToServer()
    socket.onMessage((message) =>
      host.send(String(message).replace('"protocolVersion":1', '"protocolVersion":99')),
    )
  })
  await page.goto(windows.address())
  await page.getByText('Vinduet er ikke koblet til Samling').waitFor()
  await page.getByRole('button', { name: 'Last på nytt' }).waitFor()
})

for (const language of ['nb', 'nn', 'en'] as const)
  for (const screen of ['stakeholderMap', 'improvementAreas', 'overview'] as const)
    test(`no accessibility rule is broken: ${screen}, ${language}`, async () => {
      const page = await windows.openBlank()
      await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
      await openPlace(page, windows.address(), demo, { ...moss, screen })
      await page.locator('h1').first().waitFor()
      if (screen !== 'overview') await boardIsReady(page)
      expect(await axeViolations(page)).toEqual([])
      await poll(() => page.locator('html').getAttribute('lang')).toBe(language)
    })
