import type { Actor, Command } from '../core/command.ts'
import { createIdSource } from '../core/ids.ts'
import { selectGatherings } from '../features/gathering/select.ts'
import type { Municipality } from '../features/municipality/record.ts'
import { selectMunicipalities } from '../features/municipality/select.ts'
import { templateCommands } from '../features/network/template.ts'
import type { SamlingEvent } from '../sync/event.ts'
import { decideInOrder, stateAfter } from './decideInOrder.ts'
import type { DemoGroup, MadeArea, MadeCard } from './demoMunicipality.ts'
import { demoPlans, FULLEST } from './demoPlans.ts'
import { createDemoScript, type DemoScript } from './demoScript.ts'
import { strayFrom } from './demoSpread.ts'
import { type DemoStory, tellFirstGathering, tellTheRest } from './demoStory.ts'
import { withOwnViews } from './demoViews.ts'
import { crowdCards, mossAreaWishes, mossCards, plannedAreas, plannedCards } from './demoWishes.ts'
import { createSeededRandom, type SeededRandom } from './seededRandom.ts'

export interface DemoOptions {
  readonly seed: number
  /** Moss gets exactly this many cards, all on its map at the first gathering and none at the second. */
  readonly cards?: number | undefined
  /** Cards are moved about until the log has this many events. Never cuts the example short. */
  readonly events?: number | undefined
}

/** What the example network is called, in every language: it is a name. */
export const DEMO_NAME = 'Læring for næring, Viken'

/** When and where the four are held. */
const HELD = [
  { date: '2026-03-04', place: 'Moss rådhus, kommunestyresalen' },
  { date: '2026-06-09', place: 'Lier rådhus' },
  { date: '2026-12-02', place: 'Gol kommunehus' },
  { date: '2027-03-10', place: 'Sarpsborg rådhus' },
] as const
const PLANNED_AT = Date.UTC(2026, 1, 16, 9, 0)

/**
 * The example network, told as the commands that made it: the same seed gives the same ids, times
 * and positions. Each command is legal after the ones before it.
 */
export function* demoCommands(options: DemoOptions): Generator<Command> {
  const script = createScript(createSeededRandom(options.seed))
  const planning = [...tellPlanning(script)]
  const planned = stateAfter(planning)
  const [first, second] = selectGatherings(planned)
  if (!first || !second) throw new Error('The template lost its gatherings')
  // Dice of their own: what the template grows by moves no card.
  const wishes = createSeededRandom(options.seed + 1)
  const groups = selectMunicipalities(planned).map((municipality) =>
    createGroup(wishes, municipality, options.cards),
  )
  const story: DemoStory = { script, groups, first: first.id, second: second.id }
  const mapping = [...tellFirstGathering(story)]
  yield* planning
  yield* mapping
  // Told once beforehand, unheard, to know how long it is.
  const unheard = { ...story, script: createScript(createSeededRandom(0)) }
  const rest = [...tellTheRest(unheard, planned)].length
  const moveCount = (options.events ?? 0) - planning.length - mapping.length - rest
  const wanderer = createScript(createSeededRandom(options.seed + 2), script.actor)
  wanderer.goTo((mapping.at(-1)?.time ?? PLANNED_AT) + 1)
  yield* wander(story, wanderer, moveCount)
  script.goTo(wanderer.now())
  yield* tellTheRest(story, planned)
}

function createScript(random: SeededRandom, known?: Actor): DemoScript {
  const newId = createIdSource(random.fill)
  const actor = known ?? { id: newId(), role: 'facilitator', name: 'Prosessleder' }
  return createDemoScript({ random, newId, actor, startsAt: PLANNED_AT })
}

/** The same, decided: what the log of the example's file holds. */
export const demoEvents = (options: DemoOptions): Generator<SamlingEvent> =>
  decideInOrder(demoCommands(options))

function* tellPlanning(script: DemoScript): Generator<Command> {
  const start = templateCommands('viken', { ...script, name: DEMO_NAME, language: 'nb' })
  yield* start
  for (const [index, { id }] of selectGatherings(stateAfter(start)).entries()) {
    yield script.command('gathering.edit', { gatheringId: id, ...HELD[index] })
  }
}

function createGroup(random: SeededRandom, municipality: Municipality, crowd: number | undefined): DemoGroup {
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

/**
 * Moves every placed card in turn, again and again, and lets the last round bring them home: a
 * long log over the same map. `script` has dice of its own, so that the story around stays the same.
 */
function* wander(
  { groups, first: gatheringId }: DemoStory,
  script: DemoScript,
  moveCount: number,
): Generator<Command> {
  const homes = groups.flatMap(({ madeCards }) =>
    madeCards.flatMap(({ id, first }) => (first ? [{ stakeholderId: id, home: first }] : [])),
  )
  if (homes.length === 0 || moveCount <= 0) return
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
