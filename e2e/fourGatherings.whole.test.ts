import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poll } from './mapWindows.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// One municipality from the mirror at the first gathering to its traces, as one person does it with a
// mouse on an empty machine.

let samling: RunningSamling
let browser: Browser
let page: Page
let trouble: string[]

beforeAll(async () => {
  samling = await startSamling(null)
  browser = await openBrowser()
  page = await browser.newPage(roomContext)
  page.setDefaultTimeout(25_000)
  trouble = watchForTrouble(page)
  await page.goto(samling.address)
})
afterAll(async () => {
  await browser?.close()
  await samling?.close()
})

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true })
const rail = (name: RegExp) => button(page.getByRole('navigation').first(), name)
const step = (name: string) => page.locator('.prioritySteps-step', { hasText: name })
const panel = () => page.locator('.assessed')

const promise = 'Spørre gründerne hva én dør inn bør være'
const laterPromises = ['Lage ett skjema for nye bedrifter', 'Holde kontaktkvelden hver måned'] as const
const action = 'Ett nummer for alle henvendelser'
const characteristicCount = 8
let area: string

/** Where the group is and where it wants to be, on the characteristic that is shown; then on to the next. */
async function agree(level: string, wanted: number | null): Promise<void> {
  const title = (await panel().locator('h2').textContent()) ?? ''
  const row = panel().locator('.levelRow', { hasText: level })
  await row.click()
  await poll(() => row.getAttribute('aria-pressed')).toBe('true')
  if (wanted !== null) await button(panel(), `Ønsket nivå ${wanted}`).click()
  await button(panel().locator('.assessed-foot'), 'Neste kjennetegn').click()
  await poll(() => panel().locator('h2').textContent()).not.toBe(title)
}

async function openProgramme(gathering: string): Promise<void> {
  await rail(/Oversikt/).click()
  await page.locator(`[title="Åpne programmet for ${gathering}"]`).click()
  await page.getByRole('heading', { level: 1, name: 'Program', exact: true }).waitFor()
}

async function givesPromise(text: string): Promise<void> {
  await step('Utsjekk').click()
  await page.getByLabel('Nytt løfte fra Moss', { exact: true }).fill(text)
  await page.keyboard.press('Enter')
  await page.getByLabel(`Hvem: ${text}`, { exact: true }).waitFor()
}

/** What remains is asked about once: the other eight have promised nothing. */
async function checksOut(name: string): Promise<void> {
  await button(page, 'Sjekk ut samlingen').click()
  await button(page.getByRole('dialog'), 'Sjekk ut likevel').click()
  await page.getByText(`«${name}» er sjekket ut.`).waitFor()
}

/** With one key, where the gathering begins. */
async function setsDone(text: string): Promise<void> {
  await step('Lovet sist').click()
  const row = page.locator('.promised', { hasText: text })
  await row.locator('.promised-button[tabindex="0"]').focus()
  await page.keyboard.press('3')
  await poll(() => row.getAttribute('data-status')).toBe('done')
}

async function assessAt(gathering: string): Promise<void> {
  await rail(/Egen\u00AD?vurdering/).click()
  await page.locator('.gatheringSwitch').click()
  await page.getByRole('menuitemradio', { name: new RegExp(gathering) }).click()
  await page.locator('.gatheringSwitch', { hasText: gathering }).waitFor()
}

test('a network is made, and the group of Moss agrees on every characteristic', async () => {
  await page.getByRole('button', { name: 'Nytt nettverk' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Viken/ }).check()
  await dialog.getByLabel('Navn på nettverket').fill('Fire samlinger')
  await dialog.locator('button[type=submit]').click({ noWaitAfter: true })
  await page
    .getByRole('button', { name: /^Moss, .*Egenvurdering Speilet/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Egenvurdering', exact: true }).waitFor()
  for (let index = 0; index < characteristicCount; index += 1) await agree('Så vidt i gang', 4)
  await panel().getByText('Avstand til ønsket: 2 nivåer').waitFor()
})

test('a gap becomes an area, the area a choice, and the choice an action', async () => {
  area = (await panel().locator('h2').textContent()) ?? ''
  await button(panel().locator('.assessed-foot'), 'Lag forbedringsområde').click()
  await button(panel(), 'Gå til området').click()
  await page.getByRole('heading', { name: 'Prioritering', exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await step('Velg').click()
  await page.getByRole('button', { name: /^Velg: / }).click()
  await page.getByLabel('Derfor').fill('Bedriftene vet ikke hvem de skal ringe.')
  await button(page, 'Til tiltaksplanen').click()
  await page.locator('.planTable-new input').first().fill(action)
  await page.keyboard.press('Enter')
  await page.locator('[data-action]').first().waitFor()
})

test('Moss promises something, and the gathering is checked out', async () => {
  await openProgramme('Speilet')
  await givesPromise(promise)
  await checksOut('Samling 1, Speilet')
})

test('the next gathering begins with the promise, and one key sets it done', async () => {
  await openProgramme('Valget')
  await setsDone(promise)
})

test('the group looks at itself again, and sees then and now', async () => {
  await assessAt('Valget')
  for (let index = 0; index < characteristicCount; index += 1) await agree('Delvis på plass', null)
  await panel().locator('.levelTag', { hasText: 'Samling 1' }).waitFor()
})

test('what was promised at one gathering meets the group at the next, until the last', async () => {
  await openProgramme('Valget')
  await givesPromise(laterPromises[0])
  await checksOut('Samling 2, Valget')
  await openProgramme('Planen')
  await setsDone(laterPromises[0])
  await givesPromise(laterPromises[1])
  await checksOut('Samling 3, Planen')
  await openProgramme('Sporene')
  await setsDone(laterPromises[1])
})

test('at the last gathering the group looks at itself once more', async () => {
  await assessAt('Sporene')
  for (let index = 0; index < characteristicCount; index += 1) await agree('Godt på plass', null)
  await panel().locator('.levelTag', { hasText: 'Samling 1' }).waitFor()
})

test('the traces tell what has become of it', async () => {
  await rail(/Rød tråd/).click()
  await step('Spor').click()
  const told = page.locator('.traces')
  for (const text of ['Fra 2 (så vidt i gang) til 4 (godt på plass)', promise, ...laterPromises, area])
    await told.getByText(text).first().waitFor()
  expect(trouble).toEqual([])
})
