import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { cardInList, centerOf, dragMouse, trayCard } from './board.ts'
import { castPlaces } from './castPlaces.ts'
import { planePoint, poll, setUpMapWindows } from './mapWindows.ts'
import type { MapPlace } from './openMap.ts'

// Everybody places the areas alone, unseen; then all answers are shown at once, and the group agrees.

const place: MapPlace = { screen: 'improvementAreas', municipality: 'Moss', gathering: 3 }
const [door, faster, land] = ['Én dør inn for bedrifter', 'Raskere og mer', 'Klare']
const windows = setUpMapWindows({ isHostNew: true })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

type Press = 'click' | 'tap'

/** A window where a round about three areas is open, for so many people. */
async function openRound(
  options: object = {},
  {
    press = 'click',
    people = 6,
    matrix = 'Viktig × påvirkbar',
  }: { readonly press?: Press; readonly people?: number; readonly matrix?: string } = {},
): Promise<Page> {
  const page = await windows.open(options, place)
  await page.locator('.segments-choice', { hasText: matrix })[press]()
  await button(page, 'Hver for seg først')[press]()
  await button(page, 'Velg ingen')[press]()
  for (const title of [door, faster, land])
    await page.locator('.areaTicks-list .choice', { hasText: title })[press]()
  await page.getByText('3 områder', { exact: true }).waitFor()
  await page.getByLabel('Hvor mange stemmer?', { exact: true }).fill(String(people))
  await button(page, 'Start plasseringen')[press]()
  await wayIn(page).waitFor()
  return page
}

const wayIn = (page: Page) => page.getByRole('button', { name: /^Send tastaturet rundt/ })

/** The facilitator shows the answers though not all have given one. */
async function reveal(page: Page, press: Press = 'click'): Promise<void> {
  await button(page, 'Vis resultat')[press]()
  await button(page, 'Vis likevel')[press]()
  await page.locator('.spreadView').waitFor()
}

const begin = (page: Page) => button(page, 'Jeg er klar').click()
const scores = (page: Page, title: string, axis: 'Viktig' | 'Påvirkbar') =>
  page.getByRole('group', { name: new RegExp(`^${axis}: ${title}`) })
const row = (page: Page, title: string) => page.locator('.spreadRow', { hasText: title })
const agreedCard = (page: Page, title: string) =>
  page.locator('.agreedCard-card', { hasText: title.split(' ')[0] ?? title })

/** One voter answers by the list, in taps or clicks. */
async function answer(page: Page, door4: readonly [number, number], press: Press): Promise<void> {
  const list = page.locator('.segments-choice', { hasText: 'Liste' })
  await list[press]()
  for (const [title, [up, across]] of [
    [door, door4],
    [faster, [3, 3]],
    [land, [3, 3]],
  ] as const) {
    await scores(page, title, 'Viktig')
      .locator('label')
      .nth(up - 1)
      [press]()
    await scores(page, title, 'Påvirkbar')
      .locator('label')
      .nth(across - 1)
      [press]()
  }
  await button(page, 'Legg i urna')[press]()
  await button(page, 'Gi tastaturet videre')[press]()
  await button(page, 'Jeg er klar').waitFor()
}

test('with a mouse: two place alone, the most disputed area comes first, and the group agrees', async () => {
  const page = await openRound()
  await wayIn(page).click()
  await begin(page)
  for (const [title, x, y] of [
    [door, 0.9, 0.9],
    [faster, 0.5, 0.5],
    [land, 0.25, 0.25],
  ] as const) {
    await dragMouse(page, await centerOf(trayCard(page, title)), await planePoint(page, x, y))
    await page.mouse.up()
    await trayCard(page, title).waitFor({ state: 'detached' })
  }
  await page.getByText('3 av 3 er plassert').waitFor()
  await button(page, 'Legg i urna').click()
  await begin(page)
  // Nothing is left of the one before.
  await poll(() => page.locator('.ballotBoard-tray .trayCard').count()).toBe(3)
  await answer(page, [1, 1], 'click')
  await button(page, 'Avslutt').click()
  await reveal(page)

  await page.getByText('0 av 3 er avtalt').waitFor()
  await expect(page.locator('.spreadRow-title').first().textContent()).resolves.toBe(door)
  await page.getByText('Hør én fra hver ende før dere blir enige.').waitFor()
  await button(page, 'Bruk midten').click()
  await agreedCard(page, door).waitFor()
  await row(page, door).getByText('Avtalt').waitFor()
  const before = await agreedCard(page, door).getAttribute('aria-label')
  const grip = await centerOf(agreedCard(page, door))
  await dragMouse(page, grip, { x: grip.x + 150, y: grip.y })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await poll(() => agreedCard(page, door).getAttribute('aria-label')).toBe(before)
  await dragMouse(page, grip, { x: grip.x + 150, y: grip.y })
  await page.mouse.up()
  await poll(() => agreedCard(page, door).getAttribute('aria-label')).not.toBe(before)
  await page.keyboard.press('Control+z')
  await poll(() => agreedCard(page, door).getAttribute('aria-label')).toBe(before)
  await page.keyboard.press('Control+z')
  await agreedCard(page, door).waitFor({ state: 'detached' })
  await page.getByText('0 av 3 er avtalt').waitFor()
})

