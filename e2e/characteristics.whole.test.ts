import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../shared/packs/language.ts'
import { axeViolations } from './axeViolations.ts'
import { centerOf, dragMouse } from './board.ts'
import { poll, setUpMapWindows } from './mapWindows.ts'
import { type MapPlace, openPlace } from './openMap.ts'
import { tellAssessments, tellNetwork } from './tellNetwork.ts'

// What the network measures itself against, and what it sees when all have.

const windows = setUpMapWindows({ isHostNew: true })
// The example has come to the second gathering; what is told here happens at the third.
const at = (screen: MapPlace['screen'], gathering = 3): MapPlace => ({
  screen,
  municipality: 'Moss',
  gathering,
})
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const rail = (page: Page, name: string) => page.locator('.rail').getByRole('button', { name })
const names = (page: Page): Promise<string[]> => page.locator('.characteristicList-name').allInnerTexts()
const entry = (page: Page, name: string) => page.locator('.characteristicList-entry', { hasText: name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const use = (page: Page) => page.getByRole('switch', { name: 'I bruk' })
const toast = (page: Page, name: string) => page.locator('.toasts').getByRole('button', { name })

test('with a mouse: new words, a new place and an own one are met wherever characteristics are', async () => {
  const page = await windows.open({}, at('improvementAreas', 2))
  await rail(page, 'Oversikt').click()
  await button(page, 'Kjennetegnene').click()
  await entry(page, 'Tett dialog').click()
  await field(page, 'Navn på bokmål').fill('Samme svar begge steder')
  await field(page, 'Navn på bokmål').blur()
  await poll(() => names(page)).toContain('Samme svar begge steder')
  const handle = (index: number) => page.locator('.characteristicList-handle').nth(index)
  const first = await centerOf(handle(0))
  await dragMouse(page, await centerOf(handle(7)), { x: first.x, y: first.y - 12 })
  await page.mouse.up()
  await poll(async () => (await names(page))[0]).toBe('Samme svar begge steder')
  await field(page, 'Nytt kjennetegn').fill('Tør å prøve')
  await field(page, 'Nytt kjennetegn').press('Enter')
  await poll(async () => (await names(page)).at(-1)).toBe('Tør å prøve')
  await entry(page, 'Holder langsiktig kurs').click()
  await use(page).click()
  await page.getByText('åtte i bruk').waitFor()

  await rail(page, 'Prioritering').click()
  await poll(() => page.locator('.rankedList').textContent()).toContain('Samme svar begge steder')
  await page.locator('.rankedList-open').first().click()
  const offered = page.getByRole('dialog').getByRole('checkbox')
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Tør å prøve' }).waitFor()
  await poll(() => offered.filter({ hasText: 'Holder langsiktig kurs' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await rail(page, 'Rød tråd').click()
  await poll(() => page.locator('.thread').textContent()).toContain('Samme svar begge steder')
  const loose = () => page.locator('.thread-loose').innerText()
  await poll(loose).toContain('Tør å prøve')
  expect(await loose()).not.toContain('Holder langsiktig kurs')
})

test('with keys only: words change under answers that stay, and all goes back to the pack', async () => {
  const page = await windows.open({}, at('characteristics'))
  await entry(page, 'Hele kommunen').press('Enter')
  await page.getByText(/kommuner har svart på dette\. Svarene beholdes/).waitFor()
  await field(page, 'Påstand på nynorsk').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Alle dreg i same retning.')
  await page.keyboard.press('Tab')
  await button(page, 'Flytt opp').press('Enter')
  await poll(async () => (await names(page))[5]).toBe('Hele kommunen bidrar')
  await button(page, 'Flytt opp').press('Enter')
  await poll(async () => (await names(page))[4]).toBe('Hele kommunen bidrar')
  await use(page).press('Space')
  await poll(() => page.locator('.screen-subtitle').textContent()).toContain('sju i bruk')
  await button(page, 'Tilbake til pakken').press('Enter')
  await poll(async () => (await names(page))[6]).toBe('Hele kommunen bidrar')
  await poll(() => field(page, 'Påstand på nynorsk').inputValue()).toContain('Plan, teknisk, skule')
  await poll(() => use(page).isChecked()).toBe(true)
  await page.keyboard.press('Control+z')
  await poll(() => field(page, 'Påstand på nynorsk').inputValue()).toBe('Alle dreg i same retning.')
})

test('with taps only: an own one with answers is switched off instead, and the levels and the report get other names', async () => {
  const page = await windows.open({ hasTouch: true }, at('characteristics'))
  await field(page, 'Nytt kjennetegn').fill('Tør å prøve')
  await button(page, 'Legg til').tap()
  await button(page, 'Fjern kjennetegnet').waitFor()
  await tellAssessments(windows.address(), { municipalities: 3 })
  await page.getByText('Tre kommuner har svart på dette').waitFor()
  await button(page, 'Fjern kjennetegnet').tap()
  await page.getByText('Kjennetegnet har svar eller forbedringsområder og kan ikke fjernes').waitFor()
  await toast(page, 'Slå av').tap()
  await poll(() => page.locator('.characteristicList-mark').allInnerTexts()).toEqual(['Slått av', 'Eget'])
  await entry(page, 'De fem nivåene').tap()
  await field(page, 'Nivå 3 på bokmål').fill('Halvveis')
  await field(page, 'Nivå 3 på bokmål').blur()
  await page.getByText('3 Halvveis').waitFor()
  await entry(page, 'Rapporten').tap()
  await page.getByLabel('Hva kaller dere rapporten').fill('Vellykket kommunal næringsutvikling')
  await page.getByLabel('Hva kaller dere rapporten').blur()
  await page.getByText('Fra Vellykket kommunal næringsutvikling').waitFor()
  await button(page, 'Til egenvurderingen').tap()
  await page.locator('.rail-step[aria-current="step"]').waitFor()
})

test('more in use than a radar can show is said, and so is a name that says nothing', async () => {
  const page = await windows.open({}, at('characteristics'))
  await tellNetwork(windows.address(), (tell) => {
    for (let index = 0; index < 5; index += 1)
      tell('characteristic.add', {
        characteristicId: `own${index}`,
        title: { nb: `Eget ${index}` },
        order: `b0${index}`,
      })
  })
  await page.getByText('13 kjennetegn er i bruk. En radar kan leses med opptil tolv').waitFor()
  await button(page, 'Legg til').click()
  await page.locator('.characteristicList-add [role=alert]').waitFor()
})

test('the network is a spread without names, from three on, and in the room nothing more than that', async () => {
  const page = await windows.open({}, at('assessments'))
  await page.getByText('Bildet fylles når minst tre kommuner har vurdert seg').waitFor()
  await tellAssessments(windows.address(), { municipalities: 2 })
  // Told after the answers: once its name is here, they are too.
  await tellNetwork(windows.address(), (tell) => tell('network.rename', { name: 'To har svart' }))
  await page.getByText('To har svart').first().waitFor()
  await poll(() => page.locator('.spread').count()).toBe(0)
  await button(page, /^Vis Samling/).click()
  await page.locator('.spread').waitFor()
  await page.locator('.gatheringSwitch').click()
  await page.getByRole('menuitemradio', { name: /Planen/ }).click()
  await tellAssessments(windows.address(), { municipalities: 9 })
  await poll(() => page.locator('.spread-name').count()).toBe(8)
  const row = page.locator('.spread tbody tr', { hasText: 'Hele kommunen bidrar' })
  await poll(() => row.locator('.spread-dot').count()).toBe(7)
  await poll(() => row.innerText()).toContain('To vet ikke')
  const text = (await page.locator('main').textContent()) ?? ''
  for (const name of ['Moss', 'Gol', 'Ål', 'Råde']) expect(text).not.toContain(name)
  await page.keyboard.press('F11')
  await page.getByRole('heading', { name: 'Nettverket' }).waitFor()
  const room = (await page.locator('.screen').textContent()) ?? ''
  for (const name of ['Moss', 'Gol', 'Råde', 'Deler']) expect(room).not.toContain(name)
  await page.keyboard.press('F11')
  await page.getByRole('radio', { name: 'Tabell' }).press('Space')
  const numbers = page.locator('.spread--numbers tbody tr', { hasText: 'Hele kommunen bidrar' }).locator('td')
  await poll(async () =>
    (await numbers.allInnerTexts())
      .map(Number)
      .slice(0, 6)
      .reduce((a, b) => a + b),
  ).toBe(9)
})

test('who can learn from whom is shown between those who have agreed to share, and undone with a key', async () => {
  const page = await windows.open({}, at('assessments'))
  await tellAssessments(windows.address(), { municipalities: 9 })
  await page.getByRole('radio', { name: 'Hvem kan vi lære av' }).check()
  await page.getByText('når minst to kommuner deler').waitFor()
  await page.getByRole('switch', { name: 'Gol' }).press('Space')
  await poll(() => page.getByRole('switch', { name: 'Gol' }).isChecked()).toBe(true)
  await poll(() => page.locator('.learning').count()).toBe(0)
  await page.getByRole('switch', { name: 'Lier' }).click()
  await poll(() => page.locator('.learning').textContent()).toContain('Lier kan spørre Gol')
  await page.keyboard.press('Control+z')
  await page.getByText('når minst to kommuner deler').waitFor()
  await poll(() => page.getByRole('switch', { name: 'Lier' }).isChecked()).toBe(false)
})

test('a municipality that joins later is not among the dots before', async () => {
  const page = await windows.open({}, at('overview'))
  await tellAssessments(windows.address(), { municipalities: 9 })
  await button(page, 'Mer om Ål').click()
  await page.getByRole('menuitem', { name: 'Med fra og til …' }).click()
  await page.getByLabel('Første samling').selectOption({ label: 'Samling 4 · Sporene' })
  await page.getByLabel('Siste samling').selectOption({ label: 'Samling 1 · Speilet' })
  await button(page, 'Lagre').click()
  await page.getByText('Kommunen kan ikke slutte før den har begynt').waitFor()
  await page.getByLabel('Siste samling').selectOption({ label: 'Til slutten' })
  await button(page, 'Lagre').click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await windows.context().close()
  const other = await windows.open({}, at('assessments'))
  await other.getByText('Åtte kommuner er med på denne samlingen').waitFor()
})

for (const language of languages)
  test(`no rule of axe is broken on the editor and the network’s view (${language})`, async () => {
    const page = await windows.openBlank()
    await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
    await openPlace(page, windows.address(), { seed: 1 }, at('characteristics'))
    await page.locator('.characteristicEditor').waitFor()
    await tellAssessments(windows.address(), { municipalities: 9, sharing: 4 })
    await page.locator('.characteristicEditor-answered').waitFor()
    expect(await axeViolations(page), 'editor').toEqual([])
    await page.locator('.characteristicList-rest button').first().click()
    expect(await axeViolations(page), 'levels').toEqual([])
    await windows.context().close()
    const network = await windows.openBlank()
    await network.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
    await openPlace(network, windows.address(), { seed: 1 }, at('assessments'))
    // The shapes are the same in every language; only the words are others.
    for (const view of language === 'nb' ? [0, 1, 2] : [2]) {
      await network.locator('.segments input').nth(view).check()
      expect(await axeViolations(network), `view ${view}`).toEqual([])
    }
    await network.keyboard.press('F11')
    await network.locator('.projectorHeader').waitFor()
    expect(await axeViolations(network), 'projected').toEqual([])
  })
