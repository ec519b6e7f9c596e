import type { Actor, Command } from '../core/command.ts'
import { createIdSource, type Id } from '../core/ids.ts'
import { ordersAfter } from '../core/order.ts'
import type { Gathering } from '../features/gathering/record.ts'
import { selectGatherings } from '../features/gathering/select.ts'
import type { Municipality } from '../features/municipality/record.ts'
import { selectMunicipalities } from '../features/municipality/select.ts'
import { templateCommands } from '../features/network/template.ts'
import { characteristicKeys } from '../packs/characteristicPack.ts'
import { stateAfter } from './decideInOrder.ts'
import { type DemoGroup, makeAreas, makeCards, placeCards, scoreAreas } from './demoMunicipality.ts'
import { createDemoScript, type DemoScript } from './demoScript.ts'
import { strayFrom } from './demoSpread.ts'
import { crowdCards, mossAreaWishes } from './demoWishes.ts'
import { createSeededRandom } from './seededRandom.ts'

export interface LargeOptions {
  readonly seed: number
  /** Cards of each of the nine municipalities, all placed at the first gathering. */
  readonly cardsEach: number
}

const DATES = ['2026-03-04', '2026-06-09', '2026-12-02', '2027-03-10'] as const
const STARTS_AT = Date.UTC(2026, 1, 16, 9, 0)
/** Of the cards, those that are moved at each later gathering. */
const MOVED_SHARE = 1 / 3

/**
 * A network that has been through all four gatherings with very full maps: assessed, promised and
 * checked out at each, so that four versions are kept. For measurements, not for looking at.
 */
export function* largeNetworkCommands({ seed, cardsEach }: LargeOptions): Generator<Command> {
  const random = createSeededRandom(seed)
  const newId = createIdSource(random.fill)
  const actor: Actor = { id: newId(), role: 'facilitator', name: 'Prosessleder' }
  const script = createDemoScript({ random, newId, actor, startsAt: STARTS_AT })
  const planning = templateCommands('viken', { ...script, name: 'Stort nettverk', language: 'nb' })
  yield* planning
  const state = stateAfter(planning)
  const gatherings = selectGatherings(state)
  const groups = selectMunicipalities(state).map((municipality): DemoGroup => {
    const cards = crowdCards(cardsEach, random)
    return { municipality, cards, areas: mossAreaWishes(), madeCards: [], madeAreas: [] }
  })
  for (const [index, gathering] of gatherings.entries()) {
    const date = DATES[index] ?? null
    yield script.command('gathering.edit', { gatheringId: gathering.id, date })
    if (date !== null) script.goTo(Date.parse(`${date}T09:00:00Z`))
    for (const group of groups) yield* tellGathering(script, group, gathering.id, index)
    yield* closeGathering(script, gathering, index)
  }
}

function* tellGathering(
  script: DemoScript,
  group: DemoGroup,
  gatheringId: Id,
  index: number,
): Generator<Command> {
  const { madeCards, madeAreas, municipality } = group
  yield* tellAnswers(script, municipality, gatheringId, index)
  if (index === 0) {
    yield* makeCards(script, group)
    yield* placeCards(script, madeCards, gatheringId, ({ first }) => first)
    yield* makeAreas(script, group)
  } else {
    const moved = script.random.shuffle(madeCards).slice(0, Math.ceil(madeCards.length * MOVED_SHARE))
    yield* placeCards(
      script,
      moved,
      gatheringId,
      ({ first }) => first && strayFrom(first, 0.2, script.random),
    )
  }
  if (index === 1) yield* scoreAreas(script, madeAreas, gatheringId)
}

function* tellAnswers(
  script: DemoScript,
  { id: municipalityId }: Municipality,
  gatheringId: Id,
  index: number,
): Generator<Command> {
  for (const characteristicId of characteristicKeys) {
    const level = Math.min(5, script.random.wholeBetween(1, 4) + Math.floor(index / 2))
    const said = { characteristicId, level, wanted: 5, reason: 'Slik står det til hos oss.' }
    yield script.command('assessment.agree', { municipalityId, gatheringId, ...said })
  }
  for (const order of ordersAfter(null, 3)) {
    const said = { text: `Løfte ${index + 1} ${order}`, order }
    yield script.command('promise.give', { promiseId: script.newId(), municipalityId, gatheringId, ...said })
  }
}

function* closeGathering(script: DemoScript, { id, title }: Gathering, index: number): Generator<Command> {
  const name = `Samling ${index + 1}, ${title}`
  yield script.command('gathering.checkOut', { closingId: script.newId(), gatheringId: id, name })
}
