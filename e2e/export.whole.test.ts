import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { isoDayOf } from '../renderer/ui/formatDate.ts'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { cardInList, valuesOf } from './board.ts'
import { planePoint, pointOf, poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, hasBoard, type MapPlace, openPlace } from './openMap.ts'
import { readPdf } from './readPdf.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// Excel as the facilitator meets it: chosen about, made while the room goes on, and shown where it lies.

const demo = { seed: 1 }
const overview: MapPlace = { screen: 'overview', municipality: 'Moss', gathering: 2 }
const map: MapPlace = { ...overview, screen: 'stakeholderMap' }

let browser: Browser
let samling: RunningSamling
let context: BrowserContext
let trouble: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  samling = await startSamling(demo)
})
afterEach(async () => {
  await context.close()
  await samling.close()
  expect(trouble).toEqual([])
})

async function open(place: MapPlace, options: object = {}, language = 'nb'): Promise<Page> {
  context = await browser.newContext({ ...stillRoom, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  trouble = watchForTrouble(page)
  await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
  await openPlace(page, samling.address, demo, place)
  await page.locator('h1').first().waitFor()
  await page.locator('#work:not([aria-busy])').waitFor()
  if (hasBoard(place)) await boardIsReady(page)
  return page
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const dialog = (page: Page): Locator => page.locator('dialog')
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name })
const made = (): readonly string[] => {
  try {
    return readdirSync(samling.exportFolder).sort()
  } catch {
    // Nothing has been made yet.
    return []
  }
}
const fileOf = (ending: RegExp): Buffer =>
  readFileSync(join(samling.exportFolder, made().find((name) => ending.test(name)) ?? ''))

test('with keys only: open and Enter make it for everybody; what was chosen is remembered', async () => {
  const page = await open(map)
  await button(page, 'Excel').focus()
  await page.keyboard.press('Enter')
  await heading(page, 'Lag Excel').waitFor()
  await poll(() => dialog(page).textContent()).toContain('10 Excel-filer (8 med bilde av kartet)')
  await poll(() => dialog(page).textContent()).toContain(samling.exportFolder)
  // One municipality, the one this window is at, with a paper and without what it thinks of others.
  await page.keyboard.press('ArrowDown')
  await poll(() => page.getByLabel('Kommune', { exact: true }).inputValue()).not.toBe('')
  await page.getByLabel('Holdning, notater og begrunnelser').press('Space')
  await page.getByLabel('PDF av oversikten').press('Space')
  await poll(() => dialog(page).textContent()).toContain('1 Excel-fil med bilde av kartet og 1 PDF')
  await page.keyboard.press('Enter')
  await heading(page, 'Excel er laget').waitFor()
  const day = isoDayOf(Date.now())
  expect(made()).toEqual([`${day} Moss, oversikt.pdf`, `${day} Moss.xlsx`])
  const paper = readPdf(fileOf(/pdf$/))
  expect(paper).toMatchObject({ title: 'Moss: kart, valg og plan', language: 'nb-NO', isTagged: true })
  for (const words of ['Vi har valgt', '1. Én dør inn for bedrifter', 'Åpne nummeret for alle bedrifter'])
    expect(paper.texts.join(' ')).toContain(words)
  // Focus is on the way out, and what has been seen is gone.
  await page.keyboard.press('Enter')
  await poll(() => dialog(page).count()).toBe(0)
  await button(page, 'Excel').focus()
  await page.keyboard.press('Enter')
  await heading(page, 'Lag Excel').waitFor()
  await poll(() => page.getByLabel('Én kommune').isChecked()).toBe(true)
  await poll(() => page.getByLabel('Holdning, notater og begrunnelser').isChecked()).toBe(false)
  await poll(() => page.getByLabel('PDF av oversikten').isChecked()).toBe(true)
  await page.keyboard.press('Escape')
  await poll(() => dialog(page).count()).toBe(0)
})

test('with a mouse: the room goes on while nine are made, and a second time is told of', async () => {
  const page = await open(map)
  // Held at the first map for as long as it takes to look around.
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/exportPictures*', async (route) => {
    await held
    await route.continue()
  })
  await button(page, 'Excel').click()
  await button(page, 'Lag Excel').click()
  await poll(() => page.locator('.export-step').textContent()).toBe('Tegner kartet til Aurskog-Høland')
  await button(page, 'Jobb videre').click()
  await poll(() => page.locator('.titleBar-export').textContent()).toBe('Lager Excel: 0 av 18')
  await page.keyboard.press('Control+e')
  await poll(() => dialog(page).textContent()).toContain('Excel blir laget nå.')
  await button(page, 'Jobb videre').click()
  await poll(() => dialog(page).count()).toBe(0)
  // A card is in the hand while maps are painted and workbooks made, and ends where it was put.
  const name = 'Lokal bank'
  const [from, to] = [await pointOf(page, name), await planePoint(page, 0.3, 0.2)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y, { steps: 3 })
  letGo()
  await poll(() => page.locator('.titleBar-export').textContent()).not.toBe('Lager Excel: 0 av 18')
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
  await poll(() => valuesOf(cardInList(page, name))).toEqual([20, 30])
  await poll(() => page.locator('.toast').textContent()).toContain('Excel til alle er laget.')
  await page.locator('.titleBar-export').click()
  await heading(page, 'Excel er laget').waitFor()
  expect(made().filter((file) => file.endsWith('.xlsx'))).toHaveLength(10)
  await poll(() => dialog(page).textContent()).toContain('10 filer ligger i mappa')
})

