import type { CDPSession, Page } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { openPlace } from '../e2e/openMap.ts'
import { openStore, untilStore } from '../e2e/openStore.ts'
import { DEMO_FILE, startSamling } from '../e2e/startSamling.ts'
import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import type { Id } from '../shared/core/ids.ts'
import { ordersAfter } from '../shared/core/order.ts'
import {
  selectActiveCharacteristics,
  selectCharacteristics,
} from '../shared/features/characteristic/select.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { readDurations } from './measureMain.ts'
import { median, milliseconds, table } from './statistics.ts'

const demo = { seed: 1 }
/** A municipality of the example that has nothing yet. */
const MUNICIPALITY = 'Gol'
const REDRAWS = 40
/** Two frames and some: each redraw is its own. */
const REST_MS = 60

interface Where {
  readonly municipalityId: Id
  readonly here: Id
}

/** Twelve long names, and levels now, wanted and then: with the spread of a round, four things on each spoke. */
async function fill(store: SamlingStore): Promise<Where> {
  const state = store.getState()
  const municipalityId = selectMunicipalities(state).find(({ name }) => name === MUNICIPALITY)?.id ?? ''
  const [before, here] = selectGatherings(state)
  if (!before || !here) throw new Error('The example lost its gatherings')
  const missing = 12 - selectActiveCharacteristics(state).length
  const orders = ordersAfter(selectCharacteristics(state).at(-1)?.order ?? null, missing)
  for (let index = 0; index < missing; index += 1)
    store.dispatch('characteristic.add', {
      characteristicId: store.newId(),
      title: { nb: `Kommunedirektørens ledergruppe og formannskapet ${index}` },
      order: orders[index] ?? '',
    })
  const ids = selectActiveCharacteristics(store.getState()).map(({ id }) => id)
  for (const [index, characteristicId] of ids.entries())
    for (const [gatheringId, level] of [
      [before.id, 1 + (index % 3)],
      [here.id, 2 + (index % 4)],
    ] as const)
      store.dispatch('assessment.agree', { municipalityId, gatheringId, characteristicId, level, wanted: 5 })
  const roundId = store.newId()
  const round = { question: 'Hvor står kommunen i dag?', voters: '', seatCount: 8, hasFacilitator: false }
  store.dispatch('round.open', {
    ...{ roundId, municipalityId, gatheringId: here.id, method: 'rating', matrix: 'reach', ...round },
    ...{ improvementAreaIds: [], characteristicIds: ids, dotCount: 3, canStack: false },
    ...{ rerunOf: null, order: ordersAfter(null, 1)[0] ?? '' },
  })
  await untilStore(store, () => store.getStatus().pendingCount === 0)
  for (let person = 0; person < 8; person += 1) {
    const marks = ids.map((_, index): [number, number] => [index, 1 + ((person + index) % 5)])
    const ballot = { way: 'paper' as const, voters: 1, marks, places: [] }
    await store.request('ballot.cast', { fileId: DEMO_FILE, roundId, ballotId: store.newId(), ballot })
  }
  await store.request('round.reveal', { fileId: DEMO_FILE, roundId })
  return { municipalityId, here: here.id }
}

/** Main thread from one act until it is at rest again, ms. */
async function costOf(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await readDurations(session)
  await act()
  await page.waitForTimeout(REST_MS)
  return ((await readDurations(session)).task - before.task) * 1000
}

/** A level changes on a radar of twelve spokes with now, wanted, then and spread; and the same page doing nothing. */
export async function benchRadarRedraw(): Promise<string> {
  const samling = await startSamling(demo)
  const store = openStore(samling.address)
  store.open(DEMO_FILE)
  await untilStore(store, () => store.getStatus().phase === 'ready')
  await fill(store)
  const browser = await openBrowser()
  const page = await browser.newPage({ ...roomContext, reducedMotion: 'reduce' })
  await openPlace(page, samling.address, demo, {
    screen: 'assessment',
    municipality: MUNICIPALITY,
    gathering: 2,
  })
  await page.locator('.radar-spoke').nth(11).waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.waitForTimeout(2000)
  const idle: number[] = []
  const chosen: number[] = []
  const levels: number[] = []
  for (let index = 0; index < REDRAWS; index += 1) {
    idle.push(await costOf(page, session, () => page.evaluate(() => undefined)))
    chosen.push(await costOf(page, session, () => page.keyboard.press('ArrowRight')))
    levels.push(await costOf(page, session, () => page.keyboard.press(String(1 + (index % 5)))))
  }
  // On the projector the radar is all there is to draw.
  await page.keyboard.press('F11')
  await page.locator('.radarLegend[data-large="true"]').waitFor()
  await page.waitForTimeout(1000)
  const projected: number[] = []
  for (let index = 0; index < REDRAWS; index += 1)
    projected.push(await costOf(page, session, () => page.keyboard.press(String(1 + (index % 5)))))
  const rest = median(idle)
  const row = (name: string, costs: readonly number[]): string[] => [
    name,
    milliseconds(median(costs)),
    milliseconds(median(costs) - rest),
  ]
  await browser.close()
  store.close()
  await samling.close()
  return table(
    ['12 spokes, 4 series', 'main thread (median)', 'over the page at rest'],
    [
      row('page at rest', idle),
      row('another spoke chosen, with the panel beside it', chosen),
      row('a level set, with the panel beside it', levels),
      row('a level set on the projector: the radar alone', projected),
    ],
  )
}
