import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Language, languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { cardInList, valuesOf } from './board.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, openPlace } from './openMap.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// Everything a card says, said by keys and by presses in the panel at the right of Moss' map.

const demo = { seed: 1 }
const moss = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 } as const
let samling: RunningSamling
let browser: Browser
let context: BrowserContext
const troubles: string[][] = []

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

async function openMoss(language: Language = 'nb'): Promise<Page> {
  context = await browser.newContext(stillRoom)
  context.setDefaultTimeout(25_000)
  const page = await context.newPage()
  troubles.push(watchForTrouble(page))
  await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
  await openPlace(page, samling.address, demo, moss)
  await boardIsReady(page)
  return page
}

async function openDrawer(page: Page, name: string): Promise<Locator> {
  await cardInList(page, name).focus()
  await page.keyboard.press('d')
  const panel = page.locator('.cardPanel')
  await panel.getByRole('heading', { name }).waitFor()
  return panel
}

/** Where a card's middle is drawn: its values, within the plane's edges (gutters left and below). */
async function placeOf(page: Page, name: string) {
  const box = await page.locator('.board-canvas').boundingBox()
  if (!box) throw new Error('There is no board')
  const [influence, interest] = await valuesOf(cardInList(page, name))
  return {
    x: box.x + 50 + (interest / 100) * (box.width - 60),
    y: box.y + 14 + (1 - influence / 100) * (box.height - 62),
  }
}

test.each(languages)(
  'in %s the whole panel is clean for screen readers, opened and closed',
  async (language) => {
    const page = await openMoss(language)
    const panel = await openDrawer(page, 'Fylkeskommunen')
    for (const heading of await panel.locator('summary').all()) await heading.click()
    expect(await axeViolations(page, '.screen-drawer')).toEqual([])
    await cardInList(page, 'NAV').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('d')
    await panel.getByRole('checkbox').first().waitFor()
    expect(await axeViolations(page, '.screen-drawer')).toEqual([])
  },
)

test('attitude and engagement are set, changed and cleared with the keyboard alone', async () => {
  const page = await openMoss()
  const panel = await openDrawer(page, 'Lokal bank')
  const attitude = panel.getByRole('group', { name: 'Holdning' })
  await attitude.getByRole('radio', { name: 'Vet ikke' }).focus()
  await page.keyboard.press('ArrowLeft')
  await cardInList(page, 'Lokal bank')
    .getByText(/holdning imot/)
    .waitFor({ state: 'attached' })
  await page.keyboard.press('Space')
  await attitude.getByText('Ikke svart').waitFor()
  // Delete with nothing left to clear must not reach the map, where it deletes the card.
  await page.keyboard.press('Delete')
  await panel.getByRole('group', { name: 'Engasjement i dag' }).getByRole('radio').nth(1).focus()
  await page.keyboard.press('Space')
  await panel.getByRole('button', { name: /^Ønsket/ }).press('Enter')
  await panel.getByRole('group', { name: 'Ønsket engasjement' }).getByRole('radio').nth(2).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await panel.getByText('to steg igjen til ønsket').waitFor()
})

test('half a date, a name of a person and a text too long are told of at the field, and nothing is lost', async () => {
  const page = await openMoss()
  const panel = await openDrawer(page, 'Næringsforening')
  const day = panel.getByLabel('Frist')
  await day.focus()
  await page.keyboard.press('Backspace')
  await day.blur()
  await panel.getByText('Skriv hele datoen, eller la feltet stå tomt.').waitFor()
  await panel.getByLabel('Kontakt i kommunen').fill('Kari Nordmann')
  await panel.getByText(/Rolle er tryggere/).waitFor()
  const step = panel.getByLabel('Neste steg')
  await step.fill('x'.repeat(201))
  await step.blur()
  await panel.getByText(/Kort den ned til 200 tegn/).waitFor()
  await openDrawer(page, 'NAV')
  const again = await openDrawer(page, 'Næringsforening')
  await poll(() => again.getByLabel('Frist').inputValue()).toBe('2026-08-15')
  await poll(() => again.getByLabel('Kontakt i kommunen').inputValue()).toBe('Kari Nordmann')
  await poll(() => again.getByLabel('Neste steg').inputValue()).toMatch(/^Avtale fast/)
})

test('a relation is made, turned around, removed, and taken back', async () => {
  const page = await openMoss()
  const panel = await openDrawer(page, 'NAV')
  await panel.getByText('Forbindelser').click()
  await panel.getByRole('button', { name: 'Ny forbindelse' }).click()
  await panel.getByLabel('Til hvilket kort?').fill('lokal b')
  await page.keyboard.press('Enter')
  await panel.getByLabel('Hva slags forbindelse?').selectOption('funds')
  await panel.getByRole('button', { name: 'Lagre forbindelsen' }).click()
  await panel.getByRole('button', { name: 'Endre: NAV finansierer Lokal bank' }).click()
  await panel.getByRole('radio', { name: 'Lokal bank finansierer NAV' }).click()
  await panel.getByRole('button', { name: 'Lagre forbindelsen' }).click()
  await panel.getByRole('button', { name: 'Endre: Lokal bank finansierer NAV' }).click()
  await panel.getByRole('button', { name: 'Fjern forbindelsen' }).click()
  await panel.getByText('Ingen forbindelser ennå.').waitFor()
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await panel.getByRole('button', { name: 'Endre: Lokal bank finansierer NAV' }).waitFor()
})

test('a card that moved says so, and goes back; what is said of it is not lost by that', async () => {
  const page = await openMoss()
  const panel = await openDrawer(page, 'Næringsforening')
  const [influence] = await valuesOf(cardInList(page, 'Næringsforening'))
  await panel.getByText('innflytelse fra liten til middels').waitFor()
  await panel.getByRole('button', { name: 'Angre flyttingen' }).click()
  await panel.getByText('Flyttet siden').waitFor({ state: 'detached' })
  await poll(async () => (await valuesOf(cardInList(page, 'Næringsforening')))[0]).toBeLessThan(influence)
  await poll(() => panel.getByLabel('Hvorfor står kortet her?').inputValue()).toMatch(/^Samler/)
})

test('two selected cards become one under the name that is chosen, and two again by undo', async () => {
  const page = await openMoss()
  const panel = await openDrawer(page, 'Inkubator')
  const count = await page.locator('[data-board-mirror] [data-card]').count()
  const { x, y } = await placeOf(page, 'Sentrumsforening')
  await page.keyboard.down('Shift')
  await page.mouse.click(x, y)
  await page.keyboard.up('Shift')
  await panel.getByRole('heading', { name: '2 kort valgt' }).waitFor()
  await panel.getByRole('button', { name: 'Slå sammen' }).click()
  await panel.getByRole('button', { name: 'Behold «Inkubator»' }).click()
  await panel.getByText('Slått sammen med: Sentrumsforening').waitFor()
  await poll(() => page.locator('[data-board-mirror] [data-card]').count()).toBe(count - 1)
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await cardInList(page, 'Sentrumsforening').waitFor({ state: 'attached' })
})

test('nothing of the panel is there in projector mode', async () => {
  const page = await openMoss()
  await openDrawer(page, 'Næringsforening')
  await page.keyboard.press('F11')
  await page.locator('.cardPanel').waitFor({ state: 'detached' })
  const told = await page.locator('[data-board-mirror]').innerText()
  expect(told).not.toMatch(/holdning|Frokostmøte/i)
})
