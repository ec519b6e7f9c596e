import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'
import { type MapPlace, openPlace } from './openMap.ts'

// All municipalities together, as a facilitator uses it: differences, answers, links, the same cards for all.

const windows = setUpMapWindows()
const region: MapPlace = { screen: 'region', municipality: 'Ål', gathering: 2 }

async function openRegion(options: object = {}): Promise<Page> {
  const page = await windows.open(options, region)
  await page.locator('.bodyLabel').first().waitFor()
  return page
}

const row = (page: Page, name: string) => page.locator('.bodyRow-button', { hasText: name })
const selectedRow = (page: Page) => page.locator('.bodyRow-button[aria-current="true"]')
const dots = (page: Page) => page.locator('button.municipalityDot')
const dialog = (page: Page) => page.getByRole('dialog')

test('the largest disagreement is open from the start, with two views, a dot for each municipality and a question', async () => {
  const page = await openRegion()
  await poll(() => selectedRow(page).innerText()).toContain('Hjørnesteinsbedrift')
  await expect(selectedRow(page).innerText()).resolves.toContain(
    'To syn: tre kommuner ser stor interesse, fem ser liten interesse.',
  )
  await poll(() => dots(page).count()).toBe(8)
  await poll(() => page.locator('.regionBody[data-selected="true"] .regionCloud').count()).toBe(2)
  await page
    .getByText(
      'Nore og Uvdal, Råde og Ål har «Hjørnesteinsbedrift» tett på. Hva gjør dere der som andre kan bruke?',
    )
    .waitFor()
})

test('a dot says where and why when it is pointed at, and the reasons stand in the list', async () => {
  const page = await openRegion()
  const dot = page.getByRole('button', { name: /^Nore og Uvdal: innflytelse stor, interesse stor\./ })
  await dot.hover()
  await poll(() => dot.locator('.municipalityDot-words').isVisible()).toBe(true)
  await poll(() => dot.innerText()).toContain('Eigarane sit i næringsutvalet.')
  await page.locator('.bodyDetails-reasons', { hasText: 'De klarer seg selv' }).waitFor()
})

test('another body is chosen on the map or in the list, and the map, the list and the question follow', async () => {
  const page = await openRegion()
  await row(page, 'Gründere').click()
  await page
    .getByText(/^«Gründere og nyetablerte»: Sarpsborg ser middels innflytelse, Lier ser ingen/)
    .waitFor()
  await page.getByRole('button', { name: /^Formannskapet\. / }).click()
  await poll(() => selectedRow(page).innerText()).toContain('Formannskapet')
  await page.getByRole('button', { name: 'Vis alt' }).click()
  await poll(() => selectedRow(page).count()).toBe(0)
  await poll(() => dots(page).count()).toBe(0)
})

test('an answer is written, undone and done again, and survives a reload with a question of one’s own', async () => {
  const page = await openRegion()
  await page.getByRole('button', { name: 'Noter svaret' }).click()
  await page.getByLabel('Svaret fra salen').fill('Fast frokost med eierne første mandag.')
  await page.getByRole('button', { name: 'Lagre svaret' }).click()
  const saved = page.locator('.askBox-answer', { hasText: 'Fast frokost' })
  await saved.waitFor()
  await page.keyboard.press('Control+z')
  await saved.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+y')
  await saved.waitFor()
  await page.getByRole('button', { name: 'Endre spørsmålet' }).click()
  // Leaving the field is enough.
  await page.getByLabel('Spørsmål til salen').fill('Hvem eier bedriften?')
  await page.keyboard.press('Tab')
  await page.locator('.askBox-question p', { hasText: 'Hvem eier bedriften?' }).waitFor()
  await page.getByText(/Lagret \d\d\.\d\d på denne maskinen/).waitFor()
  await page.reload()
  await saved.waitFor()
  await page.locator('.askBox-question p', { hasText: 'Hvem eier bedriften?' }).waitFor()
})

test('Escape leaves an answer as it was', async () => {
  const page = await openRegion()
  await row(page, 'Opposisjonen').click()
  await page.getByRole('button', { name: 'Noter svaret' }).click()
  await page.keyboard.type('Halvferdig')
  await page.keyboard.press('Escape')
  await page.getByLabel('Svaret fra salen').waitFor({ state: 'detached' })
  await poll(() => page.locator('.askBox-answer').count()).toBe(0)
  await poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Noter svaret')
})

