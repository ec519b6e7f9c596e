import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { axeViolations } from './axeViolations.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { DEMO_FILE, type RunningSamling, startSamling } from './startSamling.ts'
import { goOnIn, STICK_FILE, writeNewerEdition, writePartedEdition } from './writeEditions.ts'

// Two files of the same network: told before anything is done, chosen by a person, nothing merged.

let samling: RunningSamling
let browser: Browser
let page: Page
let trouble: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(async () => {
  samling = await startSamling({ seed: 1 })
})
afterEach(async () => {
  expect(trouble).toEqual([])
  await page.context().close()
  await samling.close()
})

async function openHome(options: BrowserContextOptions = {}, language = 'nb'): Promise<void> {
  const context = await browser.newContext({ ...roomContext, ...options })
  page = await context.newPage()
  page.setDefaultTimeout(25_000)
  trouble = watchForTrouble(page)
  await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
  await page.goto(samling.address)
  await page.locator('.files-list').waitFor()
}

const bytes = (): readonly string[] =>
  [DEMO_FILE, STICK_FILE].map((name) => readFileSync(join(samling.libraryFolder, name)).toString('base64'))
const dialog = () => page.getByRole('dialog')
const row = (fileName: string) => page.getByRole('listitem').filter({ hasText: fileName })
const goHome = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Nettverk', exact: true }).click()
  await page.locator('.files-list').waitFor()
}

test('with the mouse: told what differs before the file opens, and not again until the other goes on', async () => {
  writePartedEdition(samling.libraryFolder)
  const before = bytes()
  await openHome()
  await row(DEMO_FILE).locator('.fileRow-open').click()
  await dialog().getByRole('heading', { name: 'To utgaver av samme nettverk' }).waitFor()
  await dialog().getByText('Siden har denne fila 6 endringer, den andre 3.', { exact: false }).waitFor()
  await dialog().getByRole('rowheader', { name: 'Moss', exact: true }).waitFor()
  await dialog().getByText('Galleri F 15, Høyden lokallag, Rygge flystasjon og 1 til').waitFor()
  await dialog().getByText('Jeløy bondelag og Moss seilforening').waitFor()
  await dialog().getByText('Invitere næringsforeningen', { exact: false }).waitFor()
  await dialog().getByRole('button', { name: 'Avbryt' }).click()
  await dialog().waitFor({ state: 'detached' })
  expect(bytes()).toEqual(before)
  expect(readdirSync(samling.libraryFolder).filter((name) => name.endsWith('.samling'))).toHaveLength(2)

  await row(DEMO_FILE).locator('.fileRow-open').click()
  await dialog().getByRole('button', { name: 'Åpne denne' }).click()
  await page
    .getByRole('heading', { name: DEMO_FILE.slice(0, -8) })
    .first()
    .waitFor()
  await goHome()
  await row(DEMO_FILE).locator('.fileRow-open').click()
  await page
    .getByRole('heading', { name: DEMO_FILE.slice(0, -8) })
    .first()
    .waitFor()
  await poll(() => dialog().count()).toBe(0)
})

test('with taps only: the older file offers the newer one, which opens without a question', async () => {
  writeNewerEdition(samling.libraryFolder)
  await openHome({ hasTouch: true })
  await row(DEMO_FILE).locator('.fileRow-open').tap()
  await dialog().getByRole('heading', { name: 'Den andre fila er nyere' }).waitFor()
  await dialog().getByText('Den andre har alt som er her, og 3 endringer til.', { exact: false }).waitFor()
  await dialog().getByRole('button', { name: 'Åpne den andre' }).tap()
  await page
    .getByRole('heading', { name: DEMO_FILE.slice(0, -8) })
    .first()
    .waitFor()
  await poll(() => page.evaluate(() => sessionStorage.getItem('samling.openFile'))).toBe(STICK_FILE)
})

test('with keys only: the mark on both entries leads to the same comparison, and Esc leads back', async () => {
  writePartedEdition(samling.libraryFolder)
  await openHome()
  const marks = page.getByRole('button', { name: /^To utgaver/ })
  await poll(() => marks.count()).toBe(2)
  await marks.last().focus()
  await page.keyboard.press('Enter')
  await dialog().getByRole('heading', { name: 'To utgaver av samme nettverk' }).waitFor()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await marks.first().focus()
  await page.keyboard.press('Enter')
  const openOther = dialog().getByRole('button', { name: 'Åpne den andre' })
  await openOther.waitFor()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await poll(() => openOther.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page
    .getByRole('heading', { name: DEMO_FILE.slice(0, -8) })
    .first()
    .waitFor()
})

test('both can be opened, each in a window of its own', async () => {
  writePartedEdition(samling.libraryFolder)
  await openHome()
  await row(DEMO_FILE).locator('.fileRow-open').click()
  const [second] = await Promise.all([
    page.waitForEvent('popup'),
    dialog().getByRole('button', { name: 'Åpne begge hver for seg' }).click(),
  ])
  const opened = (shown: Page) => shown.evaluate(() => sessionStorage.getItem('samling.openFile'))
  await second.locator('h1').first().waitFor()
  await page.locator('h1').first().waitFor()
  await poll(() => opened(second)).toBe(STICK_FILE)
  await poll(() => opened(page)).toBe(DEMO_FILE)
})

test('a clock that stands before the file’s last change is mentioned once, and hinders nothing', async () => {
  goOnIn(join(samling.libraryFolder, DEMO_FILE), { at: Date.UTC(2090, 2, 3, 9, 0) }, (does) =>
    does('network.rename', { name: 'Viken i framtiden' }),
  )
  await openHome()
  await page.locator('.fileRow-open').first().click()
  await page.getByText(/Klokka på maskinen står på .* Fila ble sist endret 3\. mars 2090/).waitFor()
  await page.getByRole('heading', { name: 'Viken i framtiden' }).first().waitFor()
})

test('a file whose last change has a time no calendar knows is listed and opens', async () => {
  goOnIn(join(samling.libraryFolder, DEMO_FILE), { at: 9e15 }, (does) =>
    does('network.rename', { name: 'Utenfor tiden' }),
  )
  await openHome()
  await page.locator('.fileRow-open').first().click()
  await page.getByRole('heading', { name: 'Utenfor tiden' }).first().waitFor()
})

test('the comparison follows the rules for accessible pages in three languages', async () => {
  writePartedEdition(samling.libraryFolder)
  for (const language of ['nb', 'nn', 'en']) {
    await openHome({}, language)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.fileRow-editions').first().click()
    await page.locator('.edition-table').waitFor()
    expect(await axeViolations(page)).toEqual([])
    if (language !== 'en') await page.context().close()
  }
})
