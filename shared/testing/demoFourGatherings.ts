import type { Actor, Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import { ordersAfter } from '../core/order.ts'
import { createCommandSource } from '../features/createCommandSource.ts'
import type { HomeTask } from '../features/homeTask/record.ts'
import type { Municipality } from '../features/municipality/record.ts'
import { emptyBox } from '../features/round/emptyBox.ts'
import type { Ballot } from '../features/round/record.ts'
import { characteristicKeys } from '../packs/characteristicPack.ts'
import type { DemoAssessment } from './demoAssessments.ts'
import { type DemoPromise, type DemoReports, sharingMunicipalities } from './demoPromises.ts'
import { type DemoRatingRound, demoRatingRounds } from './demoRatings.ts'
import type { DemoScript } from './demoScript.ts'

const host: Actor = { id: 'host', role: 'host', name: '' }

type Municipalities = readonly Municipality[]
/** A promise that was given, with the id it got. */
export type MadePromise = DemoPromise & { readonly promiseId: Id }

const namedIn = (municipalities: Municipalities, name: string): Id | undefined =>
  municipalities.find((municipality) => municipality.name === name)?.id

/** The groups that answer one by one first, unseen, and see it all at once. */
export function* tellRatings(
  script: DemoScript,
  municipalities: Municipalities,
  gatheringId: Id,
): Generator<Command> {
  for (const round of demoRatingRounds) {
    const municipalityId = namedIn(municipalities, round.municipality)
    if (municipalityId) yield* tellRating(script, round, municipalityId, gatheringId)
  }
}

function* tellRating(
  script: DemoScript,
  { question, voters, answers }: DemoRatingRound,
  municipalityId: Id,
  gatheringId: Id,
): Generator<Command> {
  const roundId = script.newId()
  yield script.command('round.open', {
    roundId,
    municipalityId,
    gatheringId,
    method: 'rating',
    matrix: 'reach',
    question,
    voters,
    improvementAreaIds: [],
    characteristicIds: [...characteristicKeys],
    seatCount: answers.length,
    hasFacilitator: false,
    dotCount: 1,
    canStack: false,
    rerunOf: null,
    order: ordersAfter(null, 1)[0] ?? '',
  })
  const ballots = answers.map((levels): Ballot => {
    const marks = levels.flatMap((level, index): [number, number][] => (level === 0 ? [] : [[index, level]]))
    return { way: 'keyboard', voters: 1, marks, places: [] }
  })
  const characteristics = characteristicKeys.map((key) => ({ id: key, title: key }))
  const hostCommand = createCommandSource({ ...script, actor: host })
  yield hostCommand('round.reveal', {
    roundId,
    ...emptyBox({ method: 'rating', areas: [], characteristics }, ballots),
  })
}

/** What each group agreed on, one characteristic after the other. */
export function* tellAssessments(
  script: DemoScript,
  municipalities: Municipalities,
  gatheringId: Id,
  assessments: Readonly<Record<string, DemoAssessment>>,
): Generator<Command> {
  for (const { id: municipalityId, name } of municipalities) {
    for (const characteristicId of characteristicKeys) {
      const rating = assessments[name]?.[characteristicId]
      if (!rating) continue
      const [level, wanted, reason = '', evidence = ''] = rating
      const said = { characteristicId, level, wanted, reason, evidence }
      yield script.command('assessment.agree', { municipalityId, gatheringId, ...said })
    }
  }
}

/** The groups say what they will have done by the next time; answers with what was promised. */
export function* tellPromises(
  script: DemoScript,
  municipalities: Municipalities,
  gatheringId: Id,
  promises: readonly DemoPromise[],
): Generator<Command, readonly MadePromise[]> {
  const orders = ordersAfter(null, promises.length)
  const made: MadePromise[] = []
  for (const [index, promise] of promises.entries()) {
    const municipalityId = namedIn(municipalities, promise.municipality)
    if (!municipalityId) continue
    const promiseId = script.newId()
    const { text, owner, day } = promise
    const said = { text, owner, day, order: orders[index] ?? '' }
    yield script.command('promise.give', { promiseId, municipalityId, gatheringId, ...said })
    made.push({ ...promise, promiseId })
  }
  return made
}

/** What came of them. One nobody has touched and nobody says anything of stays as it was given. */
export function* tellPromiseStatuses(
  script: DemoScript,
  promises: readonly MadePromise[],
): Generator<Command> {
  for (const { promiseId, status, note } of promises)
    if (status !== 'notStarted' || note !== '')
      yield script.command('promise.edit', { promiseId, status, note })
}

export function* tellHomeTaskReports(
  script: DemoScript,
  municipalities: Municipalities,
  homeTasks: readonly HomeTask[],
  reports: DemoReports,
): Generator<Command> {
  for (const { id: municipalityId, name } of municipalities) {
    for (const [index, { id: homeTaskId }] of homeTasks.entries()) {
      const report = reports[name]?.[index]
      if (!report) continue
      const [status, note = ''] = report
      yield script.command('homeTask.report', { homeTaskId, municipalityId, status, note })
    }
  }
}

export function* tellAttendance(
  script: DemoScript,
  municipalities: Municipalities,
  gatheringId: Id,
  countOf: (name: string) => number | null,
): Generator<Command> {
  for (const { id: municipalityId, name } of municipalities) {
    const count = countOf(name)
    if (count !== null) yield script.command('attendance.count', { municipalityId, gatheringId, count })
  }
}

export function* tellSharing(script: DemoScript, municipalities: Municipalities): Generator<Command> {
  for (const { id: municipalityId, name } of municipalities)
    if (sharingMunicipalities.includes(name))
      yield script.command('municipality.setSharing', { municipalityId, isSharing: true })
}
