import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'
import { type MapPlace, openPlace } from './openMap.ts'

// From the choice to the plan, the anchoring, the red thread and what was parked.

const windows = setUpMapWindows({ isHostNew: true })
// The example has chosen for Moss; Sarpsborg has areas, and everything else is still to come.
const at = (screen: MapPlace['screen'], municipality = 'Sarpsborg'): MapPlace => ({
  screen,
  municipality,
  gathering: 2,
})
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const newAction = (page: Page, index = 0) => page.locator('.planTable-new input').nth(index)
const firstChoice = (page: Page) =>
  page
    .locator('.resultRow')
    .getByRole('button', { name: /^Velg: / })
    .first()

test('with a mouse: choose, say why, plan, anchor, and find the break in the thread', async () => {
  const page = await windows.open({}, at('choosing'))
  await firstChoice(page).click()
  await page.getByLabel('Det har skjedd').fill('Alle får svar innen to dager.')
  // Without a reason the way on leads to where it is written.
  const toPlan = button(page, 'Til tiltaksplanen')
  await toPlan.click()
  await poll(() => page.evaluate(() => document.activeElement?.id)).toBe(
    await page.getByLabel('Derfor').getAttribute('id'),
  )
  await page.keyboard.type('Dette kan vi løse selv, i år.')
  await toPlan.click()
  await newAction(page).fill('Ett nummer for alle henvendelser')
  await newAction(page).press('Enter')
  const row = page.locator('[data-action]').first()
  await row.getByLabel(/^Ansvarlig/).fill('Næringssjefen')
  await row.getByLabel(/^Frist/).fill('2020-01-15')
  await row.getByLabel(/^Frist/).blur()
  await row.locator('select').selectOption('doing')
  await poll(() => row.textContent()).toContain('over frist')
  await button(page, 'Nytt møte').click()
  await page.getByLabel('Hva', { exact: true }).fill('Kjenner til valget')
  await button(page, 'Lagre').click()
  await page.locator('.anchoringStep-knot').click()
  await poll(() => page.locator('.sideShapes').textContent()).toContain('Politisk forankret')
  await page.locator('.rail-item', { hasText: 'Rød tråd' }).click()
  await button(page, 'Mangler: næringslivet').click()
  await poll(() => page.locator('.anchoringPanel').isVisible()).toBe(true)
})

test('with keys only: an action is written, moved on, undone and done again', async () => {
  const page = await windows.open({}, at('plan', 'Moss'))
  await newAction(page).focus()
  await page.keyboard.type('Ringe ti bedrifter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Skrive ned hva de sier')
  await page.keyboard.press('Enter')
  const titles = (): Promise<number> => page.locator('[data-action]').count()
  await poll(titles).toBe(9)
  await newAction(page).blur()
  await page.keyboard.press('Control+z')
  await poll(titles).toBe(8)
  await page.keyboard.press('Control+y')
  await poll(titles).toBe(9)
  await page.locator('[data-action] select').first().focus()
  await page.keyboard.press('f')
  await poll(() => page.locator('[data-action] select').first().inputValue()).toBe('done')
})

test('with taps only: a choice is made, taken out and brought back', async () => {
  const page = await windows.open({ hasTouch: true }, at('choosing'))
  await firstChoice(page).tap()
  await poll(() => page.locator('.choiceSlot').count()).toBe(1)
  await page.locator('.choiceSlot').getByRole('button', { name: 'Ta ut av valget' }).tap()
  await poll(() => page.locator('.choiceSlot').count()).toBe(0)
  await page.locator('.toasts').getByRole('button', { name: 'Angre' }).tap()
  await poll(() => page.locator('.choiceSlot').count()).toBe(1)
})

test('one key parks a matter; check-out asks until somebody takes it', async () => {
  const page = await windows.open({}, at('thread'))
  await page.locator('.thread').waitFor()
  await page.keyboard.press('q')
  await page.keyboard.type('Hva gjør vi med ferja?')
  await page.keyboard.press('Enter')
  await page.locator('.rail-item', { hasText: 'Parkert' }).click()
  await poll(() => page.locator('.parking-checkOut').textContent()).toContain('To saker er parkert uten noen')
  // Whatever is parked for the whole network waits here too.
  for (const row of await page.locator('.parkedRow').all()) {
    await row.getByLabel('Hvem tar det', { exact: true }).fill('Kommunedirektøren')
    await row.getByLabel('Når', { exact: true }).fill('2026-12-01')
    await row.getByLabel('Når', { exact: true }).blur()
  }
  await poll(() => page.locator('.parking-checkOut').textContent()).toContain('har noen som tar det')
  const waiting = page.locator('.parkedRow[data-settled="open"]')
  await waiting.first().getByRole('button', { name: 'Tatt hånd om' }).click()
  await poll(() => page.locator('.rail-count').textContent()).toContain('1')
  await waiting.first().getByRole('button', { name: 'Tatt hånd om' }).click()
  await poll(() => page.locator('.rail-count').count()).toBe(0)
})

for (const language of languages)
  test(`no rule of axe is broken on choice, plan, thread and parking (${language})`, async () => {
    for (const screen of ['choosing', 'plan', 'thread', 'parking'] as const) {
      const page = await windows.openBlank()
      await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
      await openPlace(page, windows.address(), { seed: 1 }, at(screen, 'Moss'))
      await page.locator(`.${screen}`).waitFor()
      expect(await axeViolations(page), screen).toEqual([])
      await windows.context().close()
    }
  })

test('while a round runs no earlier result is seen, and afterwards every area can still be chosen', async () => {
  const page = await windows.open({}, at('choosing', 'Moss'))
  const rows = page.locator('.resultRow')
  await poll(() => rows.count()).toBeGreaterThan(0)
  // «Ikke sammenlign» stays chosen, and all areas are one choice away.
  await page.getByLabel('Runde', { exact: true }).selectOption({ label: 'Alle områder' })
  await poll(() => rows.count()).toBe(12)
  await poll(() => button(page, /^Velg: Bolig/).isDisabled()).toBe(true)
  await page.locator('.choiceSlot').first().getByRole('button', { name: 'Ta ut av valget' }).click()
  await button(page, /^Velg: Bolig/).click()
  await poll(() => page.locator('.choiceSlot').count()).toBe(3)
  await page.locator('.prioritySteps-step').nth(1).click()
  await button(page, 'Start stemmingen').click()
  await page.locator('.prioritySteps-step').nth(2).click()
  await poll(() => page.locator('.choosing-none').textContent()).toContain('En runde pågår')
  await poll(() => rows.count()).toBe(0)
})

test('two windows write in one action, and neither takes the other’s words away', async () => {
  const [page, other] = await windows.openMany(2, {}, at('plan', 'Moss'))
  if (!page || !other) throw new Error('Two windows are needed')
  await button(page, /^Detaljer om Ett nummer/).click()
  await page.getByLabel('Første steg').fill('Velge ett nummer')
  const row = other.locator('[data-action]').first()
  await row.getByLabel(/^Ansvarlig/).fill('Kari Nordmann')
  await poll(() => row.textContent()).toContain('Ser ut som et navn')
  await row.getByLabel(/^Ansvarlig/).fill('Kommunedirektøren')
  await row.getByLabel(/^Ansvarlig/).blur()
  await poll(() =>
    page
      .locator('[data-action]')
      .first()
      .getByLabel(/^Ansvarlig/)
      .inputValue(),
  ).toBe('Kommunedirektøren')
  await button(page, 'Lagre').click()
  await poll(() => row.getByLabel(/^Ansvarlig/).inputValue()).toBe('Kommunedirektøren')
})
