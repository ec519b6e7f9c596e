import { describe, expect, it, test } from 'vitest'
import { mossSitting, type Sitting, table3 } from '../../testing/sitting.ts'
import { checkBallot } from './checkBallot.ts'
import { emptyBox } from './emptyBox.ts'
import type { Ballot, Round, RoundMethod } from './record.ts'
import { getRound } from './select.ts'
import { selectSpreads } from './spread.ts'
import { suggestDots } from './suggestDots.ts'
import { tallyOf } from './tally.ts'

const host = { id: 'host', role: 'host', name: '' } as const

function sittingWithAreas(count: number): Sitting {
  const sitting = mossSitting()
  sitting.does('improvementArea.add', {
    municipalityId: 'moss',
    improvementAreas: Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      title: `Område ${index}`,
      order: `a${index}`,
    })),
  })
  return sitting
}

const asked = (roundId: string, areaIds: readonly string[], method: RoundMethod = 'dots') => ({
  roundId,
  municipalityId: 'moss',
  gatheringId: 'samling1',
  method,
  matrix: 'reach' as const,
  question: 'Hva bør vi ta tak i først?',
  improvementAreaIds: [...areaIds],
  voters: '',
  seatCount: 8,
  hasFacilitator: false,
  dotCount: 4,
  canStack: true,
  rerunOf: null,
  order: 'a0',
})

function openRound(method: RoundMethod = 'dots', canStack = true): { sitting: Sitting; round: Round } {
  const sitting = sittingWithAreas(3)
  sitting.does('round.open', { ...asked('r1', ['a0', 'a1', 'a2'], method), canStack })
  const round = getRound(sitting.state, 'r1')
  if (!round) throw new Error('The round was not opened')
  return { sitting, round }
}

const ballot = (marks: [number, number][], more: Partial<Ballot> = {}): Ballot => ({
  way: 'keyboard',
  voters: 1,
  marks,
  places: [],
  ...more,
})
const reasonOf = (answer: ReturnType<typeof checkBallot>): string =>
  answer.ok ? 'fits' : answer.failure.reason

describe('opening a round', () => {
  it('needs something to choose between', () => {
    const sitting = sittingWithAreas(2)
    const refused = (ids: string[], method: RoundMethod = 'dots') =>
      sitting.does('round.open', asked('r1', ids, method))
    expect(refused([])).toMatchObject({ failure: { reason: 'tooFewAreas', least: 2 } })
    expect(refused(['a0', 'a0'])).toMatchObject({ failure: { reason: 'tooFewAreas', least: 2 } })
    expect(refused([], 'removal')).toMatchObject({ failure: { reason: 'tooFewAreas', least: 1 } })
    expect(refused(['a0'], 'removal').ok).toBe(true)
  })

  it('is the facilitator’s, one at a time, and cannot be undone', () => {
    const { sitting } = openRound()
    expect(sitting.does('round.open', asked('r2', ['a0', 'a1']))).toMatchObject({
      failure: { reason: 'roundOpen' },
    })
    expect(sitting.does('round.cancel', { roundId: 'r1' }, table3)).toMatchObject({
      failure: { reason: 'notAllowed' },
    })
    // The newest thing to undo is the areas, and those are being voted on.
    expect(sitting.undoes().ok).toBe(false)
    expect(sitting.does('round.cancel', { roundId: 'r1' }).ok).toBe(true)
    expect(sitting.undoes().ok).toBe(true)
  })

  it('keeps the titles it was opened with, and its areas where they are', () => {
    const { sitting } = openRound()
    sitting.does('improvementArea.edit', { improvementAreaId: 'a0', title: 'Noe annet' })
    expect(getRound(sitting.state, 'r1')?.areas[0]?.title).toBe('Område 0')
    const inRound = { failure: { reason: 'inOpenRound' } }
    expect(sitting.does('improvementArea.remove', { improvementAreaIds: ['a0'] })).toMatchObject(inRound)
    expect(sitting.does('improvementArea.merge', { keepId: 'a0', goneId: 'a1' })).toMatchObject(inRound)
    expect(
      sitting.does('improvementArea.setAside', { improvementAreaIds: ['a2'], isSetAside: true }),
    ).toMatchObject(inRound)
    expect(sitting.does('municipality.remove', { municipalityId: 'moss' })).toMatchObject({
      failure: { reason: 'roundOpen' },
    })
    expect(sitting.does('gathering.remove', { gatheringId: 'samling1' })).toMatchObject({
      failure: { reason: 'roundOpen' },
    })
  })

  it('can get more seats, never fewer', () => {
    const { sitting } = openRound()
    sitting.does('round.addSeats', { roundId: 'r1', seatCount: 3 })
    expect(getRound(sitting.state, 'r1')?.seatCount).toBe(8)
    sitting.does('round.addSeats', { roundId: 'r1', seatCount: 9 })
    expect(getRound(sitting.state, 'r1')?.seatCount).toBe(9)
  })
})

