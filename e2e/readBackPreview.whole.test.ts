import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  emptyPlan,
  largePlan,
  longPlan,
  onlyProblemsPlan,
  troubledPlan,
  typicalPlan,
} from '../renderer/features/readBack/testing/plans.ts'
import type { ReadBackPlan } from '../shared/sync/readBack.ts'
import { axeViolations } from './axeViolations.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { type MapPlace, openPlace } from './openMap.ts'
import { showPlan } from './showPlan.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// What a workbook would change, looked over and chosen. The plans are made by hand; the host is not asked.

const demo = { seed: 1 }
const moss = { municipality: 'Moss', gathering: 2 }
let samling: RunningSamling
let browser: Browser
let context: BrowserContext
let page: Page
let trouble: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  samling = await startSamling(demo)
})
afterAll(async () => {
  await browser?.close()
  await samling?.close()
})
afterEach(async () => {
  await context?.close()
  expect(trouble).toEqual([])
})

interface Opened {
  readonly hasTouch?: boolean
  readonly screen?: MapPlace['screen']
}

async function open(plan: ReadBackPlan, { screen = 'overview', ...extra }: Opened = {}): Promise<void> {
  context = await browser.newContext({ ...stillRoom, ...extra })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  trouble = watchForTrouble(page)
  await openPlace(page, samling.address, demo, { ...moss, screen })
  await page.locator('#work:not([aria-busy])').waitFor()
  await showPlan(page, plan)
}

const dialog = () => page.getByRole('dialog')
const box = (name: string | RegExp) => dialog().getByRole('checkbox', { name })
const confirm = () => dialog().getByRole('button', { name: /^Hent inn/ })
const rowCount = () => dialog().locator('.readBack-row').count()

test('by mouse: boxes for one, for a kind and for a sheet, and what takes something away is said', async () => {
  await open(typicalPlan)
  await page.getByRole('heading', { name: 'Arbeidsboka til Moss, fra 24. november' }).waitFor()
  await poll(() => confirm().textContent()).toBe('Hent inn 8 endringer')
  expect(await axeViolations(page)).toEqual([])
  await box(/^Endre: Kommunestyret, Holdning, Interessenter!C5$/).uncheck()
  await poll(() => confirm().textContent()).toBe('Hent inn 7 endringer')
  await poll(() => box(/^Endret/).evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true)
  await box(/^Fjernet/).check()
  await dialog().getByText('2 rader blir borte fra Samling.').waitFor()
  await dialog().getByText('Raden er borte. Den sto på rad 15.').waitFor()
  await poll(() => dialog().locator('.readBack-along li').allTextContents()).toEqual([
    ...['Plasseringer: Speilet og Valget', 'Forbindelser: Sentrumsforening'],
    'Blir stående, men viser ikke hit lenger: Kafé for lærlinger og bedrifter',
  ])
  await box(/^Bruk arbeidsboka: Moss Havn, Kategori/).check()
  await dialog()
    .getByText(/^1 celle får arbeidsbokas verdi/)
    .waitFor()
  await box(/^Tiltaksplan/).uncheck()
  await poll(() => confirm().textContent()).toBe('Hent inn 7 endringer')
  await dialog().getByRole('radio', { name: 'I konflikt 2' }).check()
  await poll(rowCount).toBe(2)
  await dialog().getByRole('button', { name: 'Vis alt' }).first().click()
  await dialog().getByText('søknadsfrist for det samme i mars').first().waitFor()
})

test('by taps alone everything is left out, and then there is nothing to bring in', async () => {
  await open(typicalPlan, { hasTouch: true })
  await dialog().locator('.readBack-part', { hasText: 'Rader lagt til i arbeidsboka' }).tap()
  await dialog().locator('.readBack-part', { hasText: 'Celler endret bare i arbeidsboka' }).tap()
  await poll(() => confirm().isDisabled()).toBe(true)
  await dialog().locator('.readBack-tick label').first().tap()
  await poll(() => confirm().textContent()).toBe('Hent inn 1 endring')
  await dialog().getByRole('button', { name: 'Avbryt' }).tap()
  await poll(() => dialog().count()).toBe(0)
})

test('by keys alone: one stop for the whole list, arrows along it, Space to choose, on to the buttons', async () => {
  await open(largePlan)
  const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await page.getByRole('radio', { name: /^Alle/ }).focus()
  await page.keyboard.press('Tab')
  await poll(() => active()).toBe('Vis ark')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await poll(() => active()).toBe('Endre: Aktør nummer 1, Merknad, Alle interessenter!D5')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await poll(() => active()).toContain('Bruk arbeidsboka: Aktør nummer 3')
  await page.keyboard.press('Space')
  await poll(() => confirm().textContent()).toBe('Hent inn 1335 endringer')
  await page.keyboard.press('End')
  await poll(active).toContain('Aktør nummer 2000')
  // Rows turn out higher than guessed; the one with the cursor is in sight all the same.
  const below = async (): Promise<number> => {
    const [row, list] = await Promise.all([
      dialog().getByText('Aktør nummer 2000', { exact: true }).boundingBox(),
      dialog().locator('.readBack-scroll').boundingBox(),
    ])
    return row && list ? row.y + row.height - list.y - list.height : Number.POSITIVE_INFINITY
  }
  await poll(below).toBeLessThanOrEqual(0)
  await poll(() => active()).toContain('Aktør nummer 2000')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('Tab')
  await poll(() => focused()).toBe('Vis alt')
  await page.keyboard.press('Tab')
  await poll(() => focused()).toBe('Hent inn 1335 endringer')
  await page.keyboard.press('Escape')
  await poll(() => dialog().count()).toBe(0)
})

