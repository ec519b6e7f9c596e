import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardInList, centerOf, dragMouse, pointOnBoard, trayCard, valuesOf } from './board.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { screenStands } from './openMap.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// The main job once, as a person does it: from an empty machine to Excel.

let samling: RunningSamling
let browser: Browser
let page: Page
let trouble: string[]

beforeAll(async () => {
  samling = await startSamling(null)
  browser = await openBrowser()
  page = await browser.newPage(roomContext)
  page.setDefaultTimeout(25_000)
  trouble = watchForTrouble(page)
  await page.goto(samling.address)
})
afterAll(async () => {
  await browser?.close()
  await samling?.close()
})

test('an empty machine says what to do, and the key is gone from the address bar', async () => {
  await page.getByText('Ingen nettverk ennå').waitFor()
  expect(page.url()).not.toContain('token')
})

test('a new network has nine municipalities in Norwegian order and four gatherings', async () => {
  await page.getByRole('button', { name: 'Nytt nettverk' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Viken/ }).check()
  await dialog.getByLabel('Navn på nettverket').fill('Prøvenettverk æøå')
  await dialog.locator('button[type=submit]').click({ noWaitAfter: true })
  await page.getByRole('heading', { name: 'Prøvenettverk æøå' }).waitFor()
  const rows = page.getByRole('table').getByRole('row')
  await rows.locator('th[scope=row]').filter({ hasText: 'Nore og Uvdal' }).waitFor()
  const names = await rows.locator('th[scope=row]').allInnerTexts()
  expect(names.map((name) => name.trim())).toEqual([
    'Aurskog-Høland',
    'Gjerdrum',
    'Gol',
    'Lier',
    'Moss',
    'Nore og Uvdal',
    'Råde',
    'Sarpsborg',
    'Ål',
  ])
  for (const title of ['Speilet', 'Valget', 'Planen', 'Sporene'])
    await page.getByText(title, { exact: true }).first().waitFor()
})

test('cards are added with N, Enter and Tab, and from the list of 68', async () => {
  await page
    .getByRole('button', { name: /^Moss, .*Interessentkart.*/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Interessentkart', exact: true }).waitFor()
  await screenStands(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Moss havn')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bryggeriet')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kommunedirektørens ledergruppe for samfunn og næring')
  await page.keyboard.press('Enter')
  for (const name of ['Moss havn', 'Bryggeriet', 'Kommunedirektørens ledergruppe'])
    await trayCard(page, name).waitFor()
  await page.getByRole('button', { name: /Hent fra listen/ }).click()
  await page.getByRole('dialog').getByLabel('Søk i listen').fill('ordfør')
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Ordføreren/ })
    .check()
  await page.getByRole('dialog').getByRole('button', { name: 'Legg til 1 kort' }).click({ noWaitAfter: true })
  await trayCard(page, 'Ordføreren').waitFor()
})

test('a card is dragged from the tray, and again on the map, and «Lagret» tells the truth', async () => {
  const target = await pointOnBoard(page, { x: 0.75, y: 0.75 })
  await dragMouse(page, await centerOf(trayCard(page, 'Moss havn')), target)
  await page.mouse.up()
  const card = cardInList(page, 'Moss havn')
  await card.waitFor({ state: 'attached' })
  const [influence, interest] = await valuesOf(card)
  expect(influence).toBeGreaterThan(60)
  expect(interest).toBeGreaterThan(60)
  await page.getByText(/Lagret \d\d\.\d\d på denne maskinen/).waitFor()
  await page.waitForTimeout(400)
  await dragMouse(page, target, await pointOnBoard(page, { x: 0.3, y: 0.3 }))
  await page.mouse.up()
  await page.waitForFunction(() =>
    /liten|ingen/.test(
      document.querySelector('[data-board-mirror] [data-card]')?.textContent ??
        document.querySelector('[data-board-mirror] [data-card]')?.getAttribute('aria-label') ??
        '',
    ),
  )
  await poll(async () => (await valuesOf(card))[0]).toBeLessThan(45)
})

test('undo and redo walk back and forth, and say what they did', async () => {
  const card = cardInList(page, 'Moss havn')
  await page.keyboard.press('Control+z')
  await page.getByText(/Angret: «Moss havn»/).waitFor()
  await poll(async () => (await valuesOf(card))[0]).toBeGreaterThan(60)
  await page.keyboard.press('Control+y')
  await poll(async () => (await valuesOf(card))[0]).toBeLessThan(45)
})

test('a reload comes back to the same map with the same card in the same place', async () => {
  const before = await valuesOf(cardInList(page, 'Moss havn'))
  await page.reload()
  await page.getByRole('heading', { name: 'Interessentkart', exact: true }).waitFor()
  const card = cardInList(page, 'Moss havn')
  await card.waitFor({ state: 'attached' })
  await poll(() => valuesOf(card)).toEqual(before)
})

test('improvement areas are picked from the list and placed by the menu; the order follows', async () => {
  await page.getByRole('button', { name: /Prioritering/ }).click()
  await page.getByRole('button', { name: /Hent fra listen/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Én dør inn/ })
    .check()
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Bedre hjelp/ })
    .check()
  await page.getByRole('dialog').getByRole('button', { name: 'Legg til 2' }).click({ noWaitAfter: true })
  await page.getByRole('button', { name: /Flytt «Bedre hjelp til gründere» til/ }).click()
  await page
    .getByRole('menuitem', { name: /La ligge/ })
    .or(page.getByRole('menuitemradio', { name: /La ligge/ }))
    .click()
  await page.getByRole('button', { name: /Flytt «Én dør inn for bedrifter» til/ }).click()
  await page
    .getByRole('menuitem', { name: /Gjør nå/ })
    .or(page.getByRole('menuitemradio', { name: /Gjør nå/ }))
    .click()
  const ranked = page.locator('.rankedList tbody tr')
  await poll(() => ranked.count()).toBe(2)
  await poll(async () => (await ranked.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^1 Én dør inn/),
    expect.stringMatching(/^2 Bedre hjelp/),
  ])
})

test('Excel is made for everyone, and the workbook of Moss holds the card with its words', async () => {
  await page.getByRole('navigation').getByRole('button', { name: 'Excel' }).click()
  await page.getByRole('dialog').waitFor()
  // Two presses for what one usually wants.
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Excel er laget' }).waitFor()
  await page.keyboard.press('Enter')
  const [file] = readdirSync(samling.exportFolder).filter((name) => name.includes('Moss'))
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(join(samling.exportFolder, file ?? ''))
  const rows = workbook.getWorksheet('Interessenter')?.getSheetValues() ?? []
  expect(rows.some((row) => JSON.stringify(row ?? '').includes('Moss havn'))).toBe(true)
})

test('the language changes while running, and no Norwegian word is left on the screen', async () => {
  await page.getByRole('button', { name: /Språk: / }).click()
  await page
    .getByRole('menuitemradio', { name: 'English' })
    .or(page.getByRole('menuitem', { name: 'English' }))
    .click()
  await page.getByRole('heading', { name: 'Priorities' }).waitFor()
  await poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  // Moss' own words stay as they were typed; everything else is English.
  const words = (await page.locator('body').innerText()).replace(
    /Prøvenettverk æøå|Én dør inn for bedrifter|Bedre hjelp til gründere/g,
    '',
  )
  expect(words).not.toMatch(/[æøåÆØÅ]|\b(og|ikke|angre|lagret|samling \d)\b/i)
})

test('nothing on the way was an error in the console', () => {
  expect(trouble).toEqual([])
})
