import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from './axeViolations.ts'
import { hands } from './hands.ts'
import { moss, poll, setUpMapWindows } from './mapWindows.ts'
import type { MapPlace } from './openMap.ts'

// A gathering is planned and held: its programme, home tasks and participants; and the overview leads to all of it.

const windows = setUpMapWindows()
const programmeAt = (gathering: number): MapPlace => ({ ...moss, screen: 'programme', gathering })
const overview: MapPlace = { ...moss, screen: 'overview' }

// Each at a gathering of its own, so that none meets what another did.
const planned = hands.map((hand, index) => ({ ...hand, gathering: 2 + index }))

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true })
const rows = (page: Page) => page.locator('.programmeRow')
const titles = (page: Page) =>
  rows(page)
    .locator('.programmeRow-what textarea')
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')))
const clocks = (page: Page) => rows(page).locator('.programmeRow-clock').allInnerTexts()
const length = (page: Page) => page.locator('.programmeSummary-length').innerText()
const dialog = (page: Page) => page.getByRole('dialog')

for (const { name, gathering, options, press, write } of planned)
  test(`a programme is planned with ${name}`, async () => {
    const page = await windows.open(options, programmeAt(gathering))
    await rows(page).first().waitFor()
    await poll(async () => (await clocks(page))[0]).toBe('10:00')
    await poll(() => length(page)).toBe('5 t · slutter 15:00')

    await write(page.getByLabel('Ny post', { exact: true }), 'Felles bilde')
    await press(button(page, 'Legg til: Ny post'))
    await poll(async () => (await titles(page)).at(-1)).toBe('Felles bilde')
    await write(page.getByLabel('Minutter til «Felles bilde»'), '20')
    await page.keyboard.press('Enter')
    await poll(() => length(page)).toBe('5 t 20 min · slutter 15:20')
    await press(button(page, 'Flytt «Felles bilde» opp'))
    await poll(async () => (await titles(page)).at(-2)).toBe('Felles bilde')
    // The button has moved with its row, and is still the one that is held.
    expect(
      await button(page, 'Flytt «Felles bilde» opp').evaluate((own) => own === document.activeElement),
    ).toBe(true)

    await press(button(page, 'Endre «Felles bilde»'))
    await press(button(dialog(page), 'Legg til fase'))
    await press(button(dialog(page), 'Legg til fase'))
    await write(dialog(page).getByLabel('Minutter i fase 2'), 'mange')
    await press(button(dialog(page), 'Lagre'))
    await dialog(page).getByText('Skriv hele minutter, fra 1 til 600.').waitFor()
    await write(dialog(page).getByLabel('Minutter i fase 2'), '25')
    await dialog(page).getByLabel('Øvelse som åpnes').selectOption('Spor')
    await write(dialog(page).getByLabel('Notat'), 'Husk rollene.')
    await press(button(dialog(page), 'Lagre'))
    await dialog(page).waitFor({ state: 'detached' })
    const row = rows(page).filter({ has: page.getByText('Husk rollene.') })
    await poll(async () =>
      (await row.locator('.phaseChips-phase').allInnerTexts()).map((text) => text.trim()),
    ).toEqual(['I 10', 'G 25'])
    await poll(() => length(page)).toBe('5 t 35 min · slutter 15:35')

    await press(button(page, 'Fjern «Felles bilde»'))
    await poll(() => titles(page)).not.toContain('Felles bilde')
    await press(page.locator('.toast').getByRole('button', { name: 'Angre' }))
    await poll(() => titles(page)).toContain('Felles bilde')

    await write(page.getByLabel('Ny hjemmeoppgave', { exact: true }), 'Ring to bedrifter')
    await press(button(page, 'Legg til: Ny hjemmeoppgave'))
    await page
      .getByLabel(/^Hjemmeoppgave \d$/)
      .last()
      .waitFor()
    await write(page.getByLabel('Deltakere fra Gol'), 'seks')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv et helt tall fra 0 til 500.').waitFor()
    await write(page.getByLabel('Deltakere fra Gol'), '6')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv et helt tall fra 0 til 500.').waitFor({ state: 'detached' })

    await press(button(page, /^Åpne Spor for /).last())
    await page.locator('.programme').waitFor({ state: 'detached' })
  })

