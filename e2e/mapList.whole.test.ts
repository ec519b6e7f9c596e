import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { stripSoftHyphens } from '../shared/packs/stripSoftHyphens.ts'
import { axeViolations } from './axeViolations.ts'
import { cardInList, valuesOf } from './board.ts'
import { moss, poll, setUpMapWindows } from './mapWindows.ts'
import { openPlace } from './openMap.ts'
import { startSamling } from './startSamling.ts'

// The map of Moss as a list: numbers, words, keys, and what must not be lost.

const windows = setUpMapWindows()

const showAs = (page: Page, form: 'Rutenett' | 'Liste'): Promise<void> =>
  page.getByRole('radio', { name: form }).check({ force: true })

async function openList(): Promise<Page> {
  const page = await windows.open()
  await showAs(page, 'Liste')
  return page
}

/** The cell of a card, by the name of its column: «Innflytelse for Havn». */
const cell = (page: Page, column: string, name: string): Locator =>
  page.getByLabel(`${column} for ${name}`, { exact: true })
const quadrant = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Rute for ${name}: ` })
const focusedLabel = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
const scrollTo = (page: Page, px: number): Promise<void> =>
  page.locator('.mapList-scroll').evaluate((list, top) => {
    list.scrollTop = top
  }, px)

test('keys alone place a card: a number, Tab, a word, and the board has it where they say', async () => {
  const page = await openList()
  await cell(page, 'Innflytelse', 'Fagskole').focus()
  await page.keyboard.type('65,5')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await poll(() => focusedLabel(page)).toBe('Interesse for Fagskole')
  await page.keyboard.type('STOR')
  await page.keyboard.press('Enter')
  await poll(() => quadrant(page, 'Fagskole').getAttribute('aria-label')).toBe(
    'Rute for Fagskole: Involver tett',
  )
  await showAs(page, 'Rutenett')
  await poll(() => valuesOf(cardInList(page, 'Fagskole'))).toEqual([66, 88])
})

test('one number alone waits: it is told, kept through scrolling and another form, and never the middle', async () => {
  const page = await openList()
  await cell(page, 'Interesse', 'LO').fill('20')
  await cell(page, 'Navn', 'LO').focus()
  const hint = page.getByText('Innflytelse: Skriv det andre tallet også.')
  await hint.waitFor()
  const describedBy = await cell(page, 'Innflytelse', 'LO').getAttribute('aria-describedby')
  await poll(() => page.locator(`[id="${describedBy}"]`).textContent()).toContain('det andre tallet')
  await poll(() => quadrant(page, 'LO').getAttribute('aria-label')).toContain('Ikke plassert')
  await showAs(page, 'Rutenett')
  await showAs(page, 'Liste')
  await poll(() => cell(page, 'Interesse', 'LO').inputValue()).toBe('20')
  await cell(page, 'Interesse', 'LO').focus()
  await page.keyboard.press('Escape')
  await poll(() => cell(page, 'Interesse', 'LO').inputValue()).toBe('')
  await hint.waitFor({ state: 'detached' })
})

test('what is wrong is told at the cell and kept, the other number is still saved, Esc puts back', async () => {
  const page = await openList()
  const [influence, interest] = [cell(page, 'Innflytelse', 'NAV'), cell(page, 'Interesse', 'NAV')]
  const before = await influence.inputValue()
  await influence.fill('mye')
  await interest.fill('40')
  await cell(page, 'Navn', 'NAV').focus()
  await page.getByText('Innflytelse: Skriv et tall fra 0 til 100, eller ingen').waitFor()
  await poll(() => influence.getAttribute('aria-invalid')).toBe('true')
  await influence.focus()
  await page.keyboard.press('Escape')
  await poll(() => influence.inputValue()).toBe(before)
  await showAs(page, 'Rutenett')
  await poll(() => valuesOf(cardInList(page, 'NAV'))).toEqual([Number(before), 40])
})

test('a press that leaves a cell with something wrong in it still hits what it was aimed at', async () => {
  const page = await openList()
  await cell(page, 'Innflytelse', 'Destinasjonsselskap').fill('x')
  // The row above grows by the reason; the one pressed lies lower when the finger lets go.
  await page.getByLabel('Velg Fagskole').click()
  await page.getByText('Innflytelse: Skriv et tall').waitFor()
  await poll(() => page.getByLabel('Velg Fagskole').isChecked()).toBe(true)
})

test('a name that is turned down stays in its cell with the reason, also when the row is scrolled away', async () => {
  const page = await openList()
  const name = cell(page, 'Navn', 'Ordføreren')
  await name.fill(' ')
  await name.press('Enter')
  await page.getByText('Navn: Skriv et navn.').waitFor()
  await scrollTo(page, 0)
  await cell(page, 'Navn', 'Destinasjonsselskap').focus()
  await scrollTo(page, 5000)
  await poll(() => name.inputValue()).toBe(' ')
  await name.focus()
  await page.keyboard.press('Escape')
  await poll(() => name.inputValue()).toBe('Ordføreren')
})

test('half a date is told, and does not take away the one that was there; a whole one is saved', async () => {
  const page = await openList()
  await page.locator('.screen-trayEdge').click()
  const deadline = cell(page, 'Frist', 'Hjørnesteinsbedrift')
  const before = await deadline.inputValue()
  expect(before).not.toBe('')
  await deadline.focus()
  await page.keyboard.press('Backspace')
  await cell(page, 'Navn', 'Inkubator').focus()
  await page.getByText('Frist: Skriv hele datoen').waitFor()
  await poll(() => deadline.inputValue()).toBe(before)
  await deadline.fill('2027-01-15')
  await cell(page, 'Navn', 'Inkubator').focus()
  await page.getByText('15. januar 2027').waitFor()
})

test('Ctrl+Z in a cell nobody has typed in takes back the last cell; the row stays where it is meanwhile', async () => {
  const page = await openList()
  await page.getByRole('button', { name: 'Innflytelse', exact: true }).click()
  const row = page.locator('tr', { has: cell(page, 'Innflytelse', 'Inkubator') })
  const before = await cell(page, 'Innflytelse', 'Inkubator').inputValue()
  const place = await row.getAttribute('aria-rowindex')
  await cell(page, 'Innflytelse', 'Inkubator').fill('99')
  await page.keyboard.press('Enter')
  await poll(() => quadrant(page, 'Inkubator').getAttribute('aria-label')).toContain('Involver tett')
  await poll(() => row.getAttribute('aria-rowindex')).toBe(place)
  await page.keyboard.press('Control+z')
  await poll(() => cell(page, 'Innflytelse', 'Inkubator').inputValue()).toBe(before)
})

test('a word, a quadrant, a ring, an attitude and a flag are chosen; the other window sees them', async () => {
  const [here, there] = await windows.openMany(2)
  if (!here || !there) throw new Error('Two windows')
  await showAs(here, 'Liste')
  await showAs(there, 'Liste')
  const choose = async (column: string, item: string): Promise<void> => {
    await here
      .getByRole('button', { name: `${column} for Sentrumsforening` })
      .first()
      .click()
    await here.getByRole('menuitemradio', { name: new RegExp(`^${item}`) }).click()
  }
  await choose('Innflytelse', 'stor')
  await choose('Ring', 'Bør være med')
  await choose('Holdning', 'Nøytral')
  await here.getByLabel('Sterkt berørt for Sentrumsforening').check()
  await poll(() => cell(there, 'Innflytelse', 'Sentrumsforening').inputValue()).toBe('88')
  await poll(() => there.getByRole('button', { name: 'Ring for Sentrumsforening: Bør' }).count()).toBe(1)
  await poll(() => there.getByRole('button', { name: 'Holdning for Sentrumsforening: Nøy' }).count()).toBe(1)
  await choose('Rute', 'Usikker')
  await poll(() => quadrant(there, 'Sentrumsforening').getAttribute('aria-label')).toContain('Usikker')
  await poll(() => cell(there, 'Innflytelse', 'Sentrumsforening').inputValue()).toBe('')
})

test('Shift chooses a range, Ctrl+A all that the filter lets through, and the board shares the choice', async () => {
  const page = await openList()
  const chosen = page.locator('.mapList-row[data-selected="true"]')
  await page.getByLabel('Velg Formannskapet').check()
  await page.getByLabel('Velg Gründere og nyetablerte').click({ modifiers: ['Shift'] })
  await poll(() => chosen.count()).toBe(4)
  await page.getByText('4 kort valgt').waitFor()
  await page.getByRole('button', { name: 'Velg ingen' }).click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('kommune')
  await page.getByText(/\d+ kort er skjult av filteret/).waitFor()
  await page.getByRole('button', { name: 'Lukk' }).click()
  await page.getByRole('button', { name: 'Detaljer om Kommunestyret' }).focus()
  await page.keyboard.press('Control+a')
  const shown = await page.locator('.mapList-row').count()
  await poll(() => chosen.count()).toBe(shown)
  await showAs(page, 'Rutenett')
  await page.getByText(`${shown} kort valgt`).first().waitFor()
})

test('the room sees who, of what kind and where, and neither attitudes, contacts nor the order they give', async () => {
  const page = await openList()
  await page.getByRole('button', { name: 'Holdning', exact: true }).click()
  await page.keyboard.press('F11')
  await page.locator('.mapList[data-projected]').waitFor()
  const heads = await page.getByRole('columnheader').allTextContents()
  expect(heads).toEqual(['Navn', 'Kategori', 'Rute'])
  const text = (await page.locator('main').textContent()) ?? ''
  expect(text).not.toMatch(/Pådriver|Skeptisk|Imot|Vet ikke|Næringssjefen/)
  const names = (await page.getByRole('rowheader').allTextContents()).map((name) =>
    stripSoftHyphens(name).slice(1),
  )
  expect(names).toEqual([...names].sort(new Intl.Collator('nb').compare))
})

test('of 2,000 rows a few are drawn; arrows go on where nothing was drawn, and the cursor survives scrolling', async () => {
  const demo = { seed: 1, cards: 2000 }
  const samling = await startSamling(demo)
  try {
    const page = await windows.openBlank()
    await page.addInitScript(() => sessionStorage.setItem('samling.mapForm', 'list'))
    await openPlace(page, samling.address, demo, moss)
    const rows = page.locator('.mapList-row')
    await rows.first().waitFor({ timeout: 30_000 })
    const table = page.locator('.mapList-table')
    const rowCount = Number(await table.getAttribute('aria-rowcount'))
    expect(rowCount).toBeGreaterThan(1900)
    await poll(() => rows.count()).toBeLessThan(50)
    await rows.first().locator('[data-cell="name"]').focus()
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown')
    const atRow = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
    await poll(() => atRow()).toBe('42')
    await page.keyboard.type('Ny')
    await scrollTo(page, 60_000)
    await poll(() => rows.last().getAttribute('aria-rowindex').then(Number)).toBeGreaterThan(1000)
    await poll(() => atRow()).toBe('42')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await poll(() => atRow()).toBe('43')
  } finally {
    await samling.close()
  }
})

for (const language of languages)
  test(`axe finds nothing in the list in ${language}, at the table and in the room`, async () => {
    const page = await windows.openBlank()
    await page.addInitScript((chosen) => {
      localStorage.setItem('samling.language', chosen)
      sessionStorage.setItem('samling.mapForm', 'list')
    }, language)
    await openPlace(page, windows.address(), { seed: 1 }, moss)
    await page.locator('.mapList-row').first().waitFor()
    await page.locator('[data-cell="influence"]').first().fill('x')
    await page.locator('[data-cell="choice"]').nth(2).check()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('F11')
    await page.locator('.mapList[data-projected]').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