test('cards of the same name are linked for the chosen municipalities, loosened, and undone', async () => {
  const page = await openRegion()
  await row(page, 'Formannskapet').click()
  await page.getByText('8 kommuner har et kort med dette navnet. Er det den samme?').waitFor()
  await page.getByRole('button', { name: 'Knytt sammen …' }).click()
  for (const name of ['Lier', 'Gjerdrum']) await dialog(page).getByRole('checkbox', { name }).uncheck()
  await dialog(page).getByRole('button', { name: 'Knytt sammen 6 kort' }).click()
  await page.getByText('«Formannskapet» er knyttet sammen.').waitFor()
  // Two are left that only share the name.
  await poll(() => row(page, 'Formannskapet').count()).toBe(2)
  await page.locator('.bodyDetails-link', { hasText: 'Knyttet sammen for Aurskog-Høland, Moss' }).waitFor()
  await page.getByRole('button', { name: 'Løs', exact: true }).click()
  await poll(() => row(page, 'Formannskapet').count()).toBe(1)
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await poll(() => row(page, 'Formannskapet').count()).toBe(2)
  await page.getByRole('button', { name: 'Løs', exact: true }).click()
  await poll(() => row(page, 'Formannskapet').count()).toBe(1)
})

test('the same cards go to all in one deed, those who have them are passed over, and one undo takes them back', async () => {
  const page = await openRegion()
  await page.getByRole('button', { name: 'Samme kort til alle' }).click()
  await dialog(page).getByRole('checkbox', { name: 'Ordføreren' }).check()
  await dialog(page).getByRole('radio', { name: 'Skriv egne' }).check()
  await dialog(page).getByLabel('Ett kort på hver linje').fill('- Kaia\n- Kinoen')
  const lineOf = (name: string) => dialog(page).locator('.fanOutMunicipalities-list label', { hasText: name })
  await poll(() => lineOf('Gol').innerText()).toContain('får 3 kort')
  await poll(() => lineOf('Moss').innerText()).toContain('får 2 kort')
  await lineOf('Lier').click()
  await dialog(page).getByRole('button', { name: 'Del ut til 8 kommuner' }).click()
  await page.getByText('17 kort delt ut til 8 kommuner.').waitFor()
  await row(page, 'Kaia').waitFor()
  await page.locator('.toast').getByRole('button', { name: 'Angre' }).click()
  await row(page, 'Kaia').waitFor({ state: 'detached' })
})

test('the overview hands the same cards out too', async () => {
  const page = await windows.open({}, { ...region, screen: 'overview' })
  await page.getByRole('button', { name: 'Samme kort til alle' }).click()
  await dialog(page).getByRole('radio', { name: 'Fra en kommune' }).check()
  await dialog(page).getByRole('combobox', { name: 'Kommune' }).selectOption('Moss')
  await dialog(page).getByRole('checkbox', { name: 'Havn' }).check()
  await dialog(page)
    .getByRole('button', { name: /^Del ut til \d kommuner$/ })
    .waitFor()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
})

test('all maps stand side by side in alphabetical order, and each leads to its own', async () => {
  const page = await openRegion()
  await page.getByRole('radio', { name: 'Alle kartene' }).check()
  const names = page.locator('.gallery-name')
  await poll(() => names.allInnerTexts()).toEqual([
    'Aurskog-Høland',
    'Gjerdrum',
    'Gol',
    'Lier',
    'Moss',
    'Nore og Uvdal',
    'Råde',
    'Sarpsborg',
    'Ål',
  ])
  await page.getByRole('button', { name: /^Åpne kartet til Gol Ingen kort/ }).waitFor()
  await page.getByRole('button', { name: 'Åpne kartet til Moss' }).click()
  await page.getByRole('heading', { name: 'Interessentkart', exact: true }).waitFor()
  await page.getByText('Samling 2 · Valget').waitFor()
})

test('the gathering is chosen in the header, and the map is that of its day', async () => {
  const page = await openRegion()
  await row(page, 'Gründere').click()
  const before = await page.locator('.bodyDetails-places').textContent()
  await page.getByRole('button', { name: /Samling 2/ }).click()
  await page.getByRole('menuitemradio', { name: /Samling 1/ }).click()
  await page.getByRole('button', { name: /Samling 1/ }).waitFor()
  await poll(() => page.locator('.bodyDetails-places').textContent()).not.toBe(before)
})