test('with taps only: from the row of a municipality, in another language, put away and shown again', async () => {
  const page = await open(overview, { hasTouch: true })
  await button(page, 'Mer om Moss').tap()
  await page.getByRole('menuitem', { name: 'Lag Excel for Moss' }).tap()
  await poll(() => page.getByLabel('Én kommune').isChecked()).toBe(true)
  await page.getByLabel('Språk').selectOption('nn')
  await page.getByLabel('Samling', { exact: true }).selectOption({ label: 'Samling 1 · Speilet' })
  await poll(() => dialog(page).textContent()).toContain('Det som kom etter denne samlingen, blir ikke med.')
  await button(page, 'Lag Excel').tap()
  await heading(page, 'Excel er laget').waitFor()
  await button(page, 'Lukk').last().tap()
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(fileOf(/Moss\.xlsx$/).buffer as ArrayBuffer)
  expect(workbook.worksheets.map(({ name }) => name)).toContain('Interessentar')
})

test('ended in the middle: what was whole is kept and named, and it can be tried again', async () => {
  const page = await open(overview)
  await button(page, 'Lag Excel til alle').click()
  await page.getByLabel('Bilde av interessentkartet').uncheck()
  await page.getByLabel('PDF av oversikten').check()
  await button(page, 'Lag Excel').click()
  await poll(() => page.locator('.export-step').textContent()).toMatch(/^Lager PDF for/)
  await button(page, 'Avbryt').click()
  await heading(page, 'Avbrutt').waitFor()
  const count = made().length
  expect(count).toBeGreaterThanOrEqual(10)
  expect(count).toBeLessThan(20)
  await poll(() => page.locator('.export-files li').allTextContents()).toHaveLength(count)
  await button(page, 'Prøv igjen').click()
  await heading(page, 'Lag Excel').waitFor()
  await poll(() => page.getByLabel('Alle kommunene og nettverket').isChecked()).toBe(true)
})

