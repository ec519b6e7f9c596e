import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'
import type { MapPlace } from './openMap.ts'

// A whole blind vote: nobody sees anything of a ballot until the result comes to all windows at once.

const place: MapPlace = { screen: 'voting', municipality: 'Moss', gathering: 3 }
const windows = setUpMapWindows({ isHostNew: true })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const way = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
const seats = (page: Page) => page.locator('.seats-words')
const taken = (page: Page) => poll(() => seats(page).textContent())
const rows = (page: Page) => page.locator('.markRow-give')

async function pressKeys(page: Page, ...all: readonly string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key)
}

/** Six seats, three dots each, about all areas. */
async function start(page: Page, press: 'click' | 'tap' = 'click'): Promise<void> {
  await page.getByLabel('Hvor mange stemmer?', { exact: true }).fill('6')
  await page.getByLabel('Prikker til hver', { exact: true }).fill('3')
  await button(page, 'Start stemmingen')[press]()
  await taken(page).toBe('0 av 6 har stemt')
}

const totals = (page: Page): Promise<readonly string[]> => page.locator('.resultRow').allInnerTexts()

test('with keys only: three vote unseen, and all windows get the same result at once', async () => {
  const [page, other] = await windows.openMany(2, {}, place)
  if (!page || !other) throw new Error('Two windows are needed')
  await page.bringToFront()
  await page.getByLabel('Hvor mange stemmer?', { exact: true }).focus()
  await pressKeys(page, 'Control+a')
  await page.keyboard.type('6')
  await page.getByLabel('Prikker til hver', { exact: true }).focus()
  await pressKeys(page, 'Control+a')
  await page.keyboard.type('3')
  await button(page, 'Start stemmingen').press('Enter')
  await way(page, 'Send tastaturet rundt').press('Enter')
  const before = await other.locator('.roundRunning-areas').innerHTML()
  for (const at of [0, 0, 1]) {
    await button(page, 'Jeg er klar').press('Enter')
    await rows(page).first().waitFor()
    await poll(() => page.evaluate(() => document.activeElement?.className)).toBe('markRow-give')
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown')
    await pressKeys(page, 'Space', 'Space', 'ArrowDown', 'Space')
    await page.getByText('Alle prikkene er brukt').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Takk', { exact: true }).waitFor()
    expect(await page.locator('.markBallot').count()).toBe(0)
    await button(page, 'Gi tastaturet videre').press('Enter')
  }
  await taken(other).toBe('3 av 6 har stemt')
  expect(await other.locator('.roundRunning-areas').innerHTML()).toBe(before)
  expect(await other.locator('.markBallot, .turnShell, .resultRow, .markRow-dot').count()).toBe(0)
  expect(await other.locator('body').innerText()).not.toMatch(/Alle prikkene|Takk/)
  await page.keyboard.press('Escape')
  await page.locator('.turnShell').waitFor({ state: 'detached' })
  await button(page, 'Vis resultat').press('Enter')
  await page.getByText('Tre har ikke stemt. Vise likevel?').waitFor()
  await button(page, 'Vis likevel').press('Enter')
  for (const window of [page, other]) await window.locator('.resultRow').first().waitFor()
  const seen = await totals(page)
  await poll(() => totals(other)).toEqual(seen)
  await poll(async () => (await page.locator('.resultRow-total').allInnerTexts()).map(Number)).toEqual([
    4, 4, 1,
  ])
})

