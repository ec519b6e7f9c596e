import type { Page } from 'playwright-core'
import { cardInList, centerOf, dragMouse, pointOnBoard, trayCard } from '../board.ts'
import { moss, onlyNorwegian, press, type Shot, small } from './shot.ts'

const openCard =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await cardInList(page, name).focus()
    await page.keyboard.press('d')
  }

const addLongNames = async (page: Page): Promise<void> => {
  await page.keyboard.press('n')
  for (const name of [
    'Interkommunalt næringsutviklingsselskap for kystkommunene',
    'Arbeidsmarkedsbedriftenes landsforening, avdeling sør',
  ]) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  const target = await pointOnBoard(page, { x: 0.55, y: 0.85 })
  await dragMouse(page, await centerOf(trayCard(page, 'Interkommunalt næringsutviklings')), target)
  await page.mouse.up()
}

const openRemarks = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /kartet s|map says/ }).click()

const openChanges = async (page: Page): Promise<void> => {
  await page.locator('.boardChip').first().click()
  await page.locator('.boardChips [aria-haspopup]').click()
  await page.getByText(/som liste|as a list/).click()
}

const showRings = (page: Page): Promise<void> =>
  page.locator('label', { hasText: /^(Ringer|Ringar|Rings)$/ }).click()

const showList = async (page: Page): Promise<void> => {
  await page.locator('label', { hasText: /^(Liste|List)$/ }).click()
  await page.locator('.mapList-row').first().waitFor()
}

/** Half a place, two numbers that are none, and a name that is no name. */
const typeInList = async (page: Page): Promise<void> => {
  await showList(page)
  const fill = (row: number, cell: string, text: string): Promise<void> =>
    page.locator(`[data-row="${row}"] [data-cell="${cell}"]`).fill(text)
  await fill(3, 'influence', '65')
  await fill(4, 'influence', 'mye')
  await fill(4, 'interest', '120')
  await fill(7, 'name', ' ')
  await page.locator('[data-row="8"] [data-cell="choice"]').check()
  await page.locator('[data-row="10"] [data-cell="choice"]').click({ modifiers: ['Shift'] })
}

/** One of the further ways to show the map, by its words. */
const showMapAs = (words: RegExp) => async (page: Page) => {
  await page.locator('.boardChips [aria-haspopup]').click()
  await page.getByText(words).click()
}

const showLines = async (page: Page): Promise<void> => {
  for (const chip of [0, 2]) await page.locator('.boardChip').nth(chip).click()
}

const addLookAlike = async (page: Page): Promise<void> => {
  await page.keyboard.press('n')
  await page.keyboard.type('Næringsforeninga')
  await page.keyboard.press('Enter')
}

/** The stakeholder map, in all its forms. */
export const mapShots: readonly Shot[] = [
  { name: 'map', place: moss },
  { name: 'map-small', place: moss, size: small, languages: ['nn'] },
  { name: 'map-empty', place: { ...moss, municipality: 'Gol', gathering: 1 } },
  { name: 'map-nynorsk', place: { ...moss, municipality: 'Ål', gathering: 1 }, languages: ['nn'] },
  {
    name: 'map-lifted',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) =>
      dragMouse(page, await centerOf(trayCard(page, 'Havn')), await pointOnBoard(page, { x: 0.55, y: 0.7 })),
  },
  { name: 'map-card', place: moss, act: openCard('Næringsforening') },
  {
    name: 'map-card-small',
    place: moss,
    size: { width: 1366, height: 768 },
    act: async (page) => {
      await openCard('Næringsforening')(page)
      await page.locator('.cardPanel-content').evaluate((content) => content.scrollTo(0, 480))
    },
  },
  {
    name: 'map-selection',
    place: moss,
    act: async (page) => {
      await cardInList(page, 'NAV').focus()
      await page.keyboard.press('Control+a')
      await page.keyboard.press('d')
    },
  },
  { name: 'map-rings', place: moss, act: showRings },
  { name: 'map-lines', place: moss, languages: onlyNorwegian, act: showLines },
  {
    name: 'map-crowd',
    demo: { seed: 1, cards: 60 },
    place: { ...moss, gathering: 1 },
    languages: onlyNorwegian,
    act: showMapAs(/^Spre kortene/),
  },
  { name: 'map-by-words', place: moss, languages: onlyNorwegian, act: showMapAs(/^Fest kortene/) },
  {
    name: 'projector-rings',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await showRings(page)
      await page.keyboard.press('F11')
    },
  },
  {
    name: 'projector-lines',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await showLines(page)
      await page.keyboard.press('F11')
    },
  },
  { name: 'map-remarks', place: moss, act: openRemarks },
  { name: 'map-changes', place: moss, act: openChanges },
  { name: 'map-alike', place: moss, size: small, languages: ['nn'], act: addLookAlike },
  { name: 'map-long-names', place: moss, languages: onlyNorwegian, act: addLongNames },
  { name: 'map-pack', place: moss, act: (page) => page.getByRole('button', { name: /\(68\)/ }).click() },
  {
    name: 'map-suggestions',
    place: moss,
    act: async (page) => {
      await page.keyboard.press('n')
      await page.keyboard.type('skog')
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'map-paste',
    place: moss,
    act: async (page) => {
      await page.keyboard.press('v')
      await page.keyboard.insertText(`• Havn\n2) Moss Skisenter\n${'Samarbeidsrådet for kysten '.repeat(3)}`)
    },
  },
  {
    name: 'map-copy',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await page.getByRole('button', { name: 'Hent kort …' }).click()
      await page.getByRole('menuitem', { name: 'Fra en annen kommune …' }).click()
    },
  },
  { name: 'list', place: moss, act: showList },
  { name: 'list-small', place: moss, size: small, languages: ['nn'], act: showList },
  { name: 'list-typed', place: moss, languages: onlyNorwegian, act: typeInList },
  {
    name: 'list-projector',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await showList(page)
      await page.keyboard.press('F11')
    },
  },
  { name: 'map-legend', place: moss, languages: onlyNorwegian, act: press('l') },
  { name: 'map-picture', place: moss, act: press('Control+p') },
  { name: 'map-shortcuts', place: moss, act: press('F1') },
  {
    name: 'map-2000',
    demo: { seed: 1, cards: 2000 },
    place: { ...moss, gathering: 1 },
    languages: onlyNorwegian,
  },
  { name: 'projector', place: moss, act: press('F11') },
  {
    name: 'projector-quadrant',
    place: moss,
    act: async (page) => {
      await page.keyboard.press('F11')
      await page.keyboard.press('1')
    },
  },
]
