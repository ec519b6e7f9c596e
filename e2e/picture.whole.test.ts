import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { axeViolations } from './axeViolations.ts'
import { centerOf, dragMouse, pointOnBoard, trayCard } from './board.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, type MapPlace, openPlace } from './openMap.ts'
import { type ReadPdf, readPdf } from './readPdf.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// A map as a file and on the clipboard, from the real app in a real browser; the files are read back.

const demo = { seed: 1 }
const moss: MapPlace = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 }

let browser: Browser
let samling: RunningSamling
let context: BrowserContext
let page: Page
let trouble: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  samling = await startSamling(demo)
  context = await browser.newContext(stillRoom)
  page = await context.newPage()
  trouble = watchForTrouble(page)
})
afterEach(async () => {
  await context.close()
  await samling.close()
  expect(trouble).toEqual([])
})

const open = async (place: MapPlace): Promise<void> => {
  await openPlace(page, samling.address, demo, place)
  await boardIsReady(page)
}
const dialog = () => page.locator('dialog[open]')
const openDialog = async (): Promise<void> => {
  await page.keyboard.press('Control+p')
  await dialog().locator('.savePicture').waitFor()
}
/** Saves in one of the forms and waits until the app says where it is. */
const saveAs = async (format: string): Promise<void> => {
  await dialog().locator(`input[value="${format}"]`).check()
  await dialog().getByRole('button', { name: 'Lagre', exact: true }).click()
  await dialog().waitFor({ state: 'detached' })
  await page.locator('.toast', { hasText: 'er lagret' }).waitFor()
}
const saved = (ending: string): { readonly name: string; readonly bytes: Buffer } => {
  const [name = ''] = readdirSync(samling.exportFolder).filter((file) => file.endsWith(ending))
  return { name, bytes: readFileSync(join(samling.exportFolder, name)) }
}
/** Width and height as a PNG's own header says them. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)]
const cardNames = (): Promise<string[]> =>
  page
    .locator('[data-board-mirror] [data-card]')
    .evaluateAll((cards) =>
      cards.map((card) => (card.getAttribute('aria-label') ?? card.textContent ?? '').split(',')[0] ?? ''),
    )
/** Names are broken in lines on cards; joined again, without hyphens, they are the names. */
const letters = (text: string): string => text.replace(/[\s-]/g, '')

test('a map is saved as PNG twice and four times as large as the room sees it, and nothing is written over', async () => {
  await open(moss)
  for (const format of ['png2', 'png4', 'png2']) {
    await openDialog()
    await saveAs(format)
  }
  const names = readdirSync(samling.exportFolder).sort()
  expect(names).toEqual(
    [' (2)', ' (3)', ''].map((number) => expect.stringMatching(pictureName(number, 'png'))),
  )
  const sizes = names.map((name) => sizeOf(readFileSync(join(samling.exportFolder, name))).join('×'))
  expect(sizes.sort()).toEqual(['3840×2160', '3840×2160', '7680×4320'])
})

const pictureName = (number: string, ending: string): RegExp =>
  new RegExp(
    `^\\d{4}-\\d\\d-\\d\\d Interessentkart Moss samling 2${number.replace(/[()]/g, '\\$&')}\\.${ending}$`,
  )

test('a map is saved as PDF on A3: real text, no pixels, tagged and described, without attitudes', async () => {
  await open(moss)
  const names = await cardNames()
  await openDialog()
  await saveAs('a3')
  const { name, bytes } = saved('.pdf')
  expect(name).toMatch(pictureName('', 'pdf'))
  const pdf = readPdf(bytes)
  expect(pdf).toMatchObject({
    page: [1190.55, 841.89],
    title: 'Interessentkart – Moss – Samling 2 · Valget',
    language: 'nb-NO',
    isTagged: true,
    imageCount: 0,
  } satisfies Partial<ReadPdf>)
  expect(pdf.structure).toEqual(expect.arrayContaining(['Document', 'H1', 'Figure', 'L', 'LI']))
  expect(pdf.texts.slice(0, 4)).toEqual(['Moss', 'Interessentkart', 'Samling 2 · Valget', '9. juni 2026'])
  const said = letters(pdf.texts.join(''))
  expect(names.length).toBeGreaterThan(20)
  for (const cardName of names) {
    expect(said).toContain(letters(cardName))
    expect(pdf.description).toContain(cardName)
  }
  expect(pdf.texts).toContain('Politisk ledelse')
  expect(pdf.texts).not.toContain('Pådriver')
})

test('attitudes come along only when asked for, and are then explained', async () => {
  await open(moss)
  await openDialog()
  await dialog().getByLabel('Ta med holdning').check()
  await saveAs('a4')
  const { texts, page: size } = readPdf(saved('.pdf').bytes)
  expect(size).toEqual([841.89, 595.28])
  expect(texts).toContain('Pådriver')
})

