import { expect, test } from 'vitest'
import { cardInList, centerOf, dragMouse, trayCard, valuesOf } from './board.ts'
import { planePoint, pointOf, poll, setUpMapWindows, touch } from './mapWindows.ts'

// What hands can do on the board beyond one card: choose several, move them together, find, look closer.

const windows = setUpMapWindows({ isMoving: true })
const inform = ['Inkubator', 'Gründere og nyetablerte', 'Ungdomsrådet', 'Sentrumsforening']

test('a frame around cards chooses them; dragging one moves all, and one undo takes all back', async () => {
  const page = await windows.open()
  const before = await Promise.all(inform.map((name) => valuesOf(cardInList(page, name))))
  await dragMouse(page, await planePoint(page, 0.505, 0.45), await planePoint(page, 0.995, 0.02))
  await page.mouse.up()
  await page.getByText('6 kort valgt').waitFor()
  const from = await pointOf(page, 'Inkubator')
  await dragMouse(page, from, { x: from.x - 120, y: from.y - 60 })
  await page.mouse.up()
  await poll(() => valuesOf(cardInList(page, 'Inkubator'))).not.toEqual(before[0])
  const after = await Promise.all(inform.map((name) => valuesOf(cardInList(page, name))))
  const steps = after.map(([influence, interest], index) => [
    influence - (before[index]?.[0] ?? 0),
    interest - (before[index]?.[1] ?? 0),
  ])
  // All went the same way, to the rounding of the numbers shown.
  for (const [up = 0, right = 0] of steps) {
    expect(Math.abs(up - (steps[0]?.[0] ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.abs(right - (steps[0]?.[1] ?? 0))).toBeLessThanOrEqual(1)
  }
  await page.keyboard.press('Control+z')
  await page.getByText('Angret: 6 kort flyttet').waitFor()
  await poll(() => Promise.all(inform.map((name) => valuesOf(cardInList(page, name))))).toEqual(before)
})

test('with Alt a free hand draws a line around cards, and takes only those inside it', async () => {
  const page = await windows.open()
  const corner = (x: number, y: number) => planePoint(page, x, y)
  await page.keyboard.down('Alt')
  const start = await corner(0.52, 0.45)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  // Around «Inkubator» and «Ungdomsrådet», past those further to the right.
  for (const [x, y] of [
    [0.72, 0.45],
    [0.72, 0.03],
    [0.52, 0.03],
  ] as const) {
    const point = await corner(x, y)
    await page.mouse.move(point.x, point.y, { steps: 6 })
  }
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await page.getByText('3 kort valgt').waitFor()
})

test('Shift and a click adds a card to the choice, and arrows move the choice by a hair or a leap', async () => {
  const page = await windows.open()
  const names = ['NAV', 'Lokal bank']
  const before = await Promise.all(names.map((name) => valuesOf(cardInList(page, name))))
  for (const [index, name] of names.entries()) {
    const { x, y } = await pointOf(page, name)
    if (index > 0) await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    await page.keyboard.up('Shift')
  }
  await page.getByText('2 kort valgt').waitFor()
  for (const key of ['Shift+ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  await poll(() => Promise.all(names.map((name) => valuesOf(cardInList(page, name))))).toEqual(
    before.map(([influence, interest]) => [influence + 1, interest + 6]),
  )
  await page.keyboard.press('Control+z')
  await poll(() => Promise.all(names.map((name) => valuesOf(cardInList(page, name))))).toEqual(before)
})

test('Ctrl+F finds a card and goes to it, and 0 shows the whole map again', async () => {
  const page = await windows.open()
  await page.keyboard.press('Control+f')
  await page.getByRole('combobox', { name: 'Finn kort' }).fill('opposi')
  await page.keyboard.press('Enter')
  await page.getByText('160 %').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('0')
  await page.getByText('100 %').waitFor()
})

test('by taps alone several cards are chosen and sent to a quadrant together', async () => {
  const page = await windows.open({ hasTouch: true })
  const names = ['NAV', 'Lokal bank']
  await page.locator('.boardStrip').getByRole('button', { name: 'Velg flere' }).tap()
  for (const name of names) {
    const { x, y } = await pointOf(page, name)
    await page.touchscreen.tap(x, y)
  }
  await page.getByText('2 kort valgt').waitFor()
  await page.getByRole('button', { name: 'Flytt til …' }).tap()
  await page.getByRole('menuitemradio', { name: 'Hold fornøyd' }).tap()
  for (const name of names)
    await poll(async () => (await valuesOf(cardInList(page, name)))[0]).toBeGreaterThanOrEqual(50)
  await page.getByRole('button', { name: 'Angre' }).first().tap()
  for (const name of names)
    await poll(async () => (await valuesOf(cardInList(page, name)))[0]).toBeLessThan(50)
})

test('ten fingers drag ten cards, each with its own finger', async () => {
  const page = await windows.open({ hasTouch: true })
  const session = await windows.context().newCDPSession(page)
  const names = [
    'Statsforvalteren',
    'Hjørnesteinsbedrift',
    'Fylkeskommunen',
    'Statens vegvesen',
    'Opposisjonen',
    'Kommunestyret',
    'Formannskapet',
    'Plan og byggesak',
    'NAV',
    'Videregående skole',
  ]
  const before = await Promise.all(names.map((name) => valuesOf(cardInList(page, name))))
  const starts = await Promise.all(names.map((name) => pointOf(page, name)))
  const at = (step: number) => starts.map(({ x, y }, id) => ({ x: x + step * 5, y: y + step * 3, id }))
  await touch(session, 'touchStart', at(0))
  for (let step = 1; step <= 8; step += 1) await touch(session, 'touchMove', at(step))
  await touch(session, 'touchEnd', [])
  for (const [index, name] of names.entries())
    await poll(async () => {
      const [influence, interest] = await valuesOf(cardInList(page, name))
      const [influenceBefore, interestBefore] = before[index] ?? [0, 0]
      return [influenceBefore - influence, interest - interestBefore]
    }).toEqual([expect.closeTo(3, -0.5), expect.closeTo(3, -0.5)])
})

test('rings are another form of the same cards: no place is lost on the way there and back', async () => {
  const page = await windows.open()
  const before = await valuesOf(cardInList(page, 'Fylkeskommunen'))
  await page.getByRole('radio', { name: 'Ringer' }).check({ force: true })
  await trayCard(page, 'Kommunestyret').waitFor()
  const board = await page.locator('.board-canvas').boundingBox()
  if (!board) throw new Error('There is no board')
  await dragMouse(page, await centerOf(trayCard(page, 'Kommunestyret')), {
    x: board.x + board.width / 2,
    y: board.y + board.height * 0.75,
  })
  await page.mouse.up()
  await page
    .locator('[data-board-mirror] section', { hasText: 'Bør være med' })
    .getByRole('button', { name: /^Kommunestyret/ })
    .waitFor({ state: 'attached' })
  await page.getByRole('radio', { name: 'Rutenett' }).check({ force: true })
  await poll(() => valuesOf(cardInList(page, 'Fylkeskommunen'))).toEqual(before)
})
