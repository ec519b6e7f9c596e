import type { Page } from 'playwright-core'
import type { MapPlace } from '../openMap.ts'
import { tellAssessments, tellNetwork } from '../tellNetwork.ts'
import { moss, onlyNorwegian, type Shot, small } from './shot.ts'

const editor: MapPlace = { ...moss, screen: 'characteristics' }
const network: MapPlace = { ...moss, screen: 'assessments', gathering: 3 }

const entry = (page: Page, index: number) => page.locator('.characteristicList-entry').nth(index)

/** An own characteristic, one switched off and one moved: names as long as they may be. */
const change = (_page: Page, address: string): Promise<void> =>
  tellNetwork(address, (tell) => {
    const long = 'Tør å prøve nytt selv om ingen i kommunen har gjort det før' // 59 letters of 60
    tell('characteristic.add', { characteristicId: 'own1', title: { nb: long }, order: 'a0V' })
    tell('characteristic.edit', { characteristicId: 'strategy', isActive: false })
    tell('characteristic.edit', { characteristicId: 'region', title: { nb: 'Laget vårt' } })
  })

const assess = (municipalities: number, sharing: number) => (_page: Page, address: string) =>
  tellAssessments(address, { municipalities, sharing })

const show = (page: Page, view: number) => page.locator('.segments input').nth(view).check()

/** The network's characteristics, and its view of all self-assessments. */
export const characteristicShots: readonly Shot[] = [
  {
    name: 'characteristics',
    place: editor,
    act: async (page) => {
      await entry(page, 5).click()
    },
  },
  {
    name: 'characteristics-own',
    place: editor,
    languages: onlyNorwegian,
    act: async (page, address) => {
      await change(page, address)
      await entry(page, 1).click()
    },
  },
  {
    name: 'characteristics-small',
    place: editor,
    size: small,
    languages: ['nn'],
    act: (page) => entry(page, 8).click(),
  },
  { name: 'characteristics-report', place: editor, act: (page) => entry(page, 9).click() },
  { name: 'assessments', place: { ...network, gathering: 1 } },
  { name: 'assessments-small', place: network, size: small, languages: ['nn'], act: assess(9, 0) },
  {
    name: 'assessments-learning-small',
    place: network,
    size: small,
    languages: ['nn'],
    act: async (page, address) => {
      await assess(9, 4)(page, address)
      await show(page, 2)
    },
  },
  {
    name: 'assessments-projector',
    place: network,
    act: async (page, address) => {
      await assess(9, 3)(page, address)
      await page.keyboard.press('F11')
    },
  },
  {
    name: 'assessments-table',
    place: network,
    languages: onlyNorwegian,
    act: async (page, address) => {
      await assess(9, 0)(page, address)
      await show(page, 1)
    },
  },
  {
    name: 'assessments-learning',
    place: network,
    act: async (page, address) => {
      await assess(9, 5)(page, address)
      await show(page, 2)
    },
  },
  {
    name: 'assessments-learning-projector',
    place: network,
    languages: onlyNorwegian,
    act: async (page, address) => {
      await assess(9, 5)(page, address)
      await show(page, 2)
      await page.keyboard.press('F11')
    },
  },
  { name: 'assessments-empty', place: network, act: assess(2, 0) },
]