test('items are dragged by their handle, and moved by Alt and an arrow', async () => {
  const page = await windows.open({}, programmeAt(1))
  await rows(page).nth(2).waitFor()
  const before = await titles(page)
  await rows(page)
    .nth(0)
    .locator('.programmeRow-handle')
    .dragTo(rows(page).nth(2), {
      targetPosition: { x: 60, y: 45 },
    })
  await poll(() => titles(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)])
  await rows(page).nth(2).locator('textarea').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await poll(() => titles(page)).toEqual(before)
})

test('what a gathering is, is written where it stands; an odd time and days in the wrong order are said', async () => {
  const page = await windows.open({}, programmeAt(4))
  await page.getByLabel('Sted', { exact: true }).fill('Rådhuset i Moss')
  await page.getByLabel('Starter kl.').fill('halv ti')
  await page.getByLabel('Formål').focus()
  await page.getByText('Skriv klokkeslettet slik: 10:00').waitFor()
  await page.getByLabel('Starter kl.').fill('9.30')
  await page.keyboard.press('Enter')
  await poll(async () => (await clocks(page))[0]).toBe('09:30')
  await page.getByLabel('Starter kl.').fill('22')
  await page.keyboard.press('Enter')
  await page.getByText('Programmet går over midnatt. Se over starten og minuttene.').waitFor()
  await page.getByLabel('Dato').fill('2026-02-01')
  await page.getByLabel('Formål').focus()
  await page.getByText('Samling 4 er satt til før samling 3.').waitFor()
  await page.getByLabel('Dato').fill('2027-03-10')
  await page.getByLabel('Formål').focus()
  await page.getByText('Samling 4 er satt til før samling 3.').waitFor({ state: 'detached' })
  await page.reload()
  await poll(() => page.getByLabel('Sted', { exact: true }).inputValue()).toBe('Rådhuset i Moss')
})

test('the room sees the day and what is on now, and nothing of the notes', async () => {
  const page = await windows.open({}, programmeAt(2))
  await rows(page).first().waitFor()
  await page.clock.setFixedTime(new Date('2026-06-09T10:20:00+02:00'))
  await button(page, 'Endre «Hva har flyttet seg på kartet?»').click()
  await dialog(page).getByLabel('Notat').fill('Ikke la ordføreren snakke først.')
  await button(dialog(page), 'Lagre').click()
  await dialog(page).waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('.programmeRow[data-now="true"]', { hasText: 'Nå' }).waitFor()
  await page.keyboard.press('F11')
  const now = page.locator('.projectedProgramme li[data-now="true"]')
  await now.filter({ hasText: 'Hva har flyttet seg på kartet?' }).waitFor()
  await poll(() => now.innerText()).toMatch(/10:15[\s\S]*Individ · Gruppe[\s\S]*25 min/)
  expect(await page.locator('body').innerHTML()).not.toContain('Ikke la ordføreren snakke først.')
  expect(await axeViolations(page)).toEqual([])
})

test('a fifth gathering starts empty, takes a programme from the pack, and can go again', async () => {
  const page = await windows.open({}, overview)
  await button(page, 'Ny samling').click()
  await page.getByText('Ingen poster ennå').waitFor()
  await button(page, 'Hent et program fra pakken').click()
  await page.getByRole('menuitem', { name: 'Valget' }).click()
  await poll(() => rows(page).count()).toBe(12)
  await page.getByLabel('Navn', { exact: true }).fill('Året etter')
  await page.keyboard.press('Enter')
  await button(page, 'Fjern samlingen …').click()
  await dialog(page).getByText('Dette går med: 12 programposter.').waitFor()
  await button(dialog(page), 'Fjern samlingen').click()
  await page.getByText('Året etter er fjernet.').waitFor()
  expect(await page.locator('.overview-title').allInnerTexts()).not.toContain('Året etter')
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await page.locator('.overview-title', { hasText: 'Året etter' }).waitFor()
})

