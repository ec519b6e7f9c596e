import type { Actor, Command } from '../core/command.ts'
import { createIdSource, type Id } from '../core/ids.ts'
import { selectGatherings } from '../features/gathering/select.ts'
import type { Municipality } from '../features/municipality/record.ts'
import { selectMunicipalities } from '../features/municipality/select.ts'
import { programmeCommands, startCommands } from '../features/network/template.ts'
import type { SamlingEvent } from '../sync/event.ts'
import { decideInOrder, stateAfter } from './decideInOrder.ts'
import { linkCounty, tellMoss } from './demoMoss.ts'
import { tellMossPlan } from './demoMossStory.ts'
import {
  type DemoGroup,
  type MadeArea,
  type MadeCard,
  makeAreas,
  makeCards,
  placeCards,
  scoreAreas,
} from './demoMunicipality.ts'
import { demoPlans, FULLEST } from './demoPlans.ts'
import { createDemoScript, type DemoScript } from './demoScript.ts'
import { strayFrom } from './demoSpread.ts'
import { tellReasons, withOwnViews } from './demoViews.ts'
import { crowdCards, mossAreaWishes, mossCards, plannedAreas, plannedCards } from './demoWishes.ts'
import { createSeededRandom } from './seededRandom.ts'

export interface DemoOptions {
  readonly seed: number
  /** Moss gets exactly this many cards, all on its map at the first gathering and none at the second. */
  readonly cards?: number | undefined
  /** Cards are moved about until the log has this many events. Never cuts the example short. */
  readonly events?: number | undefined
}

/** What the example network is called, in every language: it is a name. */
export const DEMO_NAME = 'Læring for næring, Viken'

const DATES = ['2026-03-04', '2026-06-09', '2026-12-02', '2027-03-10'] as const
const PLANNED_AT = Date.UTC(2026, 1, 16, 9, 0)
const PROGRAMMES_AT = Date.UTC(2026, 1, 16, 10, 0)
/** The mapping of the first gathering (12.40) and the start of the second (10.00), told in UTC. */
const FIRST_AT = Date.UTC(2026, 2, 4, 11, 40)
const SECOND_AT = Date.UTC(2026, 5, 9, 8, 0)

/**
 * The example network, told as the commands that made it: the same seed gives the same ids, times
 * and positions. Each command is legal after the ones before it.
 */
export function* demoCommands(options: DemoOptions): Generator<Command> {
  const random = createSeededRandom(options.seed)
  const newId = createIdSource(random.fill)
  const actor: Actor = { id: newId(), role: 'facilitator', name: 'Prosessleder' }
  const script = createDemoScript({ random, newId, actor, startsAt: PLANNED_AT })

  const story = [...tellPlanning(script, options.seed)]
  const state = stateAfter(story)
  const [first, second] = selectGatherings(state)
  if (!first || !second) throw new Error('The template lost its gatherings')
  const groups = selectMunicipalities(state).map((municipality) =>
    createGroup(script, municipality, options.cards),
  )
  story.push(
    ...tellFirstGathering(script, groups, first.id),
    ...tellSecondGathering(script, groups, second.id),
  )
  yield* story
  yield* wander(script, groups, first.id, (options.events ?? 0) - story.length)
}

/** The same, decided: what the log of the example's file holds. */
export const demoEvents = (options: DemoOptions): Generator<SamlingEvent> =>
  decideInOrder(demoCommands(options))

function* tellPlanning(script: DemoScript, seed: number): Generator<Command> {
  const start = startCommands('viken', { ...script, name: DEMO_NAME, language: 'nb' })
  const gatherings = selectGatherings(stateAfter(start))
  yield* start
  for (const [index, { id }] of gatherings.entries()) {
    yield script.command('gathering.edit', { gatheringId: id, date: DATES[index] ?? null })
  }
  // Its own chance: a programme that grows must not move the cards of every seed.
  const random = createSeededRandom(seed + 1_000_003)
  const newId = createIdSource(random.fill)
  const planner = createDemoScript({ random, newId, actor: script.actor, startsAt: PROGRAMMES_AT })
  yield* programmeCommands(gatherings, { ...planner, name: DEMO_NAME, language: 'nb' })
}

function createGroup(
  { random }: DemoScript,
  municipality: Municipality,
  crowd: number | undefined,
): DemoGroup {
  const made: { madeCards: MadeCard[]; madeAreas: MadeArea[] } = { madeCards: [], madeAreas: [] }
  if (municipality.name === FULLEST) {
    const cards = crowd === undefined ? mossCards() : crowdCards(crowd, random)
    return { municipality, cards, areas: mossAreaWishes(), ...made }
  }
  const plan = demoPlans.find(({ name }) => name === municipality.name)
  if (!plan) throw new Error(`The demo has no plan for ${municipality.name}`)
  const planned = plannedCards(plan, municipality.language === 'nn' ? 'nn' : 'nb', random)
  const cards = withOwnViews(planned, municipality.name)
  return { municipality, cards, areas: plannedAreas(plan, random), ...made }
}

function* tellFirstGathering(
  script: DemoScript,
  groups: readonly DemoGroup[],
  gatheringId: Id,
): Generator<Command> {
  script.goTo(FIRST_AT)
  for (const group of groups) {
    yield* makeCards(script, group)
    yield* placeCards(script, group.madeCards, gatheringId, ({ first }) => first)
    yield* makeAreas(script, group)
  }
}

function* tellSecondGathering(
  script: DemoScript,
  groups: readonly DemoGroup[],
  gatheringId: Id,
): Generator<Command> {
  script.goTo(SECOND_AT)
  for (const { madeCards, madeAreas } of groups) {
    yield* placeCards(script, madeCards, gatheringId, ({ second }) => second)
    yield* scoreAreas(script, madeAreas, gatheringId)
  }
  const moss = groups.find(({ municipality }) => municipality.name === FULLEST)
  if (moss?.madeCards.some(({ said }) => said)) yield* tellMoss(script, moss, gatheringId)
  yield* linkCounty(script, groups)
  yield* tellReasons(script, groups, gatheringId)
  if (moss?.madeCards.some(({ said }) => said)) yield* tellMossPlan(script, moss, gatheringId)
}

/**
 * Moves every placed card in turn, again and again, and lets the last round bring them home: a
 * long log over the same map.
 */
function* wander(
  script: DemoScript,
  groups: readonly DemoGroup[],
  gatheringId: Id,
  moveCount: number,
): Generator<Command> {
  const homes = groups.flatMap(({ madeCards }) =>
    madeCards.flatMap(({ id, first }) => (first ? [{ stakeholderId: id, home: first }] : [])),
  )
  if (homes.length === 0) return
  const round = script.random.shuffle(homes)
  script.setPace(300, 900)
  for (let move = 0; move < moveCount; move++) {
    const { stakeholderId, home } = round[move % round.length] ?? script.random.pick(round)
    const isLast = move >= moveCount - round.length
    // A card that never strayed is already home, and placing it there again would leave no trace.
    const hasStrayed = move >= round.length
    const [influence, interest] =
      isLast && hasStrayed ? home : strayFrom(home, isLast ? 0.02 : 0.15, script.random)
    yield script.command('stakeholder.place', {
      gatheringId,
      places: [{ stakeholderId, influence, interest }],
    })
  }
}
