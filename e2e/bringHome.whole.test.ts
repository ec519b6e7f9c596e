import { readFileSync } from 'node:fs'
import type ExcelJS from 'exceljs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { filledIn } from '../electron/host/excel/readBack/testing/comeHome.ts'
import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { selectStakeholders } from '../shared/features/stakeholder/select.ts'
import { plainChoices } from '../shared/sync/exportChoices.ts'
import { axeViolations } from './axeViolations.ts'
import { dropFile } from './dropFile.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, stillRoom, watchForTrouble } from './openBrowser.ts'
import { openPlace } from './openMap.ts'
import { openStore, untilStore } from './openStore.ts'
import { DEMO_FILE, type RunningSamling, startSamling } from './startSamling.ts'

// Out of the house and home again: a real workbook, filled in, brought in, and taken back.

const demo = { seed: 1 }
let samling: RunningSamling
let store: SamlingStore
let mossId = ''
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
  store?.close()
  await context?.close()
  await samling?.close()
  expect(trouble).toEqual([])
})

async function open(extra: { readonly hasTouch?: boolean } = {}): Promise<void> {
  samling = await startSamling(demo)
  store = openStore(samling.address)
  store.open(DEMO_FILE)
  await untilStore(store, () => store.getStatus().phase === 'ready')
  mossId = selectMunicipalities(store.getState()).find(({ name }) => name === 'Moss')?.id ?? ''
  context = await browser.newContext({ ...stillRoom, ...extra })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  trouble = watchForTrouble(page)
  await openPlace(page, samling.address, demo, { screen: 'overview', municipality: 'Moss', gathering: 2 })
  await page.locator('#work:not([aria-busy])').waitFor()
}

async function exported(): Promise<Uint8Array> {
  const answer = await store.request('workbook.export', {
    ...{ fileId: DEMO_FILE, exportId: store.newId(), municipalityId: mossId },
    choices: { ...plainChoices, hasPictures: false },
  })
  const path = answer.ok ? answer.value.files[0]?.path : undefined
  if (path === undefined) throw new Error('The workbook was not made')
  return new Uint8Array(readFileSync(path))
}

const textsOf = (row: ExcelJS.Row): readonly string[] =>
  Array.isArray(row.values) ? row.values.map((value) => String(value ?? '')) : []

/** The cell of a row and a column, by what a person reads. */
function cellOf(workbook: ExcelJS.Workbook, name: string, title: string): ExcelJS.Cell {
  const sheet = workbook.getWorksheet('Interessenter')
  if (!sheet) throw new Error('No sheet')
  let [heading, row] = [0, 0]
  sheet.eachRow((candidate, number) => {
    const texts = textsOf(candidate)
    if (heading === 0 && texts.includes(title)) heading = number
    else if (heading > 0 && row === 0 && texts.includes(name)) row = number
  })
  if (heading === 0 || row === 0) throw new Error(`No ${name} or no ${title}`)
  return sheet.getCell(row, textsOf(sheet.getRow(heading)).indexOf(title))
}

const noteOf = (name: string): string | undefined =>
  selectStakeholders(store.getState(), mossId).find((stakeholder) => stakeholder.name === name)?.note

const editNote = (name: string, note: string): void => {
  const id = selectStakeholders(store.getState(), mossId).find((one) => one.name === name)?.id ?? ''
  if (!store.dispatch('stakeholder.edit', { stakeholderIds: [id], note }).ok) throw new Error('Not edited')
}
const isSaved = () => untilStore(store, () => store.getStatus().pendingCount === 0)

const drop = (bytes: Uint8Array) => dropFile(page, { name: 'Moss.xlsx', bytes: [...bytes] })
const dialog = () => page.getByRole('dialog', { name: /^Arbeidsboka til Moss, fra/ })
const message = () => page.locator('.toast-message')

test('a workbook that is as it left has nothing to bring in', async () => {
  await open()
  await drop(await exported())
  await dialog().getByRole('heading', { name: 'Ingenting å hente inn' }).waitFor()
})

test('what was filled in at home is looked over, brought in as one deed, and taken back as one', async () => {
  await open()
  const before = noteOf('NAV')
  const bytes = await filledIn(await exported(), (workbook) => {
    cellOf(workbook, 'NAV', 'Merknad').value = 'Ringt 24. november'
    cellOf(workbook, 'NHO', 'Merknad').value = 'Vil være med'
    cellOf(workbook, 'LO', 'Kategori').value = 'Eiger'
  })
  await drop(bytes)
  await dialog().getByText('1 celle kan ikke hentes inn').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await dialog()
    .getByRole('checkbox', { name: /^Endre: NAV, Merknad, Interessenter!/ })
    .waitFor()
  await dialog()
    .getByRole('checkbox', { name: /^Endre: NHO/ })
    .uncheck()
  await dialog().getByRole('button', { name: 'Hent inn 1 endring' }).click()
  await poll(() => message().textContent()).toBe('1 endring hentet inn fra arbeidsboka til Moss.')
  await poll(() => noteOf('NAV')).toBe('Ringt 24. november')
  expect(noteOf('NHO')).not.toBe('Vil være med')
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await poll(() => noteOf('NAV')).toBe(before)
})

