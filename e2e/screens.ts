import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type Language, languages } from '../shared/packs/language.ts'
import type { DemoOptions } from '../shared/testing/demoNetwork.ts'
import { cardInList, centerOf, dragMouse, pointOnBoard, trayCard } from './board.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, type MapPlace, openPlace } from './openMap.ts'
import { prepareApp } from './prepareApp.ts'
import { startSamling } from './startSamling.ts'

// A picture of every screen and state, to be looked at: `npm run screens`.

const folder = join(import.meta.dirname, '../screens')

interface Shot {
  readonly name: string
  /** null = an empty library. */
  readonly demo?: DemoOptions | null
  /** Not given = home. */
  readonly place?: MapPlace
  readonly size?: { readonly width: number; readonly height: number }
  readonly languages?: readonly Language[]
  readonly act?: (page: Page) => Promise<void>
}

const moss: MapPlace = { screen: 'stakeholderMap', municipality: 'Moss', gathering: 2 }
const areas: MapPlace = { ...moss, screen: 'improvementAreas' }
const overview: MapPlace = { ...moss, screen: 'overview' }
const region: MapPlace = { ...moss, screen: 'region' }
const small = { width: 1280, height: 720 }
const onlyNorwegian: readonly Language[] = ['nb']
const press = (key: string) => (page: Page) => page.keyboard.press(key)

const openCard =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await cardInList(page, name).focus()
    await page.keyboard.press('d')
  }

const showRegion = (choice: number) => (page: Page) => page.locator('.segments input').nth(choice).check()
const openFanOut = async (page: Page): Promise<void> => {
  await page.locator('.regionStrip-buttons button').last().click()
  for (const index of [0, 3, 6]) await page.locator('.cardChoices input').nth(index).check()
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
  await page.locator('.mapSwitches-chip').first().click()
  await page.locator('.mapSwitches [aria-haspopup]').click()
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
  await page.locator('.mapSwitches [aria-haspopup]').click()
  await page.getByText(words).click()
}

const showLines = async (page: Page): Promise<void> => {
  for (const chip of [0, 2]) await page.locator('.mapSwitches-chip').nth(chip).click()
}

const addLookAlike = async (page: Page): Promise<void> => {
  await page.keyboard.press('n')
  await page.keyboard.type('Næringsforeninga')
  await page.keyboard.press('Enter')
}

const startVote = (page: Page): Promise<void> => page.locator('.roundSetup-foot .button').first().click()

const shots: readonly Shot[] = [
  { name: 'home-empty', demo: null },
  { name: 'home' },
  { name: 'home-small', size: small, languages: ['nn'] },
  {
    name: 'home-new',
    act: (page) =>
      page
        .locator('.button', { hasText: /Nytt nettverk|New network/ })
        .first()
        .click(),
  },
  { name: 'overview', place: overview },
  { name: 'overview-small', place: overview, size: small, languages: onlyNorwegian },
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
  { name: 'areas-effort', place: areas, act: (page) => page.locator('.segments input').nth(1).check() },
  { name: 'voting-setup', place: { ...moss, screen: 'voting' } },
  { name: 'voting-running', place: { ...moss, screen: 'voting' }, act: startVote },
  {
    name: 'voting-projector',
    place: { ...moss, screen: 'voting' },
    act: async (page) => {
      await startVote(page)
      await page.keyboard.press('F11')
    },
  },
  { name: 'choosing', place: { ...moss, screen: 'choosing' } },
  { name: 'choosing-empty', place: { ...moss, screen: 'choosing', municipality: 'Gol' } },
  { name: 'plan', place: { ...moss, screen: 'plan' } },
  { name: 'plan-small', place: { ...moss, screen: 'plan' }, size: small },
  {
    name: 'plan-board',
    place: { ...moss, screen: 'plan' },
    act: (page) => page.locator('.segments input').last().check(),
  },
  { name: 'plan-empty', place: { ...moss, screen: 'plan', municipality: 'Gol' } },
  { name: 'thread', place: { ...moss, screen: 'thread' } },
  { name: 'parking', place: { ...moss, screen: 'parking' } },
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
    name: 'map-list-file',
    place: moss,
    act: (page) => {
      const buffer = Buffer.from('Nr;Navn;Kategori\r\n1;Høyås gård;L\r\n2;NHO;A\r\n', 'latin1')
      return page
        .locator('input[type=file]')
        .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer })
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
  { name: 'areas', place: areas },
  { name: 'areas-small', place: areas, size: small, languages: onlyNorwegian },
  { name: 'areas-empty', place: { ...areas, municipality: 'Gol' }, languages: onlyNorwegian },
  { name: 'areas-edit', place: areas, act: (page) => page.locator('.rankedList-open').first().click() },
  { name: 'areas-projector', place: areas, languages: onlyNorwegian, act: press('F11') },
  { name: 'region', place: region },
  { name: 'region-small', place: region, size: small, languages: ['nn'] },
  { name: 'region-all', place: region, languages: onlyNorwegian, act: showRegion(1) },
  { name: 'region-gallery', place: region, languages: onlyNorwegian, act: showRegion(3) },
  { name: 'region-projector', place: region, act: press('F11') },
  { name: 'region-fan-out', place: region, act: openFanOut },
]

async function take(browser: Browser, shot: Shot, language: Language): Promise<readonly string[]> {
  const demo = shot.demo === undefined ? { seed: 1 } : shot.demo
  const samling = await startSamling(demo)
  const page = await browser.newPage({ ...roomContext, viewport: shot.size ?? roomContext.viewport ?? null })
  const trouble = watchForTrouble(page)
  await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
  if (shot.place && demo) {
    await openPlace(page, samling.address, demo, shot.place)
    await page.locator('h1').first().waitFor()
    const hasBoard = shot.place.screen !== 'overview' && shot.place.screen !== 'region'
    if (hasBoard && shot.place.municipality !== 'Gol') await boardIsReady(page)
  } else await page.goto(samling.address)
  await page.waitForTimeout(600)
  await shot.act?.(page)
  // Animations come to rest; a message stays for six seconds and may be seen.
  await page.waitForTimeout(900)
  await page.screenshot({ path: join(folder, `${shot.name}.${language}.png`) })
  await page.close()
  await samling.close()
  return trouble.map((line) => `${shot.name}.${language}: ${line}`)
}

const wanted = process.argv.slice(2)
await prepareApp()
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
const trouble: string[] = []
for (const shot of shots) {
  if (wanted.length > 0 && !wanted.includes(shot.name)) continue
  for (const language of shot.languages ?? languages) trouble.push(...(await take(browser, shot, language)))
}
await browser.close()
console.info(`Pictures in ${folder}`)
for (const line of trouble) console.error(line)
process.exit(trouble.length > 0 ? 1 : 0)
