import type { Page } from 'playwright-core'
import { ordersAfter } from '../../shared/core/order.ts'
import { selectCharacteristics } from '../../shared/features/characteristic/select.ts'
import type { MapPlace } from '../openMap.ts'
import { openStore, untilStore } from '../openStore.ts'
import { DEMO_FILE } from '../startSamling.ts'
import { moss, onlyNorwegian, press, type Shot, small } from './shot.ts'

const place: MapPlace = { ...moss, screen: 'assessment', municipality: 'Gol', gathering: 2 }

const openSetup = (page: Page): Promise<void> => page.locator('.assessmentBar .button').first().click()

async function startRound(page: Page): Promise<void> {
  await openSetup(page)
  await page.locator('.countField input').fill('8')
  await page.locator('.roundSetup-foot .button').first().click()
  await page.locator('.roundRunning').waitFor()
}

const answers = ['4554434', '2334442', '33354233', '4243425', '45334231', '34432234', '3404432']

/** Seven of eight people hand in their levels, one after the other. */
async function answerRound(page: Page): Promise<void> {
  await startRound(page)
  await page.locator('.roundDesk-way').first().click()
  for (const levels of answers) {
    await page.locator('.turnShell .button').first().click()
    await page.locator('.ratingBallot').waitFor()
    for (const level of levels) {
      await page.keyboard.press(level)
      await page.keyboard.press('ArrowRight')
    }
    for (let left = levels.length; left < 8; left += 1) await page.keyboard.press('ArrowRight')
    await page.locator('.ratingBallot-foot .button').last().click()
    await page.locator('.turnShell[data-phase="thanks"] .button').first().click()
  }
  await page.locator('.turnShell-leave').click()
}

async function reveal(page: Page): Promise<void> {
  await answerRound(page)
  await page.locator('.roundDesk-foot .button').first().click()
  await page.locator('.dialog-footer .button').first().click()
  await page.locator('.levelRows').waitFor()
}

/** Levels and wishes on all eight, beginning where one is. */
async function agree(page: Page): Promise<void> {
  for (const [level, wanted] of ['34', '45', '25', '44', '35', '24', '34', '35']) {
    await page.keyboard.press(level ?? '')
    await page.keyboard.press(`Shift+Digit${wanted ?? ''}`)
    await page.keyboard.press('ArrowRight')
  }
}

async function revealAndAgree(page: Page): Promise<void> {
  await reveal(page)
  await agree(page)
  await page.keyboard.press('ArrowRight')
}

/** As many characteristics as a radar holds, with names as long as they may be. */
async function fillTwelve(page: Page): Promise<void> {
  const token = await page.evaluate(() => sessionStorage.getItem('samling.token'))
  const store = openStore(`${new URL(page.url()).origin}/#token=${token}`)
  store.open(DEMO_FILE)
  await untilStore(store, () => store.getStatus().phase === 'ready')
  const names = [
    'Kommunedirektørens ledergruppe og formannskapet drar sammen',
    'Samfunnsutviklingsperspektivet',
  ]
  const last = selectCharacteristics(store.getState()).at(-1)?.order ?? null
  const orders = ordersAfter(last, 4)
  for (let index = 0; index < 4; index += 1)
    store.dispatch('characteristic.add', {
      characteristicId: store.newId(),
      title: { nb: names[index % 2] ?? '' },
      order: orders[index] ?? '',
    })
  await untilStore(store, () => store.getStatus().pendingCount === 0)
  store.close()
  await page.locator('.assessed-header', { hasText: '12' }).waitFor()
}

const show = (index: number) => async (page: Page) => {
  await agree(page)
  await page.locator('.screen-centre .segments input').nth(index).check()
}

/** The self-assessment of one municipality, from an empty web to the gaps. */
export const assessmentShots: readonly Shot[] = [
  { name: 'assessment-empty', place, languages: onlyNorwegian },
  {
    name: 'assessment-then',
    place: { ...place, municipality: 'Moss' },
    languages: onlyNorwegian,
  },
  { name: 'assessment-setup', place, languages: ['nb', 'nn'], act: openSetup },
  { name: 'assessment-running', place, languages: ['nb', 'nn'], act: startRound },
  {
    name: 'assessment-running-projector',
    place,
    languages: onlyNorwegian,
    act: async (page) => {
      await startRound(page)
      await page.keyboard.press('F11')
    },
  },
  {
    name: 'assessment-ballot',
    place,
    languages: ['nb', 'nn'],
    act: async (page) => {
      await startRound(page)
      await page.locator('.roundDesk-way').first().click()
      await page.locator('.turnShell .button').first().click()
      await page.keyboard.press('3')
    },
  },
  {
    name: 'assessment-ballot-overview',
    place,
    languages: onlyNorwegian,
    act: async (page) => {
      await startRound(page)
      await page.locator('.roundDesk-way').first().click()
      await page.locator('.turnShell .button').first().click()
      for (const key of ['3', 'Enter', '0', 'Enter', '5', ...Array(6).fill('Enter')])
        await page.keyboard.press(key)
    },
  },
  { name: 'assessment-reveal', place, act: reveal },
  {
    name: 'assessment-table-projector',
    place: { ...place, municipality: 'Moss' },
    languages: ['nb', 'nn'],
    act: async (page) => {
      await page.locator('.screen-centre .segments input').nth(2).check()
      await page.keyboard.press('F11')
    },
  },
  { name: 'assessment-agreed', place, languages: ['nb', 'nn'], act: revealAndAgree },
  { name: 'assessment-agreed-small', place, size: small, languages: onlyNorwegian, act: revealAndAgree },
  {
    name: 'assessment-twelve',
    place,
    languages: onlyNorwegian,
    act: async (page) => {
      await fillTwelve(page)
      await agree(page)
    },
  },
  {
    name: 'assessment-twelve-projector',
    place,
    languages: onlyNorwegian,
    act: async (page) => {
      await fillTwelve(page)
      await agree(page)
      await page.keyboard.press('F11')
    },
  },
  { name: 'assessment-bars', place, languages: onlyNorwegian, act: show(1) },
  { name: 'assessment-table', place, languages: ['nb', 'nn'], act: show(2) },
  { name: 'assessment-gaps', place, languages: onlyNorwegian, act: show(3) },
  {
    name: 'assessment-projector',
    place,
    languages: ['nb', 'nn'],
    act: async (page) => {
      await revealAndAgree(page)
      await page.keyboard.press('F11')
    },
  },
  {
    name: 'assessment-projector-one',
    place,
    languages: onlyNorwegian,
    act: async (page) => {
      await reveal(page)
      await page.keyboard.press('F11')
      await page.waitForTimeout(300)
      await press('Enter')(page)
    },
  },
]
