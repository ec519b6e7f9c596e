import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { axeViolations } from './axeViolations.ts'
import { cardInList, trayCard, valuesOf } from './board.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, openPlace } from './openMap.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// A list from a file: its columns are chosen, its words are understood or kept, and its cards stand where it says.

const demo = { seed: 1 }
const moss = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 } as const
let samling: RunningSamling
let browser: Browser
let trouble: string[] = []
const pages: Page[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
  await samling?.close()
  expect(trouble).toEqual([])
})

async function openMoss(options: BrowserContextOptions = {}): Promise<Page> {
  samling = await startSamling(demo)
  const context = await browser.newContext({ ...stillRoom, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  pages.push(page)
  trouble = watchForTrouble(page)
  await openPlace(page, samling.address, demo, moss)
  await boardIsReady(page)
  return page
}

async function give(page: Page, text: string) {
  const file = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') }
  await page.locator('input[type=file]').first().setInputFiles(file)
  const dialog = page.getByRole('dialog', { name: 'Hent kort fra register.csv' })
  await dialog.waitFor()
  return dialog
}

const register = [
  'Nr;Aktør;Interessentgruppe;Påvirkning;Interesse;Holdning;Frist',
  '1;Moss Skisenter;Næringsliv;stor;liten;positv;9.6.2026',
  '2;Rockefeller;Eierne;liten;kjempestor;;snart',
].join('\r\n')

test('a register stands on the map where it says, with what is understood on the card and the rest in the note', async () => {
  const page = await openMoss()
  const dialog = await give(page, register)
  await dialog.getByText('Prosjektportalen').waitFor()
  await dialog.getByText(/4 celler er ikke forstått/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  const table = dialog.getByRole('table')
  await poll(() => table.textContent()).toContain('Bedrifter')
  await poll(() => table.textContent()).toContain('stor 88')
  await dialog.getByRole('button', { name: 'Mente du «Positiv»?' }).click()
  await dialog.getByLabel('«Eierne» blir').selectOption({ label: 'Eiendom, kapital og infrastruktur' })
  await dialog.getByText(/2 celler er ikke forstått/).waitFor()
  await dialog.getByRole('button', { name: 'Legg til 2 kort' }).click()
  await cardInList(page, 'Moss Skisenter').waitFor({ state: 'attached' })
  await poll(() => valuesOf(cardInList(page, 'Moss Skisenter'))).toEqual([88, 38])
  await poll(() => trayCard(page, 'Rockefeller').textContent()).toContain('E')
  await trayCard(page, 'Rockefeller').press('d')
  await poll(() => page.getByLabel('Merknad').inputValue()).toBe(
    'Interesse i lista: kjempestor\nFrist i lista: snart\nPåvirkning i lista: liten',
  )
  await page.keyboard.press('Escape')
  // The same headings another day: what was chosen is remembered, and can be forgotten.
  const again = await give(page, register.replace('Moss Skisenter', 'Momentum'))
  await again.getByText('Samme kolonner som sist.').waitFor()
  await poll(() => again.getByLabel('«Eierne» blir').locator('option:checked').textContent()).toContain(
    'Eiendom',
  )
  await again.getByRole('button', { name: 'Glem' }).click()
  await poll(() => again.getByLabel('«Eierne» blir').locator('option:checked').textContent()).toBe(
    'Blir merknad',
  )
})

test('with keys alone a column is used otherwise, and places are left out', async () => {
  const page = await openMoss()
  const dialog = await give(page, register)
  await dialog.getByLabel('«Nr» blir').focus()
  await page.keyboard.type('Merk')
  await poll(() => dialog.getByLabel('«Nr» blir').inputValue()).toBe('note')
  await dialog.getByRole('switch', { name: /Plasser kortene/ }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Legg til 2 kort' }).focus()
  await page.keyboard.press('Enter')
  await trayCard(page, 'Moss Skisenter').press('d')
  await poll(() => page.getByLabel('Merknad').inputValue()).toBe(
    '1\nHoldning i lista: positv\nPåvirkning i lista: stor\nInteresse i lista: liten',
  )
})

test('with taps alone, at a small screen, everything is within reach', async () => {
  const page = await openMoss({ hasTouch: true, viewport: { width: 1366, height: 768 } })
  const dialog = await give(page, register)
  await dialog.getByRole('button', { name: 'Mente du «Positiv»?' }).tap()
  await dialog.getByRole('switch', { name: /Plasser kortene/ }).tap()
  await dialog.getByRole('button', { name: 'Legg til 2 kort' }).tap()
  await trayCard(page, 'Moss Skisenter').waitFor()
})

const units = [
  'organisasjonsnummer;navn;organisasjonsform.kode;naeringskode1.kode;naeringskode1.beskrivelse;antallAnsatte;forretningsadresse.kommune;forretningsadresse.kommunenummer',
  '911111111;STOR INDUSTRI AS;AS;24.100;Produksjon av jern og stål;410;MOSS;3103',
  '922222222;BUTIKKEN AS;AS;47.110;Butikkhandel;12;MOSS;3103',
  '933333333;HAVN;KF;52.221;Havn;24;MOSS;3103',
  '944444444;KARI NORDMANN;ENK;74.300;Oversettelse;;MOSS;3103',
  '955555555;GOL BYGG AS;AS;41.200;Oppføring av bygninger;55;GOL;3324',
].join('\n')

test('a download from Enhetsregisteret becomes the municipality’s largest businesses, never a person', async () => {
  const page = await openMoss()
  const dialog = await give(page, units)
  await dialog.getByText('Fila er fra Enhetsregisteret.').waitFor()
  await poll(() => dialog.getByLabel('Kommune', { exact: true }).inputValue()).toBe('Moss')
  await dialog.getByText(/1 enkeltpersonforetak med personnavn er ikke med/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await poll(() => dialog.getByRole('checkbox', { name: /^.*Havn/ }).isDisabled()).toBe(true)
  expect(await dialog.textContent()).not.toContain('Nordmann')
  await dialog.getByLabel('Næring').selectOption({ label: 'Industri' })
  await dialog.getByText('1 virksomhet passer.').waitFor()
  await dialog.getByLabel('Næring').selectOption({ label: 'Alle næringer' })
  await dialog.getByRole('checkbox', { name: /Butikken/ }).uncheck()
  await dialog.getByRole('button', { name: 'Legg til 1 kort' }).click()
  await poll(() => trayCard(page, 'Stor Industri AS').textContent()).toContain('B')
  await trayCard(page, 'Stor Industri AS').press('d')
  await poll(() => page.getByLabel('Merknad').inputValue()).toBe(
    'Enhetsregisteret: 410 ansatte. Produksjon av jern og stål.',
  )
})

test('with keys alone the register is narrowed down, and the one that is wanted becomes a card', async () => {
  const page = await openMoss()
  const dialog = await give(page, units)
  await dialog.getByLabel('Størrelse').focus()
  await page.keyboard.type('Minst 20')
  await dialog.getByText('2 virksomheter passer.').waitFor()
  await page.keyboard.press('Home')
  await dialog.getByText('3 virksomheter passer.').waitFor()
  await dialog.getByRole('button', { name: 'Fjern alle' }).focus()
  await page.keyboard.press('Enter')
  await dialog.getByRole('checkbox', { name: /Butikken/ }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Legg til 1 kort' }).focus()
  await page.keyboard.press('Enter')
  await trayCard(page, 'Butikken AS').waitFor()
  await poll(() => trayCard(page, 'Stor Industri AS').count()).toBe(0)
})

test('with taps alone the register gives its cards', async () => {
  const page = await openMoss({ hasTouch: true, viewport: { width: 1366, height: 768 } })
  const dialog = await give(page, units)
  await dialog.locator('.cardTick', { hasText: 'Butikken' }).tap()
  await dialog.getByRole('button', { name: 'Legg til 1 kort' }).tap()
  await trayCard(page, 'Stor Industri AS').waitFor()
})

test('what a list says of people is covered when the projector comes on, until somebody means it for the room', async () => {
  const page = await openMoss()
  const dialog = await give(page, register)
  await dialog.getByText('positv').first().waitFor()
  await page.keyboard.press('F11')
  await dialog.getByRole('heading', { name: 'Alle i rommet ser dette' }).waitFor()
  await poll(() => dialog.getByText('positv').count()).toBe(0)
  await poll(() => dialog.getByRole('button', { name: 'Legg til 2 kort' }).isDisabled()).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  await poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await dialog.getByRole('button', { name: 'Vis fila likevel' }).click()
  await dialog.getByText('positv').first().waitFor()
  // Meant for that time, not for the next.
  await page.keyboard.press('F11')
  await page.locator('[data-projector="on"]').waitFor({ state: 'detached' })
  // The window leaves full screen a moment later, and that too ends what is shown to the room.
  await poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  await page.keyboard.press('F11')
  await dialog.getByRole('heading', { name: 'Alle i rommet ser dette' }).waitFor()
})

test('a list takes the height of the window, and no choice of a column is cut', async () => {
  const page = await openMoss({ viewport: { width: 1920, height: 1080 } })
  const wide = register.replaceAll('Frist', 'Frist;Ansvarlig;Merknad;Rolle')
  const dialog = await give(page, wide)
  // It comes sliding in.
  const box = async () => (await dialog.boundingBox()) ?? { y: 0, height: 0 }
  await poll(async () => (await box()).height).toBeGreaterThan(800)
  await poll(async () => (await box()).y + (await box()).height).toBeLessThanOrEqual(1080)
  for (const select of await dialog.locator('.columnTable select').all())
    await poll(() => select.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
})
