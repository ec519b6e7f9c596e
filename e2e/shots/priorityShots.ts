import type { Page } from 'playwright-core'
import type { MapPlace } from '../openMap.ts'
import { moss, onlyNorwegian, press, type Shot, small } from './shot.ts'

const areas: MapPlace = { ...moss, screen: 'improvementAreas' }

const startVote = (page: Page): Promise<void> => page.locator('.roundSetup-foot .button').first().click()

/** Areas, voting, choosing, the plan, the thread and what is parked. */
export const priorityShots: readonly Shot[] = [
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
  { name: 'areas', place: areas },
  { name: 'areas-small', place: areas, size: small, languages: onlyNorwegian },
  { name: 'areas-empty', place: { ...areas, municipality: 'Gol' }, languages: onlyNorwegian },
  { name: 'areas-edit', place: areas, act: (page) => page.locator('.rankedList-open').first().click() },
  { name: 'areas-projector', place: areas, languages: onlyNorwegian, act: press('F11') },
]
