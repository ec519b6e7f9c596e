import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { type MapPlace, openPlace } from './openMap.ts'
import { readPdf } from './readPdf.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// What a municipality and the network have left behind: read, written on, shown to the room and on paper.

const demo = { seed: 1 }
const traces: MapPlace = { screen: 'traces', municipality: 'Moss', gathering: 2 }
const summary = 'Bedriftene ringer ett nummer – også på nynorsk: éin telefon.'

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
  context.setDefaultTimeout(25_000)
  const page = await context.newPage()
  trouble = watchForTrouble(page)
  await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
  await openPlace(page, samling.address, demo, place)
  await page.locator('h1').first().waitFor()
  return page
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
const happened = (page: Page): Locator =>
  page
    .getByRole('group', { name: /^Har det skjedd\? Én dør/ })
    .getByRole('radio', { name: 'Ja, det har skjedd' })
const texts = (name: RegExp): string => {
  const file = readdirSync(samling.exportFolder).find((candidate) => name.test(candidate)) ?? ''
  return readPdf(readFileSync(join(samling.exportFolder, file))).texts.join(' ')
}

test('with a mouse: traces are written, saved and taken back, and both papers have the words', async () => {
  const page = await open(traces)
  await page.getByLabel('Hva vil dere at kommunestyret skal vite?').fill(summary)
  await page.getByLabel('Hva kom ut av det? Én dør inn for bedrifter').fill('Alle får svar i tide.')
  await page.getByLabel('Hva kom ut av det? Én dør inn for bedrifter').blur()
  await happened(page).click()
  await poll(() => happened(page).isChecked()).toBe(true)
  await page.keyboard.press('Control+z')
  await poll(() => happened(page).isChecked()).toBe(false)
  for (const [name, ending] of [
    ['Lag PDF (én side)', 'én side'],
    ['Lag PDF (alt)', 'alt'],
  ] as const) {
    await button(page, name).click()
    await page.locator('.toast', { hasText: `Spor Moss, ${ending}` }).waitFor()
  }
  const onePage = texts(/Spor Moss, én side\.pdf$/)
  for (const words of [
    summary,
    'Slik ser vi oss selv',
    'Alle får svar i tide.',
    'Side 1 av 1',
    'Innspill, ikke vedtak',
  ])
    expect(onePage).toContain(words)
  expect(texts(/Spor Moss, alt\.pdf$/)).toContain('Læring for næring, Viken · Samling 2')
  await button(page, 'Hele nettverket').click()
  await poll(() => page.locator('.networkTraces h2').allTextContents()).toEqual([
    ...['Aurskog-Høland', 'Gjerdrum', 'Gol', 'Lier', 'Moss', 'Nore og Uvdal', 'Råde', 'Sarpsborg', 'Ål'],
  ])
  await poll(() => page.locator('.networkTraces').textContent()).toContain(summary)
  await button(page, 'Åpne sporene til Ål').click()
  await poll(() => page.locator('.municipalitySwitch-words').textContent()).toBe('Ål')
})

test('with taps only: said, shown to the room page by page, and nothing private goes there', async () => {
  const page = await open(traces, { hasTouch: true })
  await happened(page).tap()
  await poll(() => happened(page).isChecked()).toBe(true)
  await button(page, 'Vis på projektor').tap()
  const next = button(page, 'Neste side')
  await poll(() => page.locator('.tracePage').textContent()).toContain('ett nummer å ringe')
  const seen: string[] = []
  while (await next.isEnabled()) {
    await next.tap()
    await poll(() => page.locator('.tracePages').textContent()).not.toBe(seen.at(-1))
    seen.push((await page.locator('.tracePages').textContent()) ?? '')
  }
  expect(seen.join(' ')).toContain('Ja, det har skjedd')
  expect(seen.join(' ')).not.toContain('Engasjert')
  await poll(() => page.locator('textarea, select').count()).toBe(0)
})

test('with keys only: other gatherings are compared, pages turned, and the thread leads here and back', async () => {
  const page = await open({ ...traces, screen: 'thread' })
  await page.locator('.prioritySteps-step', { hasText: 'Spor' }).press('Enter')
  const earlier = page.getByLabel('Før', { exact: true })
  await earlier.focus()
  await page.keyboard.press('ArrowDown')
  await poll(() => page.locator('.story-lead').allTextContents()).toContain(
    'Gruppas egen vurdering på samling 2, på en skala fra 1 til 5.',
  )
  await page.locator('.traces').focus()
  await page.keyboard.press('F11')
  await page.keyboard.press('ArrowRight')
  await poll(() => page.locator('.tracePage h2').textContent()).toBe('Slik ser vi oss selv')
  await page.keyboard.press('ArrowLeft')
  await poll(() => page.locator('.tracePage h2').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.locator('.prioritySteps-step', { hasText: 'Rød tråd' }).press('Enter')
  await poll(() => page.locator('.threadLane').count()).toBeGreaterThan(2)
})

test('the network: every municipality is turned to on the wall, and its one page has the words', async () => {
  const page = await open({ ...traces, screen: 'networkTraces' })
  const names = await page.locator('.networkTraces h2').allTextContents()
  await button(page, 'Lag PDF (én side)').click()
  await page.locator('.toast', { hasText: 'Viken, én side' }).waitFor()
  const paper = texts(/Viken, én side\.pdf$/)
  for (const words of [...names, 'Tiltak som er gjort', 'Side 1 av 1']) expect(paper).toContain(words)
  await page.keyboard.press('F11')
  const heading = page.locator('.tracePage h2')
  await poll(() => heading.textContent()).toBe(names[0])
  const seen: (string | null)[] = []
  while (await button(page, 'Neste side').isEnabled()) {
    seen.push(await heading.textContent())
    await page.keyboard.press('ArrowRight')
  }
  expect(seen).toEqual(expect.arrayContaining([...names, 'Tiltak som er gjort']))
})

for (const language of languages)
  test(`axe finds nothing wrong with traces and thread in ${language}`, async () => {
    const page = await open(traces, {}, language)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('F11')
    await page.keyboard.press('ArrowRight')
    await page.locator('.tracePage h2').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.traceTools-buttons .button').last().click()
    await page.locator('.networkTraces').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