test('with taps only', async () => {
  const page = await openRound({ hasTouch: true }, { press: 'tap' })
  await wayIn(page).tap()
  await button(page, 'Jeg er klar').tap()
  await trayCard(page, door).tap()
  const place = await planePoint(page, 0.75, 0.75)
  await page.touchscreen.tap(place.x, place.y)
  await cardInList(page, door).waitFor({ state: 'attached' })
  // Not all are placed: said, and asked about once.
  await button(page, 'Legg i urna').tap()
  await page.getByText('2 områder er ikke plassert. Legge i urna likevel?').waitFor()
  await button(page, 'Plasser flere').tap()
  await answer(page, [4, 4], 'tap')
  await button(page, 'Avslutt').tap()
  await reveal(page, 'tap')

  await row(page, faster).getByRole('button').tap()
  const ground = await page.locator('.matrixPlane-ground').boundingBox()
  if (!ground) throw new Error('There is no plane')
  await page.touchscreen.tap(ground.x + ground.width * 0.75, ground.y + ground.height * 0.25)
  await row(page, faster).getByText('Avtalt').waitFor()
  await poll(() => agreedCard(page, faster).getAttribute('aria-label')).toMatch(/Viktig 4,0 · påvirkbar 4,0$/)
  await page.getByText('1 av 3 er avtalt').waitFor()
})

test('with keys only: a reason is written, and the arrows go from area to area', async () => {
  const page = await openRound()
  const keys = async (...all: readonly string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key)
  }
  await wayIn(page).press('Enter')
  await button(page, 'Jeg er klar').press('Enter')
  await page.getByRole('radio', { name: 'Rutenett' }).focus()
  await keys('ArrowRight')
  await page.locator('.ballotList').waitFor()
  for (const title of [door, faster, land]) {
    await scores(page, title, 'Viktig').getByRole('radio').first().focus()
    await keys('Space', 'ArrowRight', 'ArrowRight', 'Tab', 'Space')
  }
  await page.getByText('3 av 3 er plassert').waitFor()
  await button(page, 'Legg i urna').press('Enter')
  await page.getByText('Stemmen ligger i urna.').waitFor()
  await button(page, 'Avslutt').press('Enter')
  await button(page, 'Vis resultat').press('Enter')
  await button(page, 'Vis likevel').press('Enter')

  const focus = page.locator('.spreadRow[data-focus="true"] .spreadRow-title')
  await focus.waitFor()
  const first = await focus.textContent()
  await keys('ArrowRight')
  await poll(() => focus.textContent()).not.toBe(first)
  await keys('ArrowLeft')
  await poll(() => focus.textContent()).toBe(first)
  await page.getByRole('textbox', { name: 'Viktig' }).focus()
  await page.keyboard.type('4,5')
  await keys('Tab')
  await page.keyboard.type('9')
  await keys('Enter')
  await page.getByText('Skriv to tall fra 1 til 5.').waitFor()
  await keys('Control+a')
  await page.keyboard.type('2')
  await keys('Tab', 'Tab')
  await page.keyboard.type('Næringslivet ber om det.')
  await keys('Shift+Tab', 'Enter')
  await page.getByText('1 av 3 er avtalt').waitFor()
  await poll(() => page.locator('.agreedCard-card').getAttribute('aria-label')).toMatch(
    /Viktig 4,5 · påvirkbar 2,0$/,
  )
  await page.reload()
  await button(page, 'Vis spredning').click()
  await page.locator('.spreadView').waitFor()
  await poll(() => page.getByLabel(/^Derfor/).inputValue()).toBe('Næringslivet ber om det.')
})

