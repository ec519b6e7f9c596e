import type { Browser, Page } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { openPlace } from '../e2e/openMap.ts'
import { startSamling } from '../e2e/startSamling.ts'
import { readLog } from '../electron/host/history/readLog.ts'
import type { Change } from '../shared/core/change.ts'
import { applyChanges, emptyState, type State } from '../shared/core/state.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { createDeedReader } from '../shared/features/history/createDeedReader.ts'
import { createReplay } from '../shared/features/history/createReplay.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { selectCardsOnMap } from '../shared/features/stakeholder/select.ts'
import { demoEvents } from '../shared/testing/demoNetwork.ts'
import { createMemoryStore } from '../shared/testing/memoryStore.ts'
import { createSeededRandom } from '../shared/testing/seededRandom.ts'
import { median, milliseconds, quantile, table } from './statistics.ts'

const demo = { seed: 1, cards: 200, events: 50_000 }
const LOOKS = 200
const PART = 1000
const MUNICIPALITY = 'Moss'

const timed = <Value>(run: () => Value): { readonly value: Value; readonly ms: number } => {
  const from = performance.now()
  const value = run()
  return { value, ms: performance.now() - from }
}

const row = (name: string, samples: readonly number[]): string[] => [
  name,
  milliseconds(median(samples)),
  milliseconds(quantile(samples, 0.95)),
  milliseconds(Math.max(...samples)),
]

/** Reading the log as host and window do, and then jumping about in it. */
function measureInNode(): readonly string[][] {
  const store = createMemoryStore()
  for (const event of demoEvents(demo)) store.append(event)
  const [replay, reader] = [createReplay(), createDeedReader()]
  const [hostParts, windowParts]: [number[], number[]] = [[], []]
  const changes: Change[] = []
  while (replay.length() < store.headSeq()) {
    const part = timed(() => JSON.stringify(readLog(store, replay.length(), PART)))
    hostParts.push(part.ms)
    const { events } = JSON.parse(part.value) as ReturnType<typeof readLog> // written a line above
    windowParts.push(
      timed(() => {
        reader.add(events)
        replay.add(events.map(({ change }) => change))
      }).ms,
    )
    changes.push(...events.map(({ change }) => change))
  }
  const random = createSeededRandom(2)
  const counts = Array.from({ length: LOOKS }, () => random.wholeBetween(1, changes.length))
  const mapOf = (state: State): unknown => {
    const moss = selectMunicipalities(state).find(({ name }) => name === MUNICIPALITY)
    const first = selectGatherings(state)[0]
    return moss && first && selectCardsOnMap(state, moss.id, first.id)
  }
  const jumps = counts.map((count) => timed(() => mapOf(replay.stateAfter(count))).ms)
  const steps = counts.map((_, index) => timed(() => mapOf(replay.stateAfter(30_000 + index))).ms)
  // What the same jump costs where nothing is kept: all changes from the first, in one go.
  const bare = counts
    .slice(0, 30)
    .map((count) => timed(() => mapOf(applyChanges(emptyState, changes.slice(0, count)))).ms)
  return [
    row(`host: a part of ${PART} events, as text`, hostParts),
    row('window: a part read and understood', windowParts),
    row('jump to anywhere: state and its map', jumps),
    row('one step on', steps),
    row('the same jump without keyframes', bare),
  ]
}

/** From moving the scrubber to the frame after the painted board. */
async function scrub(page: Page, share: number): Promise<number> {
  return page.locator('.replayControls-scrubber').evaluate(async (element: HTMLInputElement, part) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const from = performance.now()
    setValue?.call(element, String(Math.round(part * Number(element.max))))
    element.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - from
  }, share)
}

async function measureInBrowser(browser: Browser): Promise<readonly string[][]> {
  const samling = await startSamling(demo)
  const page = await browser.newPage(roomContext)
  await openPlace(page, samling.address, demo, {
    screen: 'history',
    municipality: MUNICIPALITY,
    gathering: 1,
  })
  const openedAt = performance.now()
  await page.locator('.timelineList').waitFor({ timeout: 60_000 })
  const opened = performance.now() - openedAt
  await page.locator('.historyBar .segments input').nth(1).check()
  await page.locator('.replayControls-scrubber').waitFor()
  await page.waitForTimeout(1000)
  const random = createSeededRandom(3)
  const samples: number[] = []
  for (let look = 0; look < 60; look += 1)
    samples.push(await scrub(page, random.wholeBetween(0, 1000) / 1000))
  const still: number[] = []
  for (let look = 0; look < 20; look += 1) still.push(await scrub(page, 0.5))
  await page.close()
  await samling.close()
  return [
    row('browser: file opened → timeline of the whole log', [opened]),
    row('browser: scrubber moved → board painted', samples),
    row('browser: a frame with nothing to do', still),
  ]
}

/** 50,000 events: reading them, and looking at any moment of them. Limit: any point in under 100 ms. */
export async function benchReplayScrub(): Promise<string> {
  const rows = [...measureInNode()]
  const browser = await openBrowser()
  rows.push(...(await measureInBrowser(browser)))
  await browser.close()
  return table(['50,000 events, 200 cards in Moss', 'median', 'p95', 'slowest'], rows)
}