test('a file of that name that somebody has worked in is told of', async () => {
  const page = await open(overview)
  await button(page, 'Lag Excel til alle').click()
  await button(page, 'Avbryt').click()
  await button(page, 'Excel').click()
  await page.getByLabel('Én kommune').check()
  await button(page, 'Lag Excel').click()
  await heading(page, 'Excel er laget').waitFor()
  await button(page, 'Lukk').last().click()
  const name = made().find((file) => file.endsWith('.xlsx')) ?? ''
  writeFileSync(join(samling.exportFolder, name), 'noe annet')
  await button(page, 'Excel').click()
  await button(page, 'Lag Excel').click()
  await poll(() => page.locator('.export-note').textContent()).toBe(
    `«${name}» er endret av noen, og er urørt. Den nye heter «${name.replace('.xlsx', ' (2).xlsx')}».`,
  )
})

test('no choice moves from under the hand that made it', async () => {
  const page = await open(overview, { viewport: { width: 1366, height: 768 } })
  await button(page, 'Excel').click()
  const topOf = async (label: string) => (await page.getByLabel(label, { exact: true }).boundingBox())?.y
  const [who, what] = [await topOf('Én kommune'), await topOf('CSV')]
  await page.getByLabel('Én kommune').check()
  await page.getByLabel('Samling', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('CSV').check()
  await page.getByLabel('Kommune', { exact: true }).waitFor()
  await poll(async () => [await topOf('Én kommune'), await topOf('CSV')]).toEqual([who, what])
  const last = await button(page, 'Lag CSV').boundingBox()
  expect((last?.y ?? 768) + (last?.height ?? 0)).toBeLessThan(768)
})

test('a dialog that the browser closed by itself is closed, and opens again', async () => {
  const page = await open(overview)
  await button(page, 'Excel').click()
  await heading(page, 'Lag Excel').waitFor()
  await dialog(page).evaluate((element: HTMLDialogElement) => element.close())
  await poll(() => dialog(page).count()).toBe(0)
  await button(page, 'Excel').click()
  await heading(page, 'Lag Excel').waitFor()
})

test('as CSV there is a folder for each, and no pictures', async () => {
  const page = await open(overview)
  await button(page, 'Excel').click()
  await page.getByLabel('CSV').check()
  await poll(() => dialog(page).textContent()).toContain('10 mapper med CSV-filer.')
  await button(page, 'Lag CSV').click()
  await page.locator('.export-end').waitFor()
  await poll(() => page.locator('.export-files li').count()).toBe(10)
  expect(made()).toHaveLength(10)
  const moss = join(samling.exportFolder, made().find((name) => name.endsWith('Moss')) ?? '')
  const file = readdirSync(moss).find((name) => name.includes('Interessenter')) ?? ''
  expect(readFileSync(join(moss, file), 'utf8')).toMatch(/^\uFEFFInteressent;/)
})

test('the check-out is done with Excel when it has been made for all', async () => {
  const page = await open({ ...overview, screen: 'checkOut' })
  const step = page.locator('.stepCard').last()
  await step.getByRole('button', { name: 'Lag Excel til alle' }).click()
  await page.getByLabel('Bilde av interessentkartet').uncheck()
  await page.keyboard.press('Enter')
  await button(page, 'Jobb videre').click()
  await poll(() => step.getAttribute('data-done')).toBe('true')
  await poll(() => step.textContent()).toContain('Excel til alle er laget.')
})

test('a kept version makes no Excel of itself, and says where it is chosen', async () => {
  const page = await open({ ...overview, screen: 'checkOut', gathering: 1 })
  await button(page, /^Åpne versjonen/).click()
  await page.locator('.versionBar').waitFor()
  await button(page, 'Excel').click()
  await poll(() => page.locator('.toast').textContent()).toContain(
    'Lukk versjonen, trykk Excel, og velg samlingen',
  )
  await poll(() => dialog(page).count()).toBe(0)
})

test('nothing of it breaks the rules of axe, in any language', async () => {
  for (const language of languages) {
    const page = await open(overview, {}, language)
    await page.locator('.rail-item').filter({ hasText: 'Excel' }).click()
    await dialog(page).locator('.export-form').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await dialog(page).locator('.export-running').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog(page).locator('.export-end').waitFor()
    expect(await axeViolations(page)).toEqual([])
    if (language !== languages.at(-1)) await context.close()
  }
})