test('while one places alone nothing leaves the window, and the ballot goes in one piece', async () => {
  const page = await openRound()
  await wayIn(page).click()
  await begin(page)
  const sent: string[] = []
  // The line to the host is open already: what goes over it is read where it leaves.
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    const send = WebSocket.prototype.send
    WebSocket.prototype.send = function (data) {
      told.push(String(data))
      send.call(this, data)
    }
  })
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)
  const storage = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  const before = await storage()
  await dragMouse(page, await centerOf(trayCard(page, door)), await planePoint(page, 0.9, 0.9))
  await page.mouse.up()
  await cardInList(page, door).waitFor({ state: 'attached' })
  await page.keyboard.press('Control+z')
  sent.push(...(await told()))
  expect(sent.filter((message) => /presence|improvementArea|ballot/.test(message))).toEqual([])
  expect(await storage()).toBe(before)
  await button(page, 'Legg i urna').click()
  await button(page, 'Legg i urna likevel').click()
  await button(page, 'Jeg er klar').waitFor()
  expect((await told()).filter((message) => message.includes('ballot.cast'))).toHaveLength(1)
})

test('effect and effort are asked about in their own words, on the ballot and on the answers', async () => {
  const page = await openRound({}, { matrix: 'Effekt × innsats' })
  await wayIn(page).click()
  await begin(page)
  await page.locator('.segments-choice', { hasText: 'Liste' }).click()
  const questions = ['Hvor stor effekt gir det?', 'Hvor mye innsats krever det?']
  for (const question of questions)
    await page.getByRole('columnheader', { name: question, exact: true }).waitFor()
  await poll(() => page.getByRole('group', { name: /^(Effekt|Innsats): / }).count()).toBe(6)
  await button(page, 'Avslutt').click()
  // Leaving a board one has begun is asked about.
  await page.locator('.dialog-footer .button').first().click()
  await reveal(page)
  await poll(() => page.locator('.matrixPlane-axis strong').allInnerTexts()).toEqual(questions)
})

test('eighty answers are eighty dots, and the room sees them large without the list', async () => {
  const page = await openRound({}, { people: 80 })
  await castPlaces(windows.address(), 80)
  await page.getByText('Alle har stemt.').waitFor()
  await button(page, 'Vis resultat').click()
  await page.locator('.spreadDots-dots').waitFor()
  const dots = async (): Promise<number> =>
    ((await page.locator('.spreadDots-dots').getAttribute('d')) ?? '').split('M').length - 1
  await poll(() => dots()).toBe(80)
  await page.keyboard.press('F11')
  await page.locator('.spreadView-side').waitFor({ state: 'detached' })
  await poll(() => dots()).toBe(80)
  const title = page.locator('.spreadHeading h2')
  const first = await title.textContent()
  await page.keyboard.press('PageDown')
  await poll(() => title.textContent()).not.toBe(first)
})

for (const language of languages)
  test(`axe finds nothing on the ballot, the answers and in the room (${language})`, async () => {
    const page = await openRound()
    await page.evaluate((chosen) => localStorage.setItem('samling.language', chosen), language)
    await page.reload()
    await page.locator('.roundDesk-way').first().click()
    await page.locator('.turnShell .button').first().click()
    await page.locator('.ballotBoard').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.segments input').last().check()
    await page.locator('.castBar .button').click()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.castBar .button').first().click()
    await page.locator('.turnShell[data-phase="blank"]').waitFor()
    await page.locator('.turnShell-leave').click()
    await castPlaces(windows.address(), 5)
    await page.locator('.seats-seat[data-taken="true"]').nth(5).waitFor()
    await page.locator('.roundDesk-foot .button').first().click()
    await page.locator('.agreePanel-heading .button').click()
    await page.locator('.agreedCard-card').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('F11')
    expect(await axeViolations(page)).toEqual([])
  })
