import type { Locator, Page } from 'playwright-core'
import { test } from 'vitest'
import { cardInList, trayCard } from './board.ts'
import { type Hand, hands } from './hands.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'

// The whole way for one municipality that has nothing yet: from an empty list of areas to an
// anchored plan, with one kind of hand from beginning to end.

const windows = setUpMapWindows({ isHostNew: true })

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true })
const rail = (page: Page, name: RegExp) => button(page.getByRole('navigation').first(), name)
const step = (page: Page, name: string) => page.locator('.prioritySteps-step', { hasText: name })
const submit = (page: Page) => page.getByRole('dialog').locator('button[type=submit]')

const stakeholder = 'Ordføreren'
const [door, founders] = ['Én dør inn for bedrifter', 'Bedre hjelp til gründere']

/** Ticks off one line of a list of suggestions, or several. */
async function pick(page: Page, hand: Hand, names: readonly string[]): Promise<void> {
  await hand.press(button(page, /^Hent fra listen/))
  for (const name of names) await hand.tick(page.getByRole('checkbox', { name: new RegExp(name) }))
  await hand.press(submit(page))
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function placeAreas(page: Page, hand: Hand): Promise<void> {
  for (const [area, quadrant] of [
    [door, /Gjør nå/],
    [founders, /La ligge/],
  ] as const) {
    await hand.press(button(page, new RegExp(`Flytt «${area}» til`)))
    await hand.press(page.getByRole('menuitemradio', { name: quadrant }))
    await poll(() => cardInList(page, area).count()).toBe(1)
  }
}

/** What the area is about: its sentence and whom it concerns. */
async function describe(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.locator('.rankedList').getByRole('button', { name: door }))
  await hand.write(page.getByLabel('Det har skjedd'), 'Alle bedrifter får svar innen to dager.')
  await hand.tick(page.getByRole('dialog').getByRole('checkbox', { name: new RegExp(stakeholder) }))
  await hand.press(submit(page))
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Two people, two dots each, one keyboard. */
async function vote(page: Page, hand: Hand): Promise<void> {
  await hand.write(page.getByLabel('Hvor mange stemmer?', { exact: true }), '2')
  await hand.write(page.getByLabel('Prikker til hver', { exact: true }), '1')
  await hand.press(button(page, 'Start stemmingen'))
  await hand.press(page.getByRole('button', { name: /^Send tastaturet rundt/ }))
  for (const person of [1, 2]) {
    await hand.press(button(page, 'Jeg er klar'))
    await hand.tick(page.locator('.markRow-give', { hasText: door }))
    await hand.press(button(page, 'Legg i urna'))
    await poll(() => page.locator('.seats-words').textContent()).toBe(`${person} av 2 har stemt`)
  }
  if (await page.locator('.turnShell').isVisible()) await hand.press(page.locator('.turnShell-leave'))
  await hand.press(button(page, 'Vis resultat'))
  await poll(() => page.locator('.resultRow-total').allInnerTexts()).toEqual(['2'])
  await page.getByText('Ingen prikker.').waitFor()
}

async function anchor(page: Page, hand: Hand): Promise<void> {
  for (const side of ['politisk', 'administrativt', 'næringslivet']) {
    await hand.press(button(page, `Legg til for ${side}`))
    await hand.write(page.getByRole('dialog').getByLabel('Hva', { exact: true }), 'Kjenner til valget')
    await hand.press(submit(page))
    await button(page, `Legg til for ${side}`).waitFor({ state: 'detached' })
  }
}

for (const hand of hands)
  test(`from nothing to a whole thread, with ${hand.name}`, async () => {
    const page = await windows.open(hand.options, {
      screen: 'stakeholderMap',
      municipality: 'Gol',
      gathering: 2,
    })
    await pick(page, hand, [stakeholder])
    await trayCard(page, stakeholder).waitFor()
    await hand.press(rail(page, /Prioritering/))
    await pick(page, hand, [door, founders])
    await placeAreas(page, hand)
    await describe(page, hand)
    await hand.press(step(page, 'Stem'))
    await vote(page, hand)
    await hand.press(button(page, new RegExp(`^Velg: ${door}`)))
    await hand.write(page.getByLabel('Derfor'), 'Det kan vi løse selv, i år.')
    await hand.press(button(page, 'Til tiltaksplanen'))
    await hand.write(page.locator('.planTable-new input').first(), 'Ett nummer for alle henvendelser')
    await page.keyboard.press('Enter')
    const action = page.locator('[data-action]').first()
    await hand.write(action.getByLabel(/^Ansvarlig/), 'Næringssjefen')
    await page.keyboard.press('Enter')
    await action.getByLabel(/^Frist/).fill('2099-01-15')
    await page.keyboard.press('Enter')
    await hand.press(rail(page, /Rød tråd/))
    await page.locator('.threadLane-state', { hasText: 'Ett brudd' }).waitFor()
    await hand.press(button(page, 'Ingen forankring'))
    await anchor(page, hand)
    await hand.press(rail(page, /Rød tråd/))
    await poll(() => page.locator('.thread-summary').textContent()).toBe('Tråden er hel for området.')
    await poll(() => page.locator('.threadNode-gap').count()).toBe(0)
  })