test('a gathering comes between two others, and both keep what they have', async () => {
  const page = await windows.open({}, programmeAt(3))
  await button(page, 'Ny samling før denne').click()
  await page.getByText('Ingen poster ennå').waitFor()
  await page.getByLabel('Navn', { exact: true }).fill('Midt imellom')
  await page.keyboard.press('Enter')
  await button(page.getByRole('navigation').first(), 'Oversikt').click()
  const titles = async () => (await page.locator('.overview-title').allInnerTexts()).join()
  await poll(titles).toMatch(/^Speilet,Valget,Midt imellom,Planen,Sporene/)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await poll(titles).toMatch(/^Speilet,Valget,Planen,Sporene/)
})

test('a gathering that is checked out is kept, and it is said why', async () => {
  const page = await windows.open({}, programmeAt(1))
  await button(page, 'Fjern samlingen …').waitFor()
  expect(await button(page, 'Ny samling før denne').count()).toBe(0)
  await button(page, 'Fjern samlingen …').click()
  await dialog(page).getByRole('heading', { name: 'Speilet kan ikke fjernes' }).waitFor()
  await dialog(page).getByRole('button', { name: 'Lukk' }).last().click()
  await dialog(page).waitFor({ state: 'detached' })
})

test('the overview leads to an exercise and to a programme, and takes the status of a promise', async () => {
  const page = await windows.open({}, overview)
  await button(page, /^Åpne programmet for Valget|Valget/)
    .first()
    .click()
  await rows(page).first().waitFor()
  await button(page.getByRole('navigation').first(), 'Oversikt').click()
  await page.getByRole('button', { name: 'Gol', exact: true }).press('Enter')
  const promised = page.locator('.promisedList .promised').first()
  await promised.getByRole('button', { name: /Ferdig/ }).click()
  await poll(() => promised.getByRole('button', { name: /Ferdig/ }).getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('2')
  await poll(() => promised.getByRole('button', { name: /I gang/ }).getAttribute('aria-pressed')).toBe('true')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: /^Gol, Kartet på nytt Valget: / }).click()
  await page.getByRole('heading', { name: 'Interessentkart', exact: true }).waitFor()
})

test('a municipality that comes late has a dash before that, and its row menu has the rest', async () => {
  const page = await windows.open({}, overview)
  await button(page, 'Mer om Ål').click()
  await page.getByRole('menuitemradio', { name: 'Språk: English' }).click()
  await button(page, 'Mer om Ål').click()
  await page.getByRole('menuitem', { name: 'Med fra og til …' }).click()
  await dialog(page).getByLabel('Første samling').selectOption('Samling 2 · Valget')
  await dialog(page).getByLabel('Siste samling').selectOption('Samling 1 · Speilet')
  await button(dialog(page), 'Lagre').click()
  await dialog(page).getByRole('alert').waitFor()
  await dialog(page).getByLabel('Siste samling').selectOption('Til slutten')
  await button(dialog(page), 'Lagre').click()
  await page.getByRole('button', { name: 'Ål, Egenvurdering Speilet: Ikke med' }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /^Ål, Egenvurdering Speilet: (?!Ikke med)/ }).waitFor()
})

for (const language of ['nb', 'nn', 'en'] as const)
  test(`no accessibility rule is broken in ${language}`, async () => {
    const page = await windows.open({}, programmeAt(2))
    await page.evaluate((chosen) => localStorage.setItem('samling.language', chosen), language)
    await page.reload()
    await rows(page).first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await rows(page).first().locator('.rowButtons button').nth(2).click()
    await dialog(page).waitFor()
    expect(await axeViolations(page, 'dialog')).toEqual([])
  })
