import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'
import { type MapPlace, screenStands } from './openMap.ts'

// A municipality measures itself: each alone and unseen, all at once, then together; and a gap becomes an area.

const place: MapPlace = { screen: 'assessment', municipality: 'Gol', gathering: 2 }
const windows = setUpMapWindows({ isHostNew: true })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const seats = (page: Page) => page.locator('.seats-words')
const taken = (page: Page) => poll(() => seats(page).textContent())
const title = (page: Page) => page.locator('.assessed h2')
const row = (page: Page, level: number) => page.locator('.levelRow').nth(5 - level)
const tags = (page: Page, level: number) => poll(() => row(page, level).locator('.levelTag').allInnerTexts())

async function pressKeys(page: Page, ...all: readonly string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key)
}

/** A ballot with keys only: each level and Enter, then past the rest to the overview, and into the box. */
async function answer(page: Page, levels: string): Promise<void> {
  await button(page, 'Jeg er klar').press('Enter')
  await page.locator('.ratingBallot').waitFor()
  for (const level of levels) await pressKeys(page, level, 'Enter')
  for (let left = levels.length; left < 8; left += 1) await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: 'Se over før du leverer' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Svaret ligger i urna.').waitFor()
  await poll(() => page.locator('.ratingBallot').count()).toBe(0)
  await button(page, 'Gi tastaturet videre').press('Enter')
}

test('with keys only: three answer unseen, all windows see it at once, and a gap becomes an area', async () => {
  const [page, other] = await windows.openMany(2, {}, place)
  if (!page || !other) throw new Error('Two windows are needed')
  // The other one has come as far as making a round ready too; the first to begin decides.
  await button(other, 'Svar hver for seg').click()
  await other.locator('.roundSetup').waitFor()
  await page.bringToFront()
  await button(page, 'Svar hver for seg').press('Enter')
  await page.getByLabel('Hvor mange svarer?', { exact: true }).focus()
  await pressKeys(page, 'Control+a', '4')
  await button(page, 'Start').press('Enter')
  await taken(other).toBe('0 av 4 har svart')
  const before = await other.locator('.roundRunning-areas').innerHTML()
  await page.getByRole('button', { name: /^Send tastaturet rundt/ }).press('Enter')
  await answer(page, '33345')
  await answer(page, '33125')
  await answer(page, '3350')
  await taken(other).toBe('3 av 4 har svart')
  expect(await other.locator('.roundRunning-areas').innerHTML()).toBe(before)
  expect(await other.locator('.ratingBallot, .levelRow, .radar').count()).toBe(0)
  await page.keyboard.press('Escape')
  await button(page, 'Vis svarene').press('Enter')
  await page.getByText('Én har ikke svart. Vise likevel?').waitFor()
  await button(page, 'Vis likevel').press('Enter')
  // Both begin where people differ most: 3, 1 and 5 about the long-term course.
  for (const window of [page, other])
    await poll(() => title(window).textContent()).toBe('Holder langsiktig kurs')
  await page.getByText('Hør én fra hver ende før dere blir enige.').waitFor()
  await tags(page, 3).toEqual(['Forslag'])
  await button(page, 'Enige om 3').press('Enter')
  await tags(other, 3).toEqual(['Enige'])
  await page.keyboard.press('Shift+Digit5')
  await tags(page, 5).toEqual(['Ønsket'])
  await page.getByText('Avstand til ønsket: 2 nivåer').waitFor()

  await page.keyboard.press('g')
  await page.getByText('Forbedringsområdet «Holder langsiktig kurs» er laget.').waitFor()
  await button(page, 'Gå til området').waitFor()
  await page.keyboard.press('g')
  await page.getByRole('dialog').getByText('Dere har allerede «Holder langsiktig kurs».').waitFor()
  await pressKeys(page, 'Escape', 'Control+z')
  await button(page, 'Lag forbedringsområde').waitFor()

  await pressKeys(page, 'ArrowRight', '0')
  await poll(() => title(page).textContent()).toBe('Forankret i toppen')
  await poll(() => page.locator('.levelRow').last().getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('F11')
  await page.locator('.radarLegend[data-large="true"]').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.largeCharacteristic').waitFor()
  await poll(() => page.locator('textarea, .assessed').count()).toBe(0)
})

test('with taps only: a paper slip, and a level, a wish and a reason without any round', async () => {
  const page = await windows.open({ hasTouch: true }, place)
  await row(page, 2).tap()
  await tags(page, 2).toEqual(['Enige'])
  await button(page, 'Ønsket nivå 4').tap()
  await page.getByLabel('Derfor', { exact: true }).tap()
  await page.getByLabel('Derfor', { exact: true }).fill('Planen nevner næring én gang.')
  await button(page, 'Lag forbedringsområde').last().tap()
  await button(page, 'Gå til området').tap()
  // It leads to the area, opened, which remembers what it came from.
  await page.getByRole('dialog').getByLabel('Næring er samfunnsutvikling', { exact: true }).waitFor()
  await page.reload()
  await screenStands(page)
  await page.keyboard.press('Escape')
  await page.locator('.rail').getByRole('button', { name: 'Egenvurdering' }).tap()
  // Coming back, one goes on with what is not agreed yet.
  await page.locator('.assessed h2').waitFor()
  expect(await title(page).textContent()).not.toBe('Næring er samfunnsutvikling')
  await button(page, 'Forrige kjennetegn').tap()
  await poll(() => title(page).textContent()).toBe('Næring er samfunnsutvikling')
  await tags(page, 2).toEqual(['Enige'])
  await poll(() => page.getByLabel('Derfor', { exact: true }).inputValue()).toBe(
    'Planen nevner næring én gang.',
  )
})

test('paper slips one by one; what is not answered is said to count as «vet ikke»', async () => {
  const page = await windows.open({ hasTouch: true }, place)
  await button(page, 'Svar hver for seg').tap()
  await button(page, 'Start').tap()
  await page.getByRole('button', { name: /^Legg inn papirlapper/ }).tap()
  await page.locator('.ratingLevels-level').nth(1).tap()
  for (let step = 0; step < 7; step += 1) await button(page, 'Neste').tap()
  await button(page, 'Se over svarene').tap()
  await page.getByText('Sju er uten svar. De teller som «vet ikke».').waitFor()
  await button(page, 'Legg i urna').tap()
  await page.getByText('Lapp 1 er lagt inn. Lapp 2').waitFor()
  await poll(() => page.locator('.ratingLevels-level[aria-pressed="true"]').count()).toBe(0)
  await page.locator('.dialog-header .button').tap()
  await taken(page).toBe('1 av 6 har svart')
  // Killed in the middle of a turn: what lay in the box still does.
  await page.reload()
  await taken(page).toBe('1 av 6 har svart')
  await button(page, 'Avbryt runden').tap()
  await page.getByText('Svarene som er gitt, blir kastet uten at noen ser dem.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt runden', exact: true }).tap()
  await button(page, 'Svar hver for seg').waitFor()
})

