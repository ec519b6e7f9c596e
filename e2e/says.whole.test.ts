import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { cardInList, trayCard, valuesOf } from './board.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'

// What the map says by itself: cards that look alike, remarks, and what changed since the gathering before.

const windows = setUpMapWindows()

const hint = (page: Page) => page.locator('.duplicateHint')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Detaljer' })

async function write(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await trayCard(page, name).waitFor()
  await page.locator('h1').click()
}

test('a card that resembles another is pointed out at once; merging is one press, and can be undone', async () => {
  const page = await windows.open()
  await write(page, 'Næringsforeninga')
  await hint(page).getByText('1 ligner: «Næringsforeninga» og «Næringsforening».').waitFor()
  await hint(page).getByRole('button', { name: 'Slå sammen' }).press('Enter')
  await page.getByText('Slått sammen til «Næringsforening».').waitFor()
  await poll(() => trayCard(page, 'Næringsforeninga').count()).toBe(0)
  // Whoever goes by keys is not thrown to the top of the page.
  await poll(() => hint(page).evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Angre' }).last().click()
  await trayCard(page, 'Næringsforeninga').waitFor()
  await hint(page).getByText('1 ligner').waitFor()
  await page.keyboard.press('Control+z')
})

test('«Ikke samme» is remembered by the window, and can be asked about again', async () => {
  const page = await windows.open()
  await write(page, 'NAV 2')
  await hint(page).getByRole('button', { name: 'Ikke samme' }).click()
  await poll(() => hint(page).getByRole('button').count()).toBe(0)
  await page.reload()
  await trayCard(page, 'NAV 2').waitFor()
  await poll(() => hint(page).getByRole('button').count()).toBe(0)
  await page.getByRole('button', { name: 'Hva kartet sier' }).click()
  await page.getByRole('button', { name: 'Spør igjen om 1 par som ikke var samme' }).click()
  await hint(page).getByText('1 ligner: «NAV 2» og «NAV».').waitFor()
  await page.getByRole('button', { name: 'Slå sammen til «NAV»' }).click()
  await poll(() => trayCard(page, 'NAV 2').count()).toBe(0)
})

test('a remark names its cards; one press shows a card, one chooses them all', async () => {
  const page = await windows.open()
  await page.getByRole('button', { name: 'Hva kartet sier' }).click()
  const remark = page.locator('.remark', { hasText: 'Sterkt berørt, lite innflytelse' })
  await remark.getByRole('button', { name: 'Velg 3 kort på kartet' }).click()
  await page.getByText('3 kort valgt').waitFor()
  await page.keyboard.press('Escape')
  await remark.getByRole('button', { name: 'Ungdomsrådet' }).press('Enter')
  await page.getByText('160 %').waitFor()
  await panel(page).getByText('Landbruk, hav og utmark').waitFor()
})

test('the changes are told in words, and «Sett tilbake» lets a card stand as it did', async () => {
  const page = await windows.open()
  const before = await valuesOf(cardInList(page, 'Interkommunalt politisk råd'))
  await page.getByRole('button', { name: 'Flere måter å vise kartet på' }).click()
  await page.getByText('Vis endringene som liste').click()
  const moved = page.locator('.changeItem', { hasText: 'Interkommunalt politisk råd' })
  await moved.getByText('Fra «Hold informert og lytt» til «Involver tett»').waitFor()
  await moved.getByText('Innflytelse fra liten til middels, litt mer interesse').waitFor()
  await page.getByRole('button', { name: 'Sett tilbake: Interkommunalt politisk råd' }).click()
  await page.getByText('«Interkommunalt politisk råd» er satt tilbake.').waitFor()
  await poll(() => valuesOf(cardInList(page, 'Interkommunalt politisk råd'))).toEqual([46, 83])
  await poll(() => page.getByRole('heading', { name: 'Flyttet (2)' }).count()).toBe(1)
  await page.keyboard.press('Control+z')
  await poll(() => valuesOf(cardInList(page, 'Interkommunalt politisk råd'))).toEqual(before)
})
