import type { CDPSession, Page } from 'playwright-core'
import { openBrowser, roomContext } from '../e2e/openBrowser.ts'
import { openPlace } from '../e2e/openMap.ts'
import { openStore, untilStore } from '../e2e/openStore.ts'
import { DEMO_FILE, startSamling } from '../e2e/startSamling.ts'
import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import type { Id } from '../shared/core/ids.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { selectImprovementAreas } from '../shared/features/improvementArea/select.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { readDurations } from './measureMain.ts'
import { median, milliseconds, table } from './statistics.ts'

const demo = { seed: 1 }
/** A municipality of the example that has nothing yet. */
const MUNICIPALITY = 'Gol'
/** A ballot more often than this, and the host's rate limit is what is measured. */
const BALLOT_REST_MS = 11

const idsIn = (store: SamlingStore): { municipalityId: Id; gatheringId: Id } => {
  const state = store.getState()
  const municipality = selectMunicipalities(state).find(({ name }) => name === MUNICIPALITY)
  const gathering = selectGatherings(state)[1]
  if (!municipality || !gathering) throw new Error(`The example has no ${MUNICIPALITY}`)
  return { municipalityId: municipality.id, gatheringId: gathering.id }
}

function addAreas(store: SamlingStore, count: number): void {
  const words = { vision: '', note: '', characteristics: [], stakeholderIds: [] }
  const added = store.dispatch('improvementArea.add', {
    municipalityId: idsIn(store).municipalityId,
    improvementAreas: Array.from({ length: count }, (_, index) => ({
      ...words,
      id: store.newId(),
      order: `a${String(index).padStart(3, '0')}V`,
      title: `Faste bedriftsbesøk med politikere og administrasjon ${index}`,
    })),
  })
  if (!added.ok) throw new Error(added.failure.reason)
}

/** A round with all its ballots in the box. */
async function fillRound(store: SamlingStore, order: string, voters: number): Promise<Id> {
  const { municipalityId, gatheringId } = idsIn(store)
  const areas = selectImprovementAreas(store.getState(), municipalityId)
  const roundId = store.newId()
  const opened = store.dispatch('round.open', {
    ...{ roundId, municipalityId, gatheringId, order, method: 'dots', matrix: 'reach' },
    ...{ question: 'Hva bør vi ta tak i først?', improvementAreaIds: areas.map(({ id }) => id) },
    ...{ voters: '', seatCount: voters, hasFacilitator: false, dotCount: 5, canStack: true, rerunOf: null },
  })
  if (!opened.ok) throw new Error(opened.failure.reason)
  await untilStore(store, () => store.getStatus().pendingCount === 0)
  for (let voter = 0; voter < voters; voter += 1) {
    const marked = [0, 1, 2, 3, 4].map((dot) => (voter * 7 + dot * 3 + ((voter * dot) % 5)) % areas.length)
    const marks = [...new Set(marked)].map((area): [number, number] => [area, 1])
    const ballot = { way: 'keyboard' as const, voters: 1, marks, places: [] }
    const said = await store.request('ballot.cast', {
      ...{ fileId: DEMO_FILE, roundId, ballotId: store.newId(), ballot },
    })
    if (!said.ok || said.value.refusal) throw new Error(`Ballot ${voter} was refused`)
    await new Promise((resolve) => setTimeout(resolve, BALLOT_REST_MS))
  }
  return roundId
}

/** What the page's thread does from `act` until it has long been at rest, ms. */
async function costOf(page: Page, session: CDPSession, act: () => Promise<unknown>) {
  await page.waitForTimeout(1000)
  const before = await readDurations(session)
  await act()
  await page.waitForTimeout(1500)
  const after = await readDurations(session)
  const rows = await page.locator('.resultRow').count()
  if (rows === 0) throw new Error('No result is shown')
  return { task: (after.task - before.task) * 1000, script: (after.script - before.script) * 1000, rows }
}

/** Reveals in a window that waits at «Stem», and then the bare way from «Stem» to the same result on «Velg». */
async function measure(page: Page, areaCount: number, voters: number, rounds: number) {
  const samling = await startSamling(demo)
  const store = openStore(samling.address)
  store.open(DEMO_FILE)
  await untilStore(store, () => store.getStatus().phase === 'ready')
  addAreas(store, areaCount)
  await openPlace(page, samling.address, demo, { screen: 'voting', municipality: MUNICIPALITY, gathering: 2 })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const step = (index: number) => page.locator('.prioritySteps-step').nth(index)
  const reveals: { task: number; script: number; rows: number }[] = []
  const changes: { task: number; script: number; rows: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const roundId = await fillRound(store, `a${round}`, voters)
    await page.locator('.roundRunning').waitFor()
    const reveal = () => store.request('round.reveal', { fileId: DEMO_FILE, roundId })
    reveals.push(await costOf(page, session, reveal))
    await step(1).click()
    await page.locator('.roundSetup').waitFor()
    // Pressed without a pointer's way there, which would be paid for too.
    changes.push(await costOf(page, session, () => step(2).evaluate((button: HTMLElement) => button.click())))
    await step(1).click()
  }
  store.close()
  await session.detach()
  await samling.close()
  const task = median(reveals.map((reveal) => reveal.task))
  return [
    `${areaCount} areas × ${voters}, ${reveals[0]?.rows} rows`,
    milliseconds(task),
    milliseconds(median(reveals.map(({ script }) => script))),
    `${(task / median(changes.map((change) => change.task))).toFixed(1)}×`,
  ]
}

/** What «Vis resultat» costs a window that waits for it: main thread, drawing included, in a browser. */
export async function benchRevealScreen(): Promise<string> {
  const browser = await openBrowser()
  const rows: string[][] = []
  for (const [areas, voters, rounds] of [
    [15, 80, 7],
    [200, 1000, 3],
  ] as const) {
    // Without the half second of fading in, whose frames would be added up too.
    const page = await browser.newPage({ ...roomContext, reducedMotion: 'reduce' })
    rows.push(await measure(page, areas, voters, rounds))
    await page.close()
  }
  await browser.close()
  return table(['round', 'main thread', 'of it script', 'against the bare change of screen'], rows)
}