test('with the mouse: then and now, axes of the radar, bars, table and distances', async () => {
  const page = await windows.open({}, { ...place, municipality: 'Moss' })
  await page.locator('.radar-spoke').first().waitFor()
  await page.locator('.radar-labelHit').nth(2).click()
  await poll(() => title(page).textContent()).toBe('Holder langsiktig kurs')
  await page.locator('.levelTag[data-kind="earlier"]').waitFor()
  await page.getByLabel('Tabell', { exact: true }).check()
  await page.locator('.assessmentTable tbody tr').nth(5).getByRole('button').click()
  await poll(() => title(page).textContent()).toBe('Spiller på lag med regionen')
  await page.keyboard.press('F11')
  await page.locator('.assessmentTable[data-large="true"]').waitFor()
  await poll(() => page.locator('.formerList, .assessed').count()).toBe(0)
  await page.keyboard.press('F11')
  await page.getByLabel('Avstand', { exact: true }).check()
  await page.locator('.gapList li').first().waitFor()
  await page.getByLabel('Søyler', { exact: true }).check()
  await page.locator('.radar-row').first().click()
  await poll(() => title(page).textContent()).toBe('Næring er samfunnsutvikling')
})

for (const language of languages)
  test(`axe finds nothing on the picture, the setup, the ballot and what was agreed (${language})`, async () => {
    const page = await windows.open({}, { ...place, municipality: 'Moss' })
    await page.evaluate((chosen) => localStorage.setItem('samling.language', chosen), language)
    await page.reload()
    await page.locator('.levelRow').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.screen-centre .segments-choice').nth(2).click()
    expect(await axeViolations(page, '.assessmentWork')).toEqual([])
    await page.locator('.screen-centre .segments-choice').nth(3).click()
    expect(await axeViolations(page, '.assessmentWork')).toEqual([])
    await page.locator('.assessmentBar .button').first().click()
    await page.locator('.roundSetup').waitFor()
    expect(await axeViolations(page, '.assessmentSetup')).toEqual([])
    await page.locator('.roundSetup-foot .button').first().click()
    await page.locator('.roundDesk-way').first().click()
    await page.locator('.turnShell .button').first().click()
    await page.locator('.ratingBallot').waitFor()
    await page.keyboard.press('4')
    expect(await axeViolations(page)).toEqual([])
  })
