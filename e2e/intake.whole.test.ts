import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { bareWorkbook, sheetXml, textRow } from '../electron/host/listFile/testing/bareWorkbook.ts'
import { axeViolations } from './axeViolations.ts'
import { cardInList, centerOf, dragMouse, pointOnBoard, trayCard, valuesOf } from './board.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, openPlace } from './openMap.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// Cards come in: pasted, kept together, dropped, from files, and from another municipality. And go again.

const demo = { seed: 1 }
const moss = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 } as const
let samling: RunningSamling
let browser: Browser
let context: BrowserContext
let page: Page
let trouble: string[] = []

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

async function openMoss(): Promise<void> {
  samling = await startSamling(demo)
  context = await browser.newContext(stillRoom)
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  trouble = watchForTrouble(page)
  await openPlace(page, samling.address, demo, moss)
  await boardIsReady(page)
}

/** As the browser would tell of a paste: where the keyboard is, with these keys held. */
const paste = (text: string, keys: { readonly shift?: boolean } = {}): Promise<void> =>
  page.evaluate(
    ({ pasted, shiftKey }) => {
      const target = document.activeElement ?? document.body
      const key = { key: 'v', ctrlKey: true, shiftKey, bubbles: true }
      target.dispatchEvent(new KeyboardEvent('keydown', key))
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      target.dispatchEvent(new KeyboardEvent('keyup', key))
    },
    { pasted: text, shiftKey: keys.shift ?? false },
  )

interface Dropped {
  readonly text?: string
  readonly file?: { readonly name: string; readonly bytes: readonly number[] }
}

/** Lets something from outside go over the page. */
const drop = (dropped: Dropped, point: { readonly x: number; readonly y: number }): Promise<void> =>
  page.evaluate(
    ({ what, at }) => {
      const dataTransfer = new DataTransfer()
      if (what.text !== undefined) dataTransfer.setData('text/plain', what.text)
      if (what.file) dataTransfer.items.add(new File([Uint8Array.from(what.file.bytes)], what.file.name))
      const target = document.elementFromPoint(at.x, at.y) ?? document.body
      for (const type of ['dragover', 'drop']) {
        const options = { dataTransfer, clientX: at.x, clientY: at.y, bubbles: true, cancelable: true }
        target.dispatchEvent(new DragEvent(type, options))
      }
    },
    { what: dropped, at: point },
  )

const tray = (name: string) => trayCard(page, name)
const message = () => page.locator('.toast-message')
const undoInMessage = () => page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
const leaveFields = () => page.locator('h1').click()

test('a list pasted on the map becomes cards in the tray, without what is there, and one press takes all back', async () => {
  await openMoss()
  await leaveFields()
  await paste('• Moss Skisenter\n2) Rockefeller\n- NAV\nnho\nRockefeller')
  await tray('Moss Skisenter').waitFor()
  await poll(() => tray('Rockefeller').count()).toBe(1)
  await poll(() => message().textContent()).toContain('2 kort lagt til. 2 linjer fantes fra før.')
  await undoInMessage()
  await poll(() => tray('Moss Skisenter').count()).toBe(0)
  await poll(() => tray('Rockefeller').count()).toBe(0)
})

test('with Ctrl+Shift+V the lines stay together on one card, also in the field', async () => {
  await openMoss()
  await page.keyboard.press('n')
  await paste('Moss Skisenter\nEier bakken.\nVil bygge hotell.', { shift: true })
  await tray('Moss Skisenter').waitFor()
  await poll(() => tray('Eier bakken').count()).toBe(0)
  await tray('Moss Skisenter').press('d')
  await poll(() => page.getByLabel('Merknad').inputValue()).toBe(
    'Moss Skisenter\nEier bakken.\nVil bygge hotell.',
  )
})

