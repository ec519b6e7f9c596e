import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'
import { boardIsReady, type MapPlace, openPlace } from './openMap.ts'

// How a gathering begins and ends: what was promised, what is promised, and the version that is kept.

const windows = setUpMapWindows({ isHostNew: true })
const at = (screen: MapPlace['screen'], gathering = 2): MapPlace => ({
  screen,
  municipality: 'Moss',
  gathering,
})
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const panel = (page: Page) => page.locator('.keepPanel')
const bar = (page: Page) => page.locator('.versionBar')

test('with keys only: one key sets how it went, arrows go on, and undo takes it back', async () => {
  const page = await windows.open({}, at('promises'))
  await page.locator('.promised').first().waitFor()
  const statusAt = (index: number) => () => page.locator('.promised').nth(index).getAttribute('data-status')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('3')
  await poll(statusAt(1)).toBe('done')
  // Set here, so it stays where it stands.
  await poll(() => page.locator('.promised').nth(1).getAttribute('data-active')).toBe('true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('4')
  await poll(statusAt(2)).toBe('stopped')
  await page.keyboard.press('Control+z')
  await poll(statusAt(2)).not.toBe('stopped')
  await page.keyboard.press('F11')
  await page.locator('.promises[data-projected="true"]').waitFor()
  // The room sees how it goes, never the buttons or the notes.
  await poll(() => page.locator('.promised-button, .promised textarea').count()).toBe(0)
  await page.keyboard.press('1')
  await poll(statusAt(2)).toBe('notStarted')
})

test('with keys only: promises are written one after the other, and the gathering is checked out', async () => {
  const page = await windows.open({}, at('checkOut'))
  await page.getByLabel('Nytt løfte fra Gol').focus()
  for (const text of ['Ringe ti bedrifter', 'Møte fylket']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  const promises = page.getByLabel('Løfte fra Gol', { exact: true })
  await poll(() => promises.count()).toBe(2)
  await page.getByLabel('Nytt løfte fra Gol').blur()
  await page.keyboard.press('Control+z')
  await poll(() => promises.count()).toBe(1)
  await page.getByLabel('Navn på versjonen').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Valget, slik det ble')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('dialog').waitFor()
  await page.keyboard.press('Escape')
  await poll(() => page.locator('dialog').count()).toBe(0)
  await page.keyboard.press('Enter')
  await button(page, 'Sjekk ut likevel').focus()
  await page.keyboard.press('Enter')
  await poll(() => page.locator('.keepPanel-versions').textContent()).toContain('Valget, slik det ble')
})

test('what is typed when the screen is shown to the room is promised, once', async () => {
  const page = await windows.open({}, at('checkOut'))
  await page.getByLabel('Nytt løfte fra Gol').fill('Ringe ti bedrifter')
  await page.keyboard.press('F11')
  await page.locator('.checkOut-steps').waitFor({ state: 'detached' })
  await page.keyboard.press('F11')
  await page.locator('.checkOut-steps').waitFor()
  const promises = page.getByLabel('Løfte fra Gol', { exact: true })
  await poll(() => promises.count()).toBe(1)
  await poll(() => promises.inputValue()).toBe('Ringe ti bedrifter')
  await poll(() => page.getByLabel('Nytt løfte fra Gol').inputValue()).toBe('')
})

test('with a mouse: promises made, checked out, corrected, and the version opened as it was', async () => {
  const page = await windows.open({}, at('checkOut'))
  await page.getByLabel('Nytt løfte fra Gol').fill('Ringe ti bedrifter')
  await page.getByLabel('Hvem i Gol').fill('Kari Nordmann')
  await poll(() => page.locator('.draftField-hint').textContent()).toContain('Ser ut som et navn')
  await page.getByLabel('Hvem i Gol').fill('Næringssjefen')
  await button(page, 'Legg til løfte fra Gol').click()
  await poll(() => page.getByLabel('Løfte fra Gol', { exact: true }).inputValue()).toBe('Ringe ti bedrifter')
  for (const row of await page.locator('.stepCard').first().locator('.checkOut-row').all()) {
    await row.getByLabel(/^Hvem tar/).fill('Kommunedirektøren')
    await row.getByLabel(/^Når/).fill('2027-01-15')
    await row.getByLabel(/^Når/).blur()
  }
  await poll(() => page.locator('.stepCard').first().getAttribute('data-done')).toBe('true')
  await button(page, 'Sjekk ut samlingen').click()
  await poll(() => page.locator('dialog').textContent()).toContain('Excel er ikke laget')
  await button(page, 'Sjekk ut likevel').click()
  await poll(() => panel(page).textContent()).toMatch(/Sjekket ut .*Ingenting er rettet/)
  await page.getByLabel('Løfte fra Gol', { exact: true }).fill('Ringe tolv bedrifter')
  await page.getByLabel('Løfte fra Gol', { exact: true }).blur()
  await poll(() => page.locator('.corrections').textContent()).toMatch(
    /Rettet etter utsjekk: 1.*Gol.*Ringe ti bedrifter.*Ringe tolv bedrifter/,
  )
  await button(page, /^Åpne versjonen/).click()
  await bar(page).waitFor()
  await boardIsReady(page)
  expect(await axeViolations(page)).toEqual([])
  // A word instead of a change.
  await button(page, 'Nytt kort').click()
  await page.keyboard.type('Kommer ikke inn')
  await page.keyboard.press('Enter')
  await poll(() => page.locator('body').textContent()).toContain('Dette er «Samling 2, Valget» slik det var')
  await button(page, 'Lukk versjonen').click()
  await poll(() => bar(page).count()).toBe(0)
  await poll(() => page.getByLabel('Løfte fra Gol', { exact: true }).inputValue()).toBe(
    'Ringe tolv bedrifter',
  )
  await button(page, 'Sjekk ut på nytt').click()
  await poll(() => page.locator('.keepPanel-versions li').count()).toBe(2)
  await poll(() => panel(page).textContent()).toContain('Ingenting er rettet')
})

test('with taps only: how it went is set, and a version is opened and closed', async () => {
  const page = await windows.open({ hasTouch: true }, at('promises'))
  const last = page.locator('.promised').last()
  await last.locator('.promised-button').nth(0).tap()
  await poll(() => last.getAttribute('data-status')).toBe('notStarted')
  await page.locator('.promises-tools .segments-choice').last().tap()
  await poll(() => page.locator('.promises-municipality').count()).toBe(1)
  await button(page, 'Neste kommune').tap()
  await poll(() => page.locator('.promises-municipality h2').textContent()).toBe('Gjerdrum')
  await page.locator('.prioritySteps-step').last().tap()
  await page.locator('.gatheringSwitch').tap()
  await page.getByRole('menuitemradio', { name: /Samling 1/ }).tap()
  await button(page, /^Åpne versjonen/).tap()
  await bar(page).waitFor()
  await poll(() => bar(page).textContent()).toContain('Dette er samling 1 slik den var')
  await button(page, 'Lukk versjonen').tap()
  await poll(() => bar(page).count()).toBe(0)
})

test('a map of a gathering that is checked out says that changes are corrections', async () => {
  const page = await windows.open({}, at('stakeholderMap', 1))
  await poll(() => page.locator('.screen-correction').textContent()).toBe(
    'Sjekket ut 4. mars. Endringer nå er rettelser.',
  )
})

for (const language of languages)
  test(`no rule of axe is broken where a gathering begins and ends (${language})`, async () => {
    for (const [screen, gathering, selector] of [
      ['promises', 2, '.promised'],
      ['promises', 1, '.promises-empty'],
      ['checkOut', 2, '.stepCard'],
      ['checkOut', 1, '.corrections'],
    ] as const) {
      const page = await windows.openBlank()
      await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
      await openPlace(page, windows.address(), { seed: 1 }, at(screen, gathering))
      await page.locator(selector).first().waitFor()
      expect(await axeViolations(page), `${screen} ${gathering}`).toEqual([])
      await windows.context().close()
    }
  })