test('of two thousand differences only those in sight are drawn, and all can be scrolled to', async () => {
  await open(largePlan)
  const list = dialog().locator('.readBack-scroll')
  await poll(rowCount).toBeGreaterThan(5)
  await poll(() => rowCount()).toBeLessThan(60)
  for (let turn = 0; turn < 40; turn += 1) {
    await list.evaluate((element) => element.scrollBy(0, element.scrollHeight / 20))
    await page.waitForTimeout(20)
  }
  await dialog().getByText('Aktør nummer 2000', { exact: true }).waitFor()
  await poll(() => rowCount()).toBeLessThan(60)
  // Scrolled a little up, what one reads moves just so far, although rows above turn out higher than guessed.
  const index = await dialog().locator('[data-row]').nth(-6).getAttribute('data-row')
  const topOf = () =>
    dialog()
      .locator(`[data-row="${index}"]`)
      .evaluate((row) => row.getBoundingClientRect().top)
  const before = await topOf()
  await list.evaluate((element) => element.scrollBy(0, -200))
  await page.waitForTimeout(200)
  expect(Math.abs((await topOf()) - before - 200)).toBeLessThan(3)
})

test('one sheet at a time, by keys and by taps; what is chosen is not touched', async () => {
  await open(troubledPlan, { hasTouch: true })
  const sheet = dialog().getByLabel('Vis ark')
  // As letters on a keyboard choose in any list.
  await sheet.focus()
  await page.keyboard.type('Tilt')
  await poll(rowCount).toBe(3)
  await poll(() => dialog().locator('.readBack-sheet').allTextContents()).toEqual(['Tiltaksplan 3'])
  expect(await axeViolations(page)).toEqual([])
  await dialog().locator('.segments-choice', { hasText: 'Fjernet 0' }).tap()
  await dialog().getByText('Ingenting av dette på arket.').waitFor()
  await dialog().locator('.segments-choice', { hasText: 'Kan ikke leses 2' }).tap()
  await poll(rowCount).toBe(2)
  await sheet.selectOption('Forbedringsområder')
  await dialog().getByText('Gruppa velger områder sammen, i Samling. Endringen blir ikke med.').waitFor()
  await sheet.selectOption({ label: 'Alle ark' })
  await dialog().locator('.segments-choice', { hasText: 'Alle 12' }).tap()
  await poll(() => confirm().textContent()).toBe('Hent inn 8 endringer')
})

test('cells that cannot be read are named, and copied all at once', async () => {
  await open(troubledPlan)
  await dialog().getByText('20 celler kan ikke hentes inn slik de er.').waitFor()
  await dialog()
    .getByText(/^Arkene «Forankring» og «Spor» mangler/)
    .waitFor()
  await dialog()
    .getByText(/^Samling kjenner ikke 7 kolonner: Interessenter!M4 «Telefon»/)
    .waitFor()
  await dialog()
    .getByText(/har ikke det arbeidsboka ble laget av/)
    .waitFor()
  await dialog().getByRole('button', { name: 'Vis dem' }).click()
  await dialog().getByText('Ukjent kategori «Eiger». Mente du «Eier»?').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Kopier alle' }).click()
  await dialog().getByText('20 linjer kopiert').waitFor()
  // The boxes to the left are still there, and what is chosen is still chosen.
  await poll(() => confirm().textContent()).toBe('Hent inn 8 endringer')
})

test('with nothing to bring in it is said what was read; problems alone are shown at once', async () => {
  await open(emptyPlan)
  await dialog().getByRole('heading', { name: 'Ingenting å hente inn' }).waitFor()
  await poll(() => dialog().textContent()).toContain('Vi har lest «2026-11-24 Moss.xlsx»')
  await dialog().getByText('Disse 5 arkene er lest:').waitFor()
  await poll(() => dialog().getByRole('listitem').allTextContents()).toEqual(emptyPlan.readSheets)
  await poll(() => confirm().count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  await showPlan(page, onlyProblemsPlan)
  await dialog().getByText('Ukjent kategori «Eiger». Mente du «Eier»?').waitFor()
  await dialog().locator('.dialog-footer').getByRole('button', { name: 'Lukk' }).click()
  await poll(() => dialog().count()).toBe(0)
})

test('on the projector nothing of a workbook is shown before somebody means it to be', async () => {
  await open(emptyPlan, { screen: 'stakeholderMap' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('F11')
  await page.locator('[data-projector="on"]').waitFor()
  await showPlan(page, typicalPlan)
  expect(await dialog().textContent()).not.toContain('Moss Havn')
  await poll(() => confirm().isDisabled()).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Vis fila likevel' }).click()
  await dialog().getByText('Moss Havn').first().waitFor()
})

test('the longest names and a small window cut nothing off sideways', async () => {
  await open(longPlan)
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 640, height: 720 },
  ]) {
    await page.setViewportSize(viewport)
    await poll(() =>
      dialog().evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0)
    await poll(() => confirm().isVisible()).toBe(true)
  }
})
