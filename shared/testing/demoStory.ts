import type { Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import type { State } from '../core/state.ts'
import { selectGatherings } from '../features/gathering/select.ts'
import type { HomeTask } from '../features/homeTask/record.ts'
import { selectHomeTasks } from '../features/homeTask/select.ts'
import { firstAssessments, secondAssessments } from './demoAssessments.ts'
import {
  type MadePromise,
  tellAssessments,
  tellAttendance,
  tellHomeTaskReports,
  tellPromiseStatuses,
  tellPromises,
  tellRatings,
  tellSharing,
} from './demoFourGatherings.ts'
import { linkCounty, tellMoss } from './demoMoss.ts'
import { tellMossPlan } from './demoMossStory.ts'
import { tellMossTraces } from './demoMossTraces.ts'
import { type DemoGroup, makeAreas, makeCards, placeCards, scoreAreas } from './demoMunicipality.ts'
import { FULLEST } from './demoPlans.ts'
import { demoAttendance, firstPromises, firstReports, secondPromises, secondReports } from './demoPromises.ts'
import type { DemoScript } from './demoScript.ts'
import { tellReasons } from './demoViews.ts'

/** In UTC. The first gathering: self-assessment (11.10), mapping (12.40) and check-out (14.40). */
const ASSESSMENT_AT = Date.UTC(2026, 2, 4, 10, 10)
const MAPPING_AT = Date.UTC(2026, 2, 4, 11, 40)
const CHECK_OUT_AT = Date.UTC(2026, 2, 4, 13, 40)
const CORRECTED_AT = Date.UTC(2026, 2, 5, 8, 30)
/** The start of the second gathering (10.00). */
const SECOND_AT = Date.UTC(2026, 5, 9, 8, 0)
/** What is written at home before the third. */
const AUTUMN_AT = Date.UTC(2026, 10, 20, 9, 0)

/** A municipality's group with those of its two first gatherings. */
export interface DemoStory {
  readonly script: DemoScript
  readonly groups: readonly DemoGroup[]
  readonly first: Id
  readonly second: Id
}

const municipalitiesOf = ({ groups }: DemoStory) => groups.map(({ municipality }) => municipality)

/** Mirror: each group answers for itself, maps whom it must involve, and lists what could be better. */
export function* tellFirstGathering(story: DemoStory): Generator<Command> {
  const { script, groups, first } = story
  const municipalities = municipalitiesOf(story)
  script.goTo(ASSESSMENT_AT)
  yield* tellAttendance(script, municipalities, first, (name) => demoAttendance[name]?.[0] ?? null)
  yield* tellRatings(script, municipalities, first)
  yield* tellAssessments(script, municipalities, first, firstAssessments)
  script.goTo(MAPPING_AT)
  for (const group of groups) {
    yield* makeCards(script, group)
    yield* placeCards(script, group.madeCards, first, ({ first: place }) => place)
    yield* makeAreas(script, group)
  }
}

/** Everything after the mapping: out of the first gathering, home, the second gathering, and home again. */
export function* tellTheRest(story: DemoStory, planned: State): Generator<Command> {
  const promises = yield* tellFirstCheckOut(story)
  yield* closeFirst(story, planned)
  yield* tellSecondOpening(story, promises, selectHomeTasks(planned, story.first))
  yield* tellSecondGathering(story, selectHomeTasks(planned, story.second))
}

function* tellFirstCheckOut(story: DemoStory): Generator<Command, readonly MadePromise[]> {
  const municipalities = municipalitiesOf(story)
  story.script.goTo(CHECK_OUT_AT)
  const promises = yield* tellPromises(story.script, municipalities, story.first, firstPromises)
  yield* tellSharing(story.script, municipalities)
  return promises
}

/** The first gathering is kept as it stood; the day after, one thing is put right. */
function* closeFirst({ script, groups, first }: DemoStory, planned: State): Generator<Command> {
  const title = selectGatherings(planned)[0]?.title ?? ''
  const name = `Samling 1, ${title}`
  yield script.command('gathering.checkOut', { closingId: script.newId(), gatheringId: first, name })
  script.goTo(CORRECTED_AT)
  const raade = groups.find(({ municipality }) => municipality.name === 'Råde')
  if (raade)
    yield script.command('assessment.agree', {
      municipalityId: raade.municipality.id,
      gatheringId: first,
      characteristicId: 'region',
      level: 3,
      reason: 'Vi er små og må spille på lag, men fondet er ikke vedtatt ennå.',
    })
}

function* tellSecondOpening(
  story: DemoStory,
  promises: readonly MadePromise[],
  homeTasks: readonly HomeTask[],
): Generator<Command> {
  const { script, second } = story
  const municipalities = municipalitiesOf(story)
  script.goTo(SECOND_AT)
  yield* tellAttendance(script, municipalities, second, (name) => demoAttendance[name]?.[1] ?? null)
  yield* tellPromiseStatuses(script, promises)
  yield* tellHomeTaskReports(script, municipalities, homeTasks, firstReports)
  yield* tellAssessments(script, municipalities, second, secondAssessments)
}

/** Choice: maps again, areas placed; Moss votes, chooses and plans, and says in autumn what came of it. */
function* tellSecondGathering(story: DemoStory, homeTasks: readonly HomeTask[]): Generator<Command> {
  const { script, groups, second } = story
  for (const { madeCards, madeAreas } of groups) {
    yield* placeCards(script, madeCards, second, ({ second: place }) => place)
    yield* scoreAreas(script, madeAreas, second)
  }
  const moss = groups.find(({ municipality }) => municipality.name === FULLEST)
  const isTold = moss?.madeCards.some(({ said }) => said) ?? false
  if (moss && isTold) yield* tellMoss(script, moss, second)
  yield* linkCounty(script, groups)
  yield* tellReasons(script, groups, second)
  const actions = moss && isTold ? yield* tellMossPlan(script, moss, second) : []
  const promises = yield* tellPromises(script, municipalitiesOf(story), second, secondPromises)
  script.goTo(AUTUMN_AT)
  yield* tellPromiseStatuses(script, promises)
  yield* tellHomeTaskReports(script, municipalitiesOf(story), homeTasks, secondReports)
  if (moss && isTold) yield* tellMossTraces(script, moss, actions)
}
