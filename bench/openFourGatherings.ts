import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { boardIsReady } from '../e2e/openMap.ts'
import { createNetworkFile } from '../electron/host/storage/createNetworkFile.ts'
import type { PlaceInMunicipality } from '../renderer/ui/place.ts'
import { applyChanges, emptyState } from '../shared/core/state.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { decideInOrder } from '../shared/testing/decideInOrder.ts'
import { largeNetworkCommands } from '../shared/testing/largeNetwork.ts'
import { serveLibrary } from './serveLibrary.ts'
import { median, milliseconds, quantile, table } from './statistics.ts'

const ROUNDS = 5
const CARDS_EACH = 200
const FEW_CARDS = 10
const FILE = 'Stort nettverk.samling'

/** The window begins where somebody left the network: at the map of a municipality at the last gathering. */
async function openAt(page: Page, address: string, place: PlaceInMunicipality): Promise<void> {
  const seen = JSON.stringify({ place, municipalityName: '', glimpse: null })
  await page.addInitScript(
    ([fileId, remembered]) => {
      sessionStorage.setItem('samling.openFile', fileId)
      localStorage.setItem(`samling.place.${fileId}`, remembered)
    },
    [FILE, seen] as const,
  )
  await page.goto(address)
}

interface Opening {
  readonly board: number
  readonly list: number
}

/** From going to the page to a map that can be used, with the host's process already there. */
async function measureOpening(
  browser: Browser,
  library: string,
  { place, cards }: Network,
): Promise<Opening> {
  const { host, address } = await serveLibrary(library)
  const page = await browser.newPage(roomContext)
  const from = performance.now()
  await openAt(page, address, place)
  await page.locator('.board-canvas canvas').first().waitFor()
  const board = performance.now() - from
  await boardIsReady(page, cards)
  const list = performance.now() - from
  await page.close()
  host.kill('SIGTERM')
  await once(host, 'exit')
  return { board, list }
}

interface Network {
  readonly cards: number
  readonly place: PlaceInMunicipality
  /** What there is of it, in words. */
  readonly size: string
}

/** A file of a network that has been through four gatherings, with so many cards in each municipality. */
function makeNetwork(library: string, cards: number): Network {
  const events = [...decideInOrder(largeNetworkCommands({ seed: 1, cardsEach: cards }))]
  const state = applyChanges(
    emptyState,
    events.map(({ change }) => change),
  )
  const municipality = selectMunicipalities(state)[0]
  const gathering = selectGatherings(state).at(-1)
  if (!municipality || !gathering) throw new Error('The network is empty')
  const made = createNetworkFile(join(library, FILE), events)
  if (!made.ok) throw new Error(made.failure.reason)
  const records = [...state.tables.values()].reduce((sum, rows) => sum + rows.size, 0)
  const megabytes = (statSync(join(library, FILE)).size / 1e6).toFixed(1)
  return {
    cards,
    place: { screen: 'stakeholderMap', municipalityId: municipality.id, gatheringId: gathering.id },
    size: `9 × ${cards} cards: ${records} records, ${events.length} events, ${megabytes} MB`,
  }
}

/** Nine municipalities of 200 cards that have been through four gatherings, and of 10. Limit: open in under 2 s. */
export async function benchOpenFourGatherings(): Promise<string> {
  const browser = await openBrowser()
  const libraries = [CARDS_EACH, FEW_CARDS].map((cards) => {
    const library = mkdtempSync(join(tmpdir(), 'samling-bench-'))
    return { library, network: makeNetwork(library, cards), samples: [] as Opening[] }
  })
  for (const { library, network } of libraries) await measureOpening(browser, library, network)
  // In turn, so that what else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { library, network, samples } of libraries)
      samples.push(await measureOpening(browser, library, network))
  await browser.close()
  const rows = libraries.map(({ library, network, samples }) => {
    rmSync(library, { recursive: true, force: true })
    const lists = samples.map(({ list }) => list)
    return [
      network.size,
      milliseconds(median(samples.map(({ board }) => board))),
      milliseconds(median(lists)),
      milliseconds(quantile(lists, 1)),
    ]
  })
  return table([`${ROUNDS} openings`, 'board on the page (median)', 'usable map (median)', 'slowest'], rows)
}
