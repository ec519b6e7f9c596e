import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'
import { boardIsReady, type MapPlace } from './openMap.ts'

// The timeline of a municipality, what happened at a gathering, and the replay of its boards.

const windows = setUpMapWindows()
const at = (municipality = 'Moss', gathering = 2): MapPlace => ({
  screen: 'history',
  municipality,
  gathering,
})
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const choice = (page: Page, name: string) => page.locator('.segments-choice', { hasText: name })
const lines = (page: Page) => page.locator('.timelineLine-open')
const step = (page: Page) => page.locator('.replayCaption-step').textContent()
const what = (page: Page) => page.locator('.replayCaption-what').textContent()
const told = (page: Page) => page.locator('.stillBoard [data-card]').count()

async function openHistory(options: object = {}, place: MapPlace = at()): Promise<Page> {
  const page = await windows.open(options, place)
  await page.locator('.historySummary').waitFor()
  return page
}

test('with a mouse: from what happened to the thing itself, and to the board as it was', async () => {
  const page = await openHistory()
  const summary = page.locator('.historySummary')
  await poll(() => summary.textContent()).toContain('Hva skjedde på samling 2')
  await poll(() => summary.textContent()).toContain('3 områder valgt')
  await page.getByLabel('Vis bare').selectOption('round')
  await poll(() => lines(page).count()).toBe(5)
  await page.getByLabel('Vis bare').selectOption('card')
  await choice(page, 'Eldste først').click()
  await poll(() => lines(page).first().textContent()).toContain('kort lagt til')
  // One card's line leads to the card.
  await lines(page).filter({ hasText: 'fra skuffen til «Usikre»' }).click()
  await boardIsReady(page)
  await page.locator('.cardPanel-content').waitFor()
  await page.locator('.rail-item', { hasText: 'Rød tråd' }).click()
  await page.locator('.prioritySteps-step', { hasText: 'Historie' }).click()
  await page.getByRole('button', { name: /^Spill av fra her: 6 områder flyttet/ }).click()
  await poll(() => page.locator('.stillBoard').getAttribute('data-projector')).toBe('false')
  expect(await choice(page, 'Viktig × påvirkbar').getAttribute('data-chosen')).not.toBeNull()
})

test('the replay plays to the end, where the board is as it is now, and says how it grew', async () => {
  const page = await openHistory()
  await choice(page, 'Avspilling').click()
  await poll(() => what(page)).toBe('Før første endring')
  await poll(() => told(page)).toBe(0)
  await choice(page, '16×').click()
  await button(page, 'Spill av').click()
  await button(page, 'Stopp').waitFor()
  await button(page, 'Spill av').waitFor()
  const [shown, all] = ((await step(page)) ?? '').split(' av ')
  expect(shown).toBe(all)
  const names = await page.locator('.stillBoard [data-card]').allTextContents()
  await page.locator('.rail-step').nth(1).click()
  await boardIsReady(page)
  await poll(() => page.locator('[data-board-mirror] [data-card]').count()).toBe(names.length)
})

test('what is done while one looks comes to the timeline by itself; what is taken back goes', async () => {
  const [here, there] = await windows.openMany(2, {}, at())
  if (!here || !there) throw new Error('Two windows')
  await here.locator('.historySummary').waitFor()
  await there.locator('.rail-step').nth(1).click()
  await boardIsReady(there)
  await there.keyboard.press('n')
  await there.keyboard.type('Fergekaia')
  await there.keyboard.press('Enter')
  await lines(here).filter({ hasText: 'Fergekaia lagt til' }).waitFor()
  await there.keyboard.press('Escape')
  await button(there, /^Angre/).click()
  await lines(here).filter({ hasText: 'Fergekaia' }).waitFor({ state: 'detached' })
})

test('with taps only: scrubbed, stepped, and shown to the room, where the picture itself plays', async () => {
  const page = await openHistory({ hasTouch: true })
  await choice(page, 'Avspilling').tap()
  const scrubber = page.locator('.replayControls-scrubber')
  const box = await scrubber.boundingBox()
  if (!box) throw new Error('There is no scrubber')
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await poll(async () => Number(((await step(page)) ?? '').split(' ')[0])).toBeGreaterThan(10)
  const before = await step(page)
  await button(page, 'Ett steg fram').tap()
  await poll(() => step(page)).not.toBe(before)
  await choice(page, 'Etter tid').tap()
  await button(page, 'Vis på projektor').tap()
  await page.locator('.projectorHeader').waitFor()
  await poll(() => page.locator('.replayControls').count()).toBe(0)
  await button(page, 'Spill av').tap()
  await button(page, 'Stopp').waitFor()
  expect(await page.locator('body').textContent()).not.toContain('Prosessleder')
})

test('with keys only: along the timeline, and through the replay', async () => {
  const page = await openHistory()
  await lines(page).first().focus()
  await page.keyboard.press('End')
  await poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Kommunen kom med')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(
    'fikk skrevet hva som kom ut av dem',
  )
  await page.locator('.historyBar .segments input').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.replayControls').waitFor()
  // Out of the radio buttons, whose arrows are their own.
  await page.locator('.replayControls-play').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await poll(() => step(page)).toMatch(/^2 av/)
  await page.keyboard.press('End')
  await poll(() => button(page, 'Til slutten').isDisabled()).toBe(true)
  await page.keyboard.press('Home')
  await poll(() => step(page)).toMatch(/^0 av/)
  await page.keyboard.press('Space')
  await button(page, 'Stopp').waitFor()
  await page.keyboard.press('Space')
  await button(page, 'Spill av').waitFor()
  await page.keyboard.press('F11')
  await page.locator('.projectorHeader').waitFor()
  await page.keyboard.press('End')
  await poll(async () => /^(\d+) av \1$/.test((await step(page)) ?? '')).toBe(true)
})

test('an empty municipality says so, and leads on', async () => {
  const page = await openHistory({}, at('Gol', 4))
  await poll(() => page.locator('.historySummary').textContent()).toContain('Ingenting er gjort')
  await page.getByLabel('Vis bare').selectOption('anchoring')
  await page.getByText('Ikke noe av dette er gjort ennå.').waitFor()
  await choice(page, 'Avspilling').click()
  await choice(page, 'Effekt × innsats').click()
  await page.getByText('Det er ikke noe å spille av her ennå').waitFor()
})

test('axe finds nothing, in any language', async () => {
  const page = await openHistory()
  for (const language of languages) {
    await page.evaluate((chosen) => localStorage.setItem('samling.language', chosen), language)
    await page.reload()
    await page.locator('.timelineList').waitFor()
    expect(await axeViolations(page), `${language} timeline`).toEqual([])
    await page.locator('.historyBar .segments input').nth(1).check()
    await page.locator('.replayControls-scrubber').fill('20')
    expect(await axeViolations(page), `${language} replay`).toEqual([])
    await page.keyboard.press('F11')
    await page.locator('.projectorHeader').waitFor()
    expect(await axeViolations(page), `${language} projector`).toEqual([])
    await page.keyboard.press('F11')
  }
})