describe('a ballot', () => {
  test('of dots has as many as agreed, stacked only where that is allowed', () => {
    const { round } = openRound()
    expect(reasonOf(checkBallot(round, ballot([[0, 4]])))).toBe('fits')
    expect(
      checkBallot(
        round,
        ballot([
          [0, 3],
          [1, 2],
        ]),
      ),
    ).toMatchObject({
      failure: { reason: 'tooManyDots', limit: 4 },
    })
    expect(reasonOf(checkBallot({ ...round, canStack: false }, ballot([[0, 2]])))).toBe('noStacking')
    expect(
      reasonOf(
        checkBallot(
          round,
          ballot([
            [0, 1],
            [0, 1],
          ]),
        ),
      ),
    ).toBe('malformed')
    expect(reasonOf(checkBallot(round, ballot([[3, 1]])))).toBe('malformed')
  })

  test('may be blank', () => {
    expect(reasonOf(checkBallot(openRound().round, ballot([])))).toBe('fits')
  })

  test('of points gives 3, 2 and 1, each once', () => {
    const { round } = openRound('points')
    expect(
      reasonOf(
        checkBallot(
          round,
          ballot([
            [0, 3],
            [1, 2],
            [2, 1],
          ]),
        ),
      ),
    ).toBe('fits')
    expect(
      reasonOf(
        checkBallot(
          round,
          ballot([
            [0, 3],
            [1, 3],
          ]),
        ),
      ),
    ).toBe('pointsTwice')
    expect(reasonOf(checkBallot(round, ballot([[0, 4]])))).toBe('pointsTwice')
  })

  test('of counted hands speaks for several, but not for more than there were', () => {
    const { round } = openRound('removal')
    expect(reasonOf(checkBallot(round, ballot([[0, 5]], { way: 'hands', voters: 5 })))).toBe('fits')
    expect(reasonOf(checkBallot(round, ballot([[0, 6]], { way: 'hands', voters: 5 })))).toBe(
      'moreHandsThanPeople',
    )
    expect(reasonOf(checkBallot(round, ballot([], { voters: 2 })))).toBe('malformed')
  })

  test('comes too late when the result is shown or the round cancelled', () => {
    const { round } = openRound()
    for (const status of ['revealed', 'cancelled'] as const)
      expect(reasonOf(checkBallot({ ...round, status }, ballot([])))).toBe('roundClosed')
  })

  test('is kept in the order of the list, so that how it was filled in leaves no trace', () => {
    const kept = checkBallot(
      openRound().round,
      ballot([
        [2, 1],
        [0, 1],
      ]),
    )
    expect(kept.ok && kept.value.marks).toEqual([
      [0, 1],
      [2, 1],
    ])
  })
})

describe('the result', () => {
  it('can be asked for by the host alone', () => {
    const { sitting, round } = openRound()
    const payload = { roundId: 'r1', ...emptyBox(round, []) }
    expect(sitting.does('round.reveal', payload)).toMatchObject({ failure: { reason: 'notAllowed' } })
    expect(sitting.does('round.reveal', payload, host).ok).toBe(true)
    expect(sitting.does('round.reveal', payload, host)).toMatchObject({ failure: { reason: 'roundClosed' } })
  })

  it('tells ties, spread, ways, blanks and areas without a mark', () => {
    const { round } = openRound()
    const box = [
      ballot([
        [0, 2],
        [1, 1],
      ]),
      ballot([[1, 1]], { way: 'paper' }),
      ballot([]),
    ]
    const tally = tallyOf({ ...round, status: 'revealed', ...emptyBox(round, box) })
    expect(tally).toMatchObject({ voterCount: 3, blankCount: 1, total: 4 })
    expect(tally.areas.map(({ areaId, total, place, tieSize }) => [areaId, total, place, tieSize])).toEqual([
      ['a0', 2, 1, 2],
      ['a1', 2, 1, 2],
      ['a2', 0, 3, 1],
    ])
    expect(tally.areas[0]).toMatchObject({ voterCount: 1, largest: 2 })
    expect(tally.areas[1]?.byWay).toEqual({ keyboard: 1, paper: 1, hands: 0, device: 0 })
  })

  it('of nobody at all is a result too', () => {
    const { round } = openRound()
    expect(tallyOf({ ...round, ...emptyBox(round, []) })).toMatchObject({ voterCount: 0, total: 0 })
  })

  it('is the same whoever voted when', () => {
    const { round } = openRound()
    const box = [ballot([[0, 1]]), ballot([[1, 2]], { way: 'paper' }), ballot([[2, 1]])]
    expect(emptyBox(round, box)).toEqual(emptyBox(round, [...box].reverse()))
  })
})

test('a round of placing keeps points by area, and starts with the most disputed', () => {
  const { round } = openRound('placing')
  const placed = (...places: [number, number, number][]) => ballot([], { places })
  const box = [placed([0, 0.5, 0.5], [1, 0.1, 0.1]), placed([0, 0.5, 0.5], [1, 0.9, 0.9])]
  const { points, ballots } = emptyBox(round, box)
  expect(ballots).toEqual([])
  expect(points).toEqual([
    [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
    [
      [0.1, 0.1],
      [0.9, 0.9],
    ],
    [],
  ])
  const [first, ...rest] = selectSpreads({ ...round, points })
  expect(first).toMatchObject({ areaId: 'a1', middle: { x: 0.5, y: 0.5 }, x: [0.1, 0.9] })
  expect(rest.map(({ areaId, spread, middle }) => [areaId, spread, middle?.x ?? null])).toEqual([
    ['a0', 0, 0.5],
    ['a2', 0, null],
  ])
})

test('dots are suggested from areas and people: a third, three to six, enough to reach every area', () => {
  expect(suggestDots(12, 8)).toBe(4)
  expect(suggestDots(30, 8)).toBe(6)
  expect(suggestDots(5, 8)).toBe(3)
  expect(suggestDots(12, 2)).toBe(6)
  expect(suggestDots(2, 8)).toBe(1)
})
