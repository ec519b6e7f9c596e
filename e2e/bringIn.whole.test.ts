import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { LIST_PATH } from '../shared/sync/listFile.ts'
import { axeViolations } from './axeViolations.ts'
import { trayCard } from './board.ts'
import { dropFile } from './dropFile.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { type MapPlace, openPlace } from './openMap.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// One entrance for files, on every screen.

const demo = { seed: 1 }
const plan: MapPlace = { screen: 'plan', municipality: 'Moss', gathering: 2 }
const list = { name: 'liste.csv', bytes: [...Buffer.from('Navn;Kategori\nRockefeller;L\nMomentum;E\n')] }
let samling: RunningSamling
let browser: Browser
let context: BrowserContext
let page: Page
let trouble: string[] = []

const message = () => page.locator('.toast-message').textContent()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})
afterEach(async () => {
  await context?.close()
  await samling?.close()
  expect(trouble).toEqual([])
})

async function open(place: MapPlace | null): Promise<void> {
  samling = await startSamling(demo)
  context = await browser.newContext(stillRoom)
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  trouble = watchForTrouble(page)
  if (place) await openPlace(page, samling.address, demo, place)
  else await page.goto(samling.address)
  // Keys mean nothing to a screen that does not stand yet.
  await page
    .locator(place ? '#work:not([aria-busy])' : '.files-list')
    .first()
    .waitFor()
}

test('a list dropped on the plan asks whose it is, and its cards come to that municipality’s tray', async () => {
  await open(plan)
  await dropFile(page, list)
  const whose = page.getByRole('dialog', { name: 'Hvem gjelder lista?' })
  await whose.waitFor()
  expect(await axeViolations(page)).toEqual([])
  await poll(() => whose.getByRole('combobox').locator('option:checked').textContent()).toBe('Moss')
  await whose.getByLabel('Kommune').selectOption({ label: 'Sarpsborg' })
  await whose.getByRole('button', { name: 'Se lista' }).click()
  const dialog = page.getByRole('dialog', { name: /liste\.csv/ })
  await dialog.getByRole('button', { name: 'Legg til 2 kort' }).click()
  await trayCard(page, 'Rockefeller').waitFor()
  await poll(() => page.locator('.municipalitySwitch').first().textContent()).toContain('Sarpsborg')
})

test('the list goes when one leaves the map it stood over', async () => {
  await open({ ...plan, screen: 'stakeholderMap' })
  await dropFile(page, list)
  await page.getByRole('dialog', { name: /liste\.csv/ }).waitFor()
  await page.keyboard.press('Control+PageDown')
  await poll(() => page.getByRole('dialog').count()).toBe(0)
})

test('Ctrl+I and the rail open the file chooser on a screen of the whole network', async () => {
  await open({ ...plan, screen: 'overview' })
  const byKey = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+i')
  await (await byKey).setFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list.bytes) })
  await page.getByRole('dialog', { name: 'Hvem gjelder lista?' }).waitFor()
  await page.keyboard.press('Escape')
  const byRail = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Hent inn' }).click()
  await byRail
})

test('what hangs over the window is told of; a dialog that has its own business is left alone', async () => {
  await open(plan)
  await dropFile(page, list, ['dragover'])
  await page.getByText('Slipp fila her').waitFor()
  await dropFile(page, list)
  await page.getByRole('dialog', { name: 'Hvem gjelder lista?' }).waitFor()
  await dropFile(page, { ...list, name: 'annen.csv' })
  await poll(() => page.getByRole('dialog').textContent()).toContain('liste.csv')
})

test('at home a workbook needs a network first; in a network another network is one press away', async () => {
  await open(null)
  await dropFile(page, { name: 'Moss.xlsx', bytes: [0x50, 0x4b, 3, 4] })
  await poll(message).toBe('Åpne nettverket først. Så kan du hente inn «Moss.xlsx».')
  await page.locator('.fileRow-open').first().click()
  await page.getByRole('button', { name: 'Hent inn' }).waitFor()
  await dropFile(page, { name: 'notat.samling', bytes: [1, 2, 3] })
  await poll(message).toBe('«notat.samling» er et nettverk.')
  await page.getByRole('button', { name: 'Åpne det' }).click()
  await poll(message).toContain('Dette er ikke en Samling-fil')
  // Chromium's own note on the refused upload.
  trouble = trouble.filter((line) => !line.includes('422'))
})

test('another network’s workbook is said to be that, and can be used as a list of cards', async () => {
  await open({ ...plan, screen: 'stakeholderMap' })
  const sheets = [{ name: 'Interessenter', rows: [['Navn'], ['Rockefeller']], rowCount: 2 }]
  await page.route(`**${LIST_PATH}?*`, (route) =>
    route.fulfill({ json: { kind: 'elsewhere', networkName: 'Læring i Agder', list: { sheets } } }),
  )
  await dropFile(page, { name: 'Grimstad.xlsx', bytes: [0x50, 0x4b, 3, 4] })
  const foreign = page.getByRole('dialog', { name: 'Arbeidsboka hører til et annet nettverk' })
  await foreign.getByText('Den er laget av «Læring i Agder».').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await foreign.getByRole('button', { name: 'Se lista' }).click()
  await page
    .getByRole('dialog', { name: /Grimstad/ })
    .getByRole('button', { name: 'Legg til 1 kort' })
    .click()
  await trayCard(page, 'Rockefeller').waitFor()
})