test('in a new network there is nothing to lay over each other yet, and the way on is offered', async () => {
  const page = await windows.openBlank()
  await page.goto(windows.address())
  await page.getByRole('button', { name: 'Nytt nettverk' }).first().click()
  await dialog(page).getByRole('radio', { name: /Viken/ }).check()
  await dialog(page).getByLabel('Navn på nettverket').fill('Ferskt nettverk')
  await dialog(page).locator('button[type=submit]').click({ noWaitAfter: true })
  await page.getByRole('heading', { name: 'Ferskt nettverk' }).waitFor()
  await page.getByRole('button', { name: 'Regionen' }).click()
  await page.getByText('Regionkartet fylles når minst tre kommuner har plassert kort.').waitFor()
  await page.locator('.regionEmpty').getByRole('button', { name: 'Samme kort til alle' }).click()
  await dialog(page).getByRole('checkbox', { name: 'Ordføreren' }).check()
  await dialog(page).getByRole('button', { name: 'Del ut til 9 kommuner' }).click()
  await page.getByText('9 kort delt ut til 9 kommuner.').waitFor()
  await row(page, 'Ordføreren').waitFor()
})

test('the room sees map, names and question; reasons, lists and tools stay with the facilitator', async () => {
  const page = await openRegion()
  await page.keyboard.press('F11')
  await page.locator('.projectorHeader').waitFor()
  await poll(() => page.locator('.projectorHeader-name').innerText()).toBe('Regionen')
  expect(await page.locator('.projectorHeader-question').innerText()).not.toBe('')
  const words = await page.locator('body').innerText()
  for (const name of ['Nore og Uvdal', 'Ål', 'Lier', 'Involver tett']) expect(words).toContain(name)
  for (const secret of ['Eigarane', 'klarer seg selv', 'Noter svaret', 'Samme kort', 'Størst uenighet'])
    expect(await page.locator('body').innerHTML()).not.toContain(secret)
  await page.keyboard.press('n')
  await page.getByText(/^«Gründere og nyetablerte»/).waitFor()
})

test('by keys alone: from the rail to a disagreement, its reasons, an answer, a link and the maps', async () => {
  const page = await windows.open({}, { ...region, screen: 'overview' })
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 120; presses += 1) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement === document.body ? null : document.activeElement
        return (
          element?.getAttribute('aria-label') ??
          element?.closest('label')?.textContent ??
          element?.textContent ??
          ''
        )
      })
      if (name.test(focused)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never came to ${name}`)
  }
  await page.locator('.overview-table').waitFor()
  await tabTo(/^Regionen$/)
  await page.keyboard.press('Enter')
  await page.locator('.bodyLabel').first().waitFor()
  await page.keyboard.press('n')
  await poll(() => selectedRow(page).innerText()).toContain('Gründere')
  await tabTo(/^Lier: .*Vi vet ikke hvem de er\.$/)
  await page.locator('.municipalityDot:focus .municipalityDot-words').waitFor()
  await tabTo(/Kommunedirektøren.*Uenige/)
  await page.keyboard.press('Enter')
  await poll(() => selectedRow(page).innerText()).toContain('Kommunedirektøren')
  await tabTo(/^Knytt sammen …$/)
  await page.keyboard.press('Enter')
  await tabTo(/^Lier: /)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.locator('.bodyDetails-link', { hasText: 'Knyttet sammen for Aurskog-Høland' }).waitFor()
  await tabTo(/^Noter svaret$/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Kommunedirektørene møtes i juni.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.askBox-answer', { hasText: 'møtes i juni' }).waitFor()
  await tabTo(/^Samme kort til alle$/)
  await tabTo(/Størst uenighet/)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await tabTo(/^Åpne kartet til Ål/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Interessentkart', exact: true }).waitFor()
})

for (const language of languages)
  test(`axe finds nothing on the region, its maps, its dialogs and in the room (${language})`, async () => {
    const page = await windows.openBlank()
    await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
    await openPlace(page, windows.address(), { seed: 1 }, region)
    await page.locator('.bodyLabel').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.bodyDetails-all summary').click()
    await page.locator('.askBox-footer button').first().click()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.bodyDetails-buttons button').first().click()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.regionStrip-buttons button').last().click()
    await dialog(page).locator('.cardChoice input').first().check()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    await page.keyboard.press('F11')
    await page.locator('.projectorHeader').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('F11')
    await page.locator('.segments input').last().check()
    expect(await axeViolations(page)).toEqual([])
  })