test('with taps only: paper slips and hands; more hands than people is told in words', async () => {
  const page = await windows.open({ hasTouch: true }, place)
  // Without dots on top of each other a hand is a person.
  await page.locator('.choice', { hasText: 'Flere prikker på samme område er lov' }).tap()
  await start(page, 'tap')
  await way(page, 'Legg inn papirlapper').tap()
  for (const number of [1, 2]) {
    await page.getByText(new RegExp(`Lapp ${number}$`)).waitFor()
    await rows(page).nth(0).tap()
    await rows(page).nth(1).tap()
    await button(page, 'Legg i urna').tap()
  }
  await page.getByText('Lapp 2 er lagt inn. Lapp 3').waitFor()
  await poll(() => page.locator('.markRow[data-marked="true"]').count()).toBe(0)
  await page.locator('.dialog-header .button').tap()
  await taken(page).toBe('2 av 6 har stemt')

  await way(page, 'Tell hender').tap()
  await page.getByLabel('Hvor mange rakte opp hånda?').fill('2')
  const fields = page.getByLabel(/^Hender for/)
  await fields.nth(0).fill('3')
  await button(page, 'Legg inn').tap()
  await page.getByText('Det er flere hender enn folk. Tell en gang til.').waitFor()
  await taken(page).toBe('2 av 6 har stemt')
  await fields.nth(0).fill('2')
  await button(page, 'Legg inn').tap()
  await taken(page).toBe('4 av 6 har stemt')
  await button(page, 'Vis resultat').tap()
  await button(page, 'Vis likevel').tap()
  await page.locator('.resultRow').first().waitFor()
  await poll(async () => (await page.locator('.resultRow-total').allInnerTexts()).map(Number)).toEqual([4, 2])
  // Paper and hands are told apart, each in a column of its own.
  await poll(() => page.locator('.resultRow-wayName').allInnerTexts()).toEqual([
    'Papir',
    'Hender',
    'Papir',
    'Hender',
  ])
  await poll(async () => (await page.locator('.resultRow-wayCount').allInnerTexts()).map(Number)).toEqual([
    2, 2, 2, 0,
  ])
})

test('a reload in the middle of a turn forgets the ballot at hand and keeps the count', async () => {
  const page = await windows.open({}, place)
  await start(page)
  await way(page, 'Send tastaturet rundt').click()
  await button(page, 'Jeg er klar').click()
  await rows(page).first().click()
  await button(page, 'Legg i urna').click()
  await button(page, 'Jeg er klar').click()
  await rows(page).first().click()
  await page.getByText('2 prikker igjen').waitFor()
  await page.reload()
  await taken(page).toBe('1 av 6 har stemt')
  await way(page, 'Send tastaturet rundt').click()
  await button(page, 'Jeg er klar').click()
  await page.getByText('3 prikker igjen').waitFor()
  await poll(() => page.locator('.markRow[data-marked="true"]').count()).toBe(0)
})

test('a cancelled round is asked about, thrown away, and listed', async () => {
  const page = await windows.open({}, place)
  await start(page)
  await way(page, 'Send tastaturet rundt').click()
  await button(page, 'Jeg er klar').click()
  await rows(page).first().click()
  await button(page, 'Legg i urna').click()
  await page.getByText('Stemmen ligger i urna.').waitFor()
  await button(page, 'Avslutt').click()
  await taken(page).toBe('1 av 6 har stemt')
  await button(page, 'Avbryt runden').click()
  await page.getByText('Stemmene som er gitt, blir kastet uten at noen ser dem.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt runden', exact: true }).click()
  await button(page, 'Start stemmingen').waitFor()
  await page
    .locator('.roundList li')
    .first()
    .getByText(/^Avbrutt/)
    .waitFor()
})

for (const language of languages)
  test(`axe finds nothing on the setup, the round, the ballot and the result (${language})`, async () => {
    const page = await windows.open({}, place)
    await page.evaluate((chosen) => localStorage.setItem('samling.language', chosen), language)
    await page.reload()
    await page.locator('.roundSetup').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.roundSetup-foot .button').first().click()
    await page.locator('.roundRunning').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.roundDesk-way').first().click()
    await page.locator('.turnShell .button').first().click()
    await rows(page).first().click()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.markBallot-foot .button').click()
    await page.locator('.turnShell[data-phase="blank"]').waitFor()
    await page.locator('.turnShell-leave').click()
    await page.locator('.roundDesk-foot .button').first().click()
    await page.locator('.dialog-footer .button').first().click()
    await page.locator('.resultRow').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
