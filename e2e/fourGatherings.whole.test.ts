import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hands } from './hands.ts'
import { poll } from './mapWindows.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { type RunningSamling, startSamling } from './startSamling.ts'

// One municipality from the mirror at the first gathering to its traces, as one person does it with one kind of
// hand on an empty machine.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const promise = 'Spørre gründerne hva én dør inn bør være'
const laterPromises = ['Lage ett skjema for nye bedrifter', 'Holde kontaktkvelden hver måned'] as const
const action = 'Ett nummer for alle henvendelser'
const characteristicCount = 8

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true })

describe.each(hands)('with $name', ({ options, press, tick, write }) => {
  let samling: RunningSamling
  let page: Page
  let trouble: string[]
  let area: string

  beforeAll(async () => {
    samling = await startSamling(null)
    page = await browser.newPage({ ...roomContext, ...options })
    page.setDefaultTimeout(25_000)
    trouble = watchForTrouble(page)
    await page.goto(samling.address)
  })
  afterAll(async () => {
    await page?.close()
    await samling?.close()
  })

  const rail = (name: RegExp) => button(page.getByRole('navigation').first(), name)
  const step = (name: string) => page.locator('.prioritySteps-step', { hasText: name })
  const panel = () => page.locator('.assessed')

  /** Where the group is and where it wants to be, on the characteristic that is shown; then on to the next. */
  async function agree(level: string, wanted: number | null): Promise<void> {
    const title = (await panel().locator('h2').textContent()) ?? ''
    const row = panel().locator('.levelRow', { hasText: level })
    await press(row)
    await poll(() => row.getAttribute('aria-pressed')).toBe('true')
    if (wanted !== null) await press(button(panel(), `Ønsket nivå ${wanted}`))
    await press(button(panel().locator('.assessed-foot'), 'Neste kjennetegn'))
    await poll(() => panel().locator('h2').textContent()).not.toBe(title)
  }

  async function openProgramme(gathering: string): Promise<void> {
    await press(rail(/Oversikt/))
    await press(page.locator(`[title="Åpne programmet for ${gathering}"]`))
    await page.getByRole('heading', { level: 1, name: 'Program', exact: true }).waitFor()
  }

  async function givesPromise(text: string): Promise<void> {
    await press(step('Utsjekk'))
    await write(page.getByLabel('Nytt løfte fra Moss', { exact: true }), text)
    await page.keyboard.press('Enter')
    await page.getByLabel(`Hvem: ${text}`, { exact: true }).waitFor()
  }

  /** What remains is asked about once: the other eight have promised nothing. */
  async function checksOut(name: string): Promise<void> {
    await press(button(page, 'Sjekk ut samlingen'))
    await press(button(page.getByRole('dialog'), 'Sjekk ut likevel'))
    await page.getByText(`«${name}» er sjekket ut.`).waitFor()
  }

  /** With one press, where the gathering begins. */
  async function setsDone(text: string): Promise<void> {
    await press(step('Lovet sist'))
    const row = page.locator('.promised', { hasText: text })
    await press(row.getByRole('button', { name: /Ferdig/ }))
    await poll(() => row.getAttribute('data-status')).toBe('done')
  }

  async function assessAt(gathering: string): Promise<void> {
    await press(rail(/Egen\u00AD?vurdering/))
    await press(page.locator('.gatheringSwitch'))
    await press(page.getByRole('menuitemradio', { name: new RegExp(gathering) }))
    await page.locator('.gatheringSwitch', { hasText: gathering }).waitFor()
  }

  test('a network is made, and the group of Moss agrees on every characteristic', async () => {
    await press(page.getByRole('button', { name: 'Nytt nettverk' }).first())
    const dialog = page.getByRole('dialog')
    await tick(dialog.getByRole('radio', { name: /Viken/ }))
    await write(dialog.getByLabel('Navn på nettverket'), 'Fire samlinger')
    await press(dialog.locator('button[type=submit]'))
    await press(page.getByRole('button', { name: /^Moss, .*Egenvurdering Speilet/ }).first())
    await page.getByRole('heading', { name: 'Egenvurdering', exact: true }).waitFor()
    for (let index = 0; index < characteristicCount; index += 1) await agree('Så vidt i gang', 4)
    await panel().getByText('Avstand til ønsket: 2 nivåer').waitFor()
  })

  test('a gap becomes an area, the area a choice, and the choice an action', async () => {
    area = (await panel().locator('h2').textContent()) ?? ''
    await press(button(panel().locator('.assessed-foot'), 'Lag forbedringsområde'))
    await press(button(panel(), 'Gå til området'))
    await page.getByRole('heading', { name: 'Prioritering', exact: true }).waitFor()
    await press(button(page.getByRole('dialog'), 'Avbryt'))
    await press(step('Velg'))
    await press(page.getByRole('button', { name: /^Velg: / }))
    await write(page.getByLabel('Derfor'), 'Bedriftene vet ikke hvem de skal ringe.')
    await press(button(page, 'Til tiltaksplanen'))
    await write(page.locator('.planTable-new input').first(), action)
    await page.keyboard.press('Enter')
    await page.locator('[data-action]').first().waitFor()
  })

  test('Moss promises something, and the gathering is checked out', async () => {
    await openProgramme('Speilet')
    await givesPromise(promise)
    await checksOut('Samling 1, Speilet')
  })

  test('the next gathering begins with the promise, and one press sets it done', async () => {
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
    await press(rail(/Rød tråd/))
    await press(step('Spor'))
    const told = page.locator('.traces')
    for (const text of ['Fra 2 (så vidt i gang) til 4 (godt på plass)', promise, ...laterPromises, area])
      await told.getByText(text).first().waitFor()
    expect(trouble).toEqual([])
  })
})