test('what is typed is suggested from our list and the others’ maps, and taken with its category', async () => {
  await openMoss()
  await page.keyboard.press('n')
  await page.keyboard.type('skog')
  await page.getByRole('option', { name: /Skogeierlag/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await poll(() => tray('Skogeierlag').textContent()).toContain('L')
  // The field is ready for the next one.
  await page.keyboard.type('Moss Skisenter')
  await page.keyboard.press('Tab')
  await tray('Moss Skisenter').waitFor()
})

test('a line of 100 kB is refused with the limit and stays in the field', async () => {
  await openMoss()
  await page.keyboard.press('n')
  await page.keyboard.insertText('x'.repeat(100_000))
  await page.keyboard.press('Enter')
  await page.getByText(/Teksten har 100.000 tegn/).waitFor()
  expect((await page.getByRole('combobox').inputValue()).length).toBe(100_000)
})

test('one line dropped on the map stands there; a list, and a file, go to the tray', async () => {
  await openMoss()
  const point = await pointOnBoard(page, { x: 0.3, y: 0.4 })
  await drop({ text: 'Moss Skisenter' }, point)
  await cardInList(page, 'Moss Skisenter').waitFor({ state: 'attached' })
  const [influence, interest] = await valuesOf(cardInList(page, 'Moss Skisenter'))
  expect(Math.abs(influence - 40)).toBeLessThan(8)
  expect(Math.abs(interest - 30)).toBeLessThan(8)
  await drop({ text: 'Rockefeller\nMomentum' }, point)
  await tray('Rockefeller').waitFor()
  await tray('Momentum').waitFor()
})

test('a CSV from an older Excel is shown before it is added; the columns can be changed', async () => {
  await openMoss()
  const csv =
    'Nr;Navn;Kategori;Kontaktperson\r\n1;Høyås gård;L;Kari Ås\r\n2;NHO;A;Ola Bø\r\n3;Rockefeller;Eiger;\r\n'
  const bytes = [...Buffer.from(csv, 'latin1')]
  await drop({ file: { name: 'liste.csv', bytes } }, await pointOnBoard(page, { x: 0.5, y: 0.5 }))
  const dialog = page.getByRole('dialog', { name: 'Hent kort fra liste.csv' })
  await dialog.getByText('2 nye kort.').waitFor()
  await poll(() => dialog.getByRole('table').textContent()).toContain('Høyås gård')
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByLabel('«Kontaktperson» blir').selectOption({ label: 'Navn' })
  await dialog.getByText('2 nye kort.').waitFor()
  await dialog.getByLabel('«Navn» blir').selectOption({ label: 'Navn' })
  await dialog.getByRole('button', { name: 'Legg til 2 kort' }).click()
  await poll(() => tray('Høyås gård').textContent()).toContain('L')
  await tray('Rockefeller').press('d')
  await poll(() => page.getByLabel('Merknad').inputValue()).toBe('Kategori i lista: Eiger')
})

test('a workbook is read by the host, and one that is none is told in words', async () => {
  await openMoss()
  const sheet = sheetXml(
    ['Interessent', 'Moss Skisenter', 'NAV'].map((name, row) => textRow(row + 1, name)).join(''),
  )
  const files = page.locator('input[type=file]')
  await files.setInputFiles({ name: 'liste.xlsx', mimeType: '', buffer: bareWorkbook(sheet) })
  const dialog = page.getByRole('dialog', { name: 'Hent kort fra liste.xlsx' })
  await dialog.getByText('1 nytt kort.').waitFor()
  await dialog.getByRole('button', { name: 'Legg til 1 kort' }).click()
  await tray('Moss Skisenter').waitFor()
  await files.setInputFiles({ name: 'gammel.xls', mimeType: '', buffer: Buffer.alloc(2000, 0xd0) })
  await poll(() => message().textContent()).toContain('Fila lar seg ikke lese')
  const bomb = bareWorkbook(sheetXml(''), [{ name: 'xl/media/film.bin', bytes: Buffer.alloc(30_000_000) }])
  await files.setInputFiles({ name: 'bombe.xlsx', mimeType: '', buffer: bomb })
  await poll(() => message().textContent()).toContain('Fila er pakket på en måte')
  // Chromium's own note on the two refused uploads.
  trouble = trouble.filter((line) => !line.includes('422'))
})

test('cards are copied from another municipality by name and category, those here already are marked', async () => {
  await openMoss()
  await page.getByRole('button', { name: 'Hent kort …' }).click()
  await page.getByRole('menuitem', { name: 'Fra en annen kommune …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Gol' })
  await dialog.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Sarpsborg' })
  await poll(() => dialog.getByRole('checkbox', { name: /Kommunestyret/ }).isDisabled()).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('checkbox', { name: /Bygg og anlegg/ }).check()
  await dialog.getByRole('checkbox', { name: /Forskningsmiljø/ }).check()
  await dialog.getByRole('button', { name: 'Legg til 2 kort' }).click()
  await tray('Bygg og anlegg').waitFor()
  await poll(() => message().textContent()).toContain('2 kort hentet fra Sarpsborg.')
  await undoInMessage()
  await poll(() => tray('Forskningsmiljø').count()).toBe(0)
})

test('cards moved since the last gathering are taken back to where they stood', async () => {
  await openMoss()
  const before = await valuesOf(cardInList(page, 'NAV'))
  await page.getByRole('button', { name: 'Hent kort …' }).click()
  await page.getByRole('menuitem', { name: /Plasseringene fra samling 1/ }).click()
  await page.getByRole('button', { name: /^Hent \d+ plassering/ }).click()
  await poll(() => message().textContent()).toContain('som etter samling 1')
  await undoInMessage()
  await poll(() => valuesOf(cardInList(page, 'NAV'))).toEqual(before)
})

test('a card dragged onto «Usikre» is unsure, and dragged back it is not placed', async () => {
  await openMoss()
  const unsure = page.locator('.stakeholderTray-unsure')
  await dragMouse(page, await centerOf(tray('Fagskole')), await centerOf(unsure.locator('h2')))
  await page.mouse.up()
  await unsure.locator('.trayCard', { hasText: 'Fagskole' }).waitFor()
  await dragMouse(page, await centerOf(tray('Fagskole')), await centerOf(tray('Havn')))
  await page.mouse.up()
  await poll(() => unsure.locator('.trayCard', { hasText: 'Fagskole' }).count()).toBe(0)
  await poll(() => tray('Fagskole').count()).toBe(1)
})

test('several cards of the tray are chosen and dragged onto the map together', async () => {
  await openMoss()
  await tray('NHO').click({ modifiers: ['Control'] })
  await page.getByRole('button', { name: 'LO', exact: true }).click({ modifiers: ['Control'] })
  await page.getByText('2 kort valgt').waitFor()
  await dragMouse(page, await centerOf(tray('NHO')), await pointOnBoard(page, { x: 0.3, y: 0.3 }))
  await page.mouse.up()
  await cardInList(page, 'NHO').waitFor({ state: 'attached' })
  await cardInList(page, 'LO').waitFor({ state: 'attached' })
})

test('5,000 lines are added up to the limit while the page goes on, and taken back as one', async () => {
  await openMoss()
  await leaveFields()
  await page.evaluate(() => {
    const longest = { ms: 0 }
    Object.assign(window, { longest })
    let last = performance.now()
    const tick = (): void => {
      longest.ms = Math.max(longest.ms, performance.now() - last)
      last = performance.now()
      setTimeout(tick, 0)
    }
    tick()
  })
  await paste(Array.from({ length: 5000 }, (_, index) => `Aktør nummer ${index}`).join('\n'))
  await poll(() => message().textContent(), { timeout: 60_000 }).toMatch(
    /lagt til\. \d+ linjer fikk ikke plass: en kommune kan ha 5000 kort\./,
  )
  const longest = await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms)
  console.log(`Longest wait while 5,000 cards came: ${Math.round(longest)} ms`)
  await undoInMessage()
  await poll(() => page.locator('.trayCard').count(), { timeout: 60_000 }).toBe(8)
}, 180_000)
