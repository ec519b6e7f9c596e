import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { filledIn } from '../electron/host/excel/readBack/testing/comeHome.ts'
import { columnOf, sheetOf } from '../electron/host/excel/readBack/testing/sheetCells.ts'
import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import type { Stakeholder } from '../shared/features/stakeholder/record.ts'
import { selectStakeholders } from '../shared/features/stakeholder/select.ts'
import { plainChoices } from '../shared/sync/exportChoices.ts'
import { axeViolations } from './axeViolations.ts'
import { dropFile } from './dropFile.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { openPlace } from './openMap.ts'
import { openStore, untilStore } from './openStore.ts'
import { DEMO_FILE, type RunningSamling, startSamling } from './startSamling.ts'

// What people do to a workbook at home, and what happens in Samling meanwhile, told before one chooses.

const demo = { seed: 1 }
let samling: RunningSamling
let store: SamlingStore
let browser: Browser
let context: BrowserContext
let page: Page
let trouble: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  samling = await startSamling(demo)
  store = openStore(samling.address)
  store.open(DEMO_FILE)
  await untilStore(store, () => store.getStatus().phase === 'ready')
})
afterAll(async () => {
  store?.close()
  await browser?.close()
  await samling?.close()
})
afterEach(async () => {
  await context?.close()
  expect(trouble).toEqual([])
})

const mossId = () => selectMunicipalities(store.getState()).find(({ name }) => name === 'Moss')?.id ?? ''
const cards = () => selectStakeholders(store.getState(), mossId())
function card(name: string): Stakeholder {
  const found = cards().find((one) => one.name === name)
  if (!found) throw new Error(`No ${name}`)
  return found
}

async function exported(): Promise<Uint8Array> {
  const answer = await store.request('workbook.export', {
    ...{ fileId: DEMO_FILE, exportId: store.newId(), municipalityId: mossId() },
    choices: { ...plainChoices, hasPictures: false },
  })
  const path = answer.ok ? answer.value.files[0]?.path : undefined
  if (path === undefined) throw new Error('The workbook was not made')
  return new Uint8Array(readFileSync(path))
}

async function open(): Promise<void> {
  context = await browser.newContext(stillRoom)
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  trouble = watchForTrouble(page)
  await openPlace(page, samling.address, demo, { screen: 'overview', municipality: 'Moss', gathering: 2 })
  await page.locator('#work:not([aria-busy])').waitFor()
}

test('a card that is there already, one that was merged and a changed heading are told, and nothing is lost', async () => {
  await open()
  const [nav, nho, lo] = [card('NAV'), card('NHO'), card('LO')]
  const bytes = await filledIn(await exported(), (workbook) => {
    const sheet = sheetOf(workbook, 'Interessenter')
    const [name, note] = [columnOf(sheet, 'Interessent'), columnOf(sheet, 'Merknad')]
    sheet.eachRow((row) => {
      if (row.getCell(name).value === 'LO') row.getCell(note).value = 'Skrevet hjemme'
    })
    sheet.getCell(1, note).value = 'Merknader'
    sheet.getCell(sheet.rowCount + 1, name).value = 'nav'
    sheet.getCell(sheet.rowCount + 1, name).value = 'Moss Skisenter'
  })
  expect(store.dispatch('stakeholder.merge', { keepId: nho.id, goneId: lo.id }).ok).toBe(true)
  await untilStore(store, () => store.getStatus().pendingCount === 0)
  await dropFile(page, { name: 'Moss.xlsx', bytes: [...bytes] })
  const dialog = page.getByRole('dialog', { name: /^Arbeidsboka til Moss, fra/ })
  await dialog.getByText(`Finnes fra før: «${nav.name}»`).waitFor()
  await dialog.getByText(`Slått sammen med «${nho.name}» i Samling`).waitFor()
  await dialog.getByText(/«Merknader» som «Merknad»/).waitFor()
  const box = (name: RegExp) => dialog.getByRole('checkbox', { name })
  expect(await box(/^Legg til: nav, /).isChecked()).toBe(false)
  expect(await box(/^Legg til: Moss Skisenter, /).isChecked()).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  await box(/: LO, Merknad, /).check()
  await dialog.getByRole('button', { name: 'Hent inn 2 endringer' }).click()
  await poll(() => card('NHO').note).toBe('Skrevet hjemme')
  await poll(() => cards().map(({ name }) => name)).toContain('Moss Skisenter')
  expect(cards().filter(({ name }) => name.toLowerCase() === 'nav')).toHaveLength(1)
})
