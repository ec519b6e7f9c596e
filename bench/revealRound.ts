import { apply, commit } from '../shared/core/apply.ts'
import { changeOf } from '../shared/core/change.ts'
import type { Command } from '../shared/core/command.ts'
import { applyChange, type State, stateFrom } from '../shared/core/state.ts'
import { model } from '../shared/features/model.ts'
import { emptyBox } from '../shared/features/round/emptyBox.ts'
import type { Ballot, Round, RoundMethod } from '../shared/features/round/record.ts'
import { getRound } from '../shared/features/round/select.ts'
import { selectSpreads } from '../shared/features/round/spread.ts'
import { tallyOf } from '../shared/features/round/tally.ts'
import { hostMessageSchema } from '../shared/sync/protocol.ts'
import { createSeededRandom, type SeededRandom } from '../shared/testing/seededRandom.ts'
import { median, milliseconds, quantile, table } from './statistics.ts'

const TIMES = 60

const roundOf = (method: RoundMethod, areaCount: number, seatCount: number): Round => ({
  kind: 'round',
  id: 'round',
  municipalityId: 'moss',
  gatheringId: 'g1',
  method,
  matrix: 'reach',
  question: 'Hva bør vi ta tak i først?',
  areas: Array.from({ length: areaCount }, (_, index) => ({
    id: `a0b1c2d3-0000-4000-8000-${String(index).padStart(12, '0')}`,
    title: `Faste bedriftsbesøk med politikere og administrasjon ${index}`,
  })),
  voters: '',
  seatCount,
  hasFacilitator: false,
  dotCount: 6,
  canStack: true,
  status: 'open',
  rerunOf: null,
  order: 'a0',
  cast: null,
  ballots: [],
  points: [],
  characteristics: [],
  levels: [],
})

function ballotsFor(round: Round, random: SeededRandom): readonly Ballot[] {
  return Array.from({ length: round.seatCount }, (): Ballot => {
    const chosen = random.shuffle(round.areas.map((_, index) => index))
    const base = { way: 'keyboard', voters: 1 } as const
    if (round.method === 'placing')
      return { ...base, marks: [], places: chosen.map((index) => [index, random.next(), random.next()]) }
    return { ...base, places: [], marks: chosen.slice(0, round.dotCount).map((index) => [index, 1]) }
  })
}

/** Everything from the bytes a window receives to the rows it draws: read, checked, applied, counted. */
function receive(state: State, message: string): number {
  const startedAt = performance.now()
  const parsed = hostMessageSchema.parse(JSON.parse(message))
  if (parsed.type !== 'committed') throw new Error('Not a commit')
  const next = parsed.events.reduce(
    (before, { command, change }) => commit(model, before, command, change),
    state,
  )
  const round = getRound(next, 'round')
  if (!round) throw new Error('The round is gone')
  const rows = round.method === 'placing' ? selectSpreads(round) : tallyOf(round).areas
  if (rows.length !== round.areas.length) throw new Error('An area is missing')
  return performance.now() - startedAt
}

function measure(method: RoundMethod, areaCount: number, seatCount: number): readonly string[] {
  const round = roundOf(method, areaCount, seatCount)
  const state = applyChange(stateFrom([]), changeOf({ added: [round] }))
  const ballots = ballotsFor(round, createSeededRandom(1))
  const opening: number[] = []
  const arriving: number[] = []
  const bare: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const startedAt = performance.now()
    const payload = { roundId: 'round', ...emptyBox(round, ballots) }
    const command: Command = {
      id: `c${time}`,
      kind: 'round.reveal',
      payload,
      actor: { id: 'host', role: 'host', name: '' },
      time,
    }
    const decided = apply(model, state, command)
    opening.push(performance.now() - startedAt)
    if (!decided.ok) throw new Error(decided.failure.reason)
    const events = [{ seq: 1, command, change: decided.value }]
    const message = JSON.stringify({ type: 'committed', events, savedAt: 0 })
    arriving.push(receive(state, message))
    const bareAt = performance.now()
    JSON.parse(message)
    bare.push(performance.now() - bareAt)
  }
  return [
    `${method}, ${areaCount} areas × ${seatCount}`,
    milliseconds(median(opening)),
    milliseconds(median(arriving)),
    milliseconds(quantile(arriving, 0.95)),
    `${(median(arriving) / median(bare)).toFixed(1)}×`,
  ]
}

/** What «Vis resultat» costs: the host empties the box, and a window reads, checks, applies and counts. */
export function benchRevealRound(): string {
  return table(
    ['round', 'host empties the box', 'window: bytes → rows', 'p95', 'against reading the bytes'],
    [
      measure('dots', 15, 80),
      measure('points', 15, 80),
      measure('placing', 15, 80),
      measure('dots', 200, 1000),
      measure('placing', 200, 100),
    ],
  )
}