test('a row that came and a row that went: the one is ticked, the other is not, and both are taken back at once', async () => {
  await open()
  const namesOf = () => selectStakeholders(store.getState(), mossId).map(({ name }) => name)
  const before = namesOf()
  await drop(
    await filledIn(await exported(), (workbook) => {
      const { row: gone, worksheet } = cellOf(workbook, 'NAV', 'Merknad')
      const cells = worksheet.getRow(Number(gone))
      cells.eachCell((cell) => {
        cell.value = null
      })
      const { col } = cellOf(workbook, 'NHO', 'Interessent')
      worksheet.getCell(worksheet.rowCount + 1, Number(col)).value = 'Moss Skisenter'
    }),
  )
  const removed = dialog().getByRole('checkbox', { name: /^Fjern: NAV/ })
  await poll(() => removed.isChecked()).toBe(false)
  await poll(() => dialog().locator('.readBack-along').textContent()).toContain(
    'Plasseringer: Speilet og Valget',
  )
  expect(
    await dialog()
      .getByRole('checkbox', { name: /^Legg til: Moss Skisenter/ })
      .isChecked(),
  ).toBe(true)
  await removed.check()
  await dialog().getByText('1 rad blir borte fra Samling.').waitFor()
  await dialog().getByRole('button', { name: 'Hent inn 2 endringer' }).click()
  await poll(namesOf).toContain('Moss Skisenter')
  expect(namesOf()).not.toContain('NAV')
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await poll(namesOf).toEqual(before)
})

test('what was changed here and there is a conflict, and the person says which shall stand', async () => {
  await open()
  const bytes = await exported()
  editNote('NAV', 'Skrevet i salen')
  await isSaved()
  await drop(
    await filledIn(bytes, (workbook) => {
      cellOf(workbook, 'NAV', 'Merknad').value = 'Skrevet hjemme'
    }),
  )
  const choice = dialog().getByRole('checkbox', { name: /^Bruk arbeidsboka: NAV, Merknad/ })
  await poll(() => choice.isChecked()).toBe(false)
  await dialog().getByText('Skrevet i salen').waitFor()
  await choice.check()
  await dialog().getByRole('button', { name: 'Hent inn 1 endring' }).click()
  await poll(() => noteOf('NAV')).toBe('Skrevet hjemme')
})

test('somebody changes the same while one looks: it is said, and the file is read again as it lies', async () => {
  await open()
  await drop(
    await filledIn(await exported(), (workbook) => {
      cellOf(workbook, 'NAV', 'Merknad').value = 'Skrevet hjemme'
      cellOf(workbook, 'NHO', 'Merknad').value = 'Vil være med'
    }),
  )
  await dialog()
    .getByRole('checkbox', { name: /^Endre: NHO/ })
    .uncheck()
  editNote('NAV', 'Skrevet i salen')
  await isSaved()
  await dialog().getByRole('button', { name: 'Hent inn 1 endring' }).click()
  await dialog().getByText('Noen har endret det samme i mellomtiden').waitFor()
  expect(noteOf('NAV')).toBe('Skrevet i salen')
  expect(
    await dialog()
      .getByRole('checkbox', { name: /^Bruk arbeidsboka: NAV/ })
      .isChecked(),
  ).toBe(false)
  // What was decided about the other cell still holds.
  expect(
    await dialog()
      .getByRole('checkbox', { name: /^Endre: NHO/ })
      .isChecked(),
  ).toBe(false)
})

test('by keys alone: chosen from the menu key, looked over, brought in and undone', async () => {
  await open()
  const bytes = await filledIn(await exported(), (workbook) => {
    cellOf(workbook, 'NAV', 'Merknad').value = 'Skrevet hjemme'
  })
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+i')
  await (await chooser).setFiles({ name: 'Moss.xlsx', mimeType: '', buffer: Buffer.from(bytes) })
  await dialog().waitFor()
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Hent inn 1 endring') break
  }
  await page.keyboard.press('Enter')
  await poll(() => noteOf('NAV')).toBe('Skrevet hjemme')
  await poll(() => message().textContent()).toBe('1 endring hentet inn fra arbeidsboka til Moss.')
  await page.keyboard.press('Control+z')
  await poll(() => noteOf('NAV')).not.toBe('Skrevet hjemme')
})

test('by taps alone: the rail, the box of a kind, and the way back', async () => {
  await open({ hasTouch: true })
  const bytes = await filledIn(await exported(), (workbook) => {
    cellOf(workbook, 'NAV', 'Merknad').value = 'Skrevet hjemme'
  })
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Hent inn' }).tap()
  await (await chooser).setFiles({ name: 'Moss.xlsx', mimeType: '', buffer: Buffer.from(bytes) })
  await dialog().locator('.readBack-part', { hasText: 'Celler endret bare i arbeidsboka' }).tap()
  await dialog().locator('.readBack-tick label').tap()
  await dialog().getByRole('button', { name: 'Hent inn 1 endring' }).tap()
  await poll(() => noteOf('NAV')).toBe('Skrevet hjemme')
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).tap()
  await poll(() => noteOf('NAV')).not.toBe('Skrevet hjemme')
})
