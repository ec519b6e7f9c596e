import type { Page } from 'playwright-core'
import type { Place } from '../renderer/ui/place.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { stateAfter } from '../shared/testing/decideInOrder.ts'
import { type DemoOptions, demoCommands } from '../shared/testing/demoNetwork.ts'
import { DEMO_FILE } from './startSamling.ts'

export interface MapPlace {
  readonly screen: Exclude<Place['screen'], 'home'>
  readonly municipality: string
  /** 1 = the first gathering. */
  readonly gathering: number
}

/** What a window that was at a place of the example network has in mind when it is opened. */
export async function rememberPlace(page: Page, demo: DemoOptions, place: MapPlace): Promise<void> {
  const state = stateAfter(demoCommands({ ...demo, events: undefined }))
  const municipalityId = selectMunicipalities(state).find(({ name }) => name === place.municipality)?.id
  const gatheringId = selectGatherings(state)[place.gathering - 1]?.id
  if (!municipalityId || !gatheringId)
    throw new Error(`The example has no ${place.municipality} at ${place.gathering}`)
  const seen = {
    place: { screen: place.screen, municipalityId, gatheringId },
    municipalityName: place.municipality,
    glimpse: null,
  }
  await page.addInitScript(
    ([fileId, remembered]) => {
      sessionStorage.setItem('samling.openFile', fileId)
      if (localStorage.getItem(`samling.place.${fileId}`) === null)
        localStorage.setItem(`samling.place.${fileId}`, remembered)
    },
    [DEMO_FILE, JSON.stringify(seen)] as const,
  )
}

/**
 * Opens a window of the example network as a reload would: straight at a place. Tests of a screen
 * start here; how a person gets there is a test of its own.
 */
export async function openPlace(
  page: Page,
  address: string,
  demo: DemoOptions,
  place: MapPlace,
): Promise<void> {
  await rememberPlace(page, demo, place)
  await page.goto(address)
  await screenStands(page)
}

/** What is read of a screen, or pressed on it, before it stands there says nothing. */
export const screenStands = (page: Page): Promise<void> => page.locator('#work:not([aria-busy])').waitFor()

/** A map is usable when its list of cards stands beside the picture: that comes after the first paint. */
export const boardIsReady = (page: Page, cardCount = 1): Promise<unknown> =>
  page.waitForFunction(
    (count) => document.querySelectorAll('[data-board-mirror] [data-card]').length >= count,
    cardCount,
  )

/** Only boards have a list of cards to wait for. */
export const hasBoard = ({ screen }: MapPlace): boolean =>
  screen === 'stakeholderMap' || screen === 'improvementAreas'
