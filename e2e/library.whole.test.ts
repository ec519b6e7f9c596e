import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poll } from './mapWindows.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { DEMO_FILE, type RunningSamling, startSamling } from './startSamling.ts'

// The home screen's dealings with files: copy, delete, take in, and files that are not what they should be.

let samling: RunningSamling
let browser: Browser
let page: Page
let trouble: string[]

beforeAll(async () => {
  samling = await startSamling({ seed: 1 })
  const library = samling.libraryFolder
  writeFileSync(join(library, 'Ikke vår.samling'), 'This is no database at all')
  const bytes = readFileSync(join(library, DEMO_FILE))
  writeFileSync(join(library, 'Avkuttet.samling'), bytes.subarray(0, Math.floor(bytes.length / 2)))
  browser = await openBrowser()
  page = await browser.newPage(roomContext)
  page.setDefaultTimeout(25_000)
  trouble = watchForTrouble(page)
  await page.goto(samling.address)
  await page.getByRole('heading', { name: 'Nettverkene dine' }).waitFor()
})
afterAll(async () => {
  await browser?.close()
  await samling?.close()
})

const networks = (): string[] =>
  readdirSync(samling.libraryFolder).filter((name) => name.endsWith('.samling'))
const row = (name: string | RegExp) => page.getByRole('listitem').filter({ hasText: name })

test('a foreign and a damaged file are listed for what they are, and left as they were', async () => {
  await row(/Ikke vår/)
    .getByText('Dette er ikke en Samling-fil.')
    .waitFor()
  await row(/Avkuttet/)
    .getByText(/skadet|lot seg ikke åpne/)
    .waitFor()
  expect(readFileSync(join(samling.libraryFolder, 'Ikke vår.samling'), 'utf8')).toBe(
    'This is no database at all',
  )
})

test('a copy is made and stands in the list under its own name', async () => {
  await page.getByRole('button', { name: 'Mer om Læring for næring, Viken' }).click()
  await page.getByRole('menuitem', { name: 'Lag kopi' }).click()
  await row('Læring for næring, Viken – kopi').waitFor()
  expect(networks()).toHaveLength(4)
})

test('deleting asks, names the file, and deletes for good', async () => {
  await page.getByRole('button', { name: 'Mer om Læring for næring, Viken – kopi' }).click()
  await page.getByRole('menuitem', { name: /Slett/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/Læring for næring, Viken – kopi\.samling/).waitFor()
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  expect(networks()).toHaveLength(4)
  await page.getByRole('button', { name: 'Mer om Læring for næring, Viken – kopi' }).click()
  await page.getByRole('menuitem', { name: /Slett/ }).click()
  await dialog.getByRole('button', { name: 'Slett for godt' }).click({ noWaitAfter: true })
  await row('Læring for næring, Viken – kopi').waitFor({ state: 'detached' })
  expect(networks()).toHaveLength(3)
})

test('a file from elsewhere is taken in as a copy; one that is no network is refused with a reason', async () => {
  const stick = join(tmpdir(), 'Fra minnepinnen.samling')
  copyFileSync(join(samling.libraryFolder, DEMO_FILE), stick)
  const choose = async (path: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Åpne fil' }).click(),
    ])
    await chooser.setFiles(path)
  }
  await choose(join(samling.libraryFolder, 'Ikke vår.samling'))
  await page
    .getByText(/ikke en Samling-fil/)
    .last()
    .waitFor()
  await choose(stick)
  await poll(networks).toHaveLength(4)
  expect(existsSync(stick)).toBe(true)
})

test('nothing on the way was an error in the console', () => {
  // The refused upload is answered with a status the browser itself reports.
  expect(trouble.filter((line) => !line.includes('422'))).toEqual([])
})