test('rings, arrows from then, relations, a close look and one from afar: paper takes all that a board has', async () => {
  await open(moss)
  await page.getByRole('button', { name: 'Forbindelser' }).click()
  await page.getByRole('button', { name: 'Endringer fra samling 1' }).click()
  await page.keyboard.press('2')
  await page.getByText('200 %').waitFor()
  await openDialog()
  await dialog().getByLabel('Slik det vises nå').check()
  await saveAs('a4')
  const close = readPdf(saved('.pdf').bytes)
  expect(close.texts).toContain('Involver tett')
  expect(close.texts).not.toContain('Følg med')
  await page.getByRole('radio', { name: 'Ringer' }).check()
  await page.waitForFunction(() => document.body.textContent?.includes('Kan ikke klare oss uten'))
  await openDialog()
  await saveAs('a4')
  expect(readPdf(savedAs(2)).texts).toContain('Kan ikke klare oss uten')
  for (let times = 0; times < 12; times += 1) await page.getByRole('button', { name: 'Zoom ut' }).click()
  await page.getByText('40 %').waitFor()
  await openDialog()
  await dialog().getByLabel('Slik det vises nå').check()
  await saveAs('a4')
  expect(readPdf(savedAs(3)).texts).toContain('Kan ikke klare oss uten')
})

/** The bytes of the picture saved as number `count` under the same name. */
const savedAs = (count: number): Buffer => {
  const name = readdirSync(samling.exportFolder).find((file) => file.endsWith(` (${count}).pdf`)) ?? ''
  return readFileSync(join(samling.exportFolder, name))
}

test('a name with letters that Inter lacks is drawn as a picture with its text behind', async () => {
  await open(moss)
  await page.keyboard.press('n')
  await page.keyboard.type('Torget 🎪')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const place = await pointOnBoard(page, { x: 0.5, y: 0.6 })
  await dragMouse(page, await centerOf(trayCard(page, 'Torget')), place)
  await page.mouse.up()
  await page.waitForFunction(() =>
    document.querySelector('[data-board-mirror]')?.textContent?.includes('Torget'),
  )
  await openDialog()
  await saveAs('a4')
  const pdf = readPdf(saved('.pdf').bytes)
  expect(pdf.imageCount).toBeGreaterThan(0)
  expect(pdf.description).toContain('Torget 🎪')
})

test('the matrix of improvement areas is a picture too', async () => {
  await open({ ...moss, screen: 'improvementAreas' })
  await page.getByRole('button', { name: 'Lagre bilde …' }).click()
  await dialog().locator('.savePicture').waitFor()
  await saveAs('a4')
  const { texts, title } = readPdf(saved('.pdf').bytes)
  expect(title).toContain('Viktig og påvirkbar – Moss')
  expect(texts).toContain('Gjør nå')
})

test('a picture lands on the clipboard as PNG', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(samling.address).origin,
  })
  await open(moss)
  await openDialog()
  await dialog().getByRole('button', { name: 'Kopier bildet' }).click()
  await page.locator('.toast', { hasText: 'Bildet er kopiert' }).waitFor()
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    if (!blob) return null
    const { width, height } = await createImageBitmap(blob)
    return [width, height]
  })
  expect(size).toEqual([3840, 2160])
})

test('the dialog breaks no rule of accessibility, in three languages and also on the smallest screen', async () => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(moss)
  for (const language of ['Nynorsk', 'English', 'Bokmål']) {
    await page
      .locator('.titleBar')
      .getByRole('button', { name: /Bokmål|Nynorsk|English/ })
      .click()
    await page.getByRole('menuitemradio', { name: language }).click()
    await openDialog()
    expect(await axeViolations(page, 'dialog[open]')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  }
})

test('a clipboard that is closed is told of in the dialog, and one can save instead', async () => {
  await open(moss)
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await openDialog()
  await dialog().getByRole('button', { name: 'Kopier bildet' }).click()
  await dialog().getByText('Bildet lot seg ikke kopiere. Lagre det i stedet.').waitFor()
  await saveAs('png2')
})

test('a folder that cannot be written in is told of in words, and nothing is lost', async () => {
  await open(moss)
  await page.route('**/pictures?**', (route) =>
    route.fulfill({ status: 422, contentType: 'application/json', body: JSON.stringify({ reason: 'full' }) }),
  )
  await openDialog()
  await dialog().getByRole('button', { name: 'Lagre', exact: true }).click()
  await dialog().getByText('Det er ikke plass på disken').waitFor()
  await page.unroute('**/pictures?**')
  await saveAs('png2')
  // The browser notes the refused answer by itself; that is not the page's trouble.
  trouble.splice(0)
})
