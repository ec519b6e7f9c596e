import { expect, test } from 'vitest'
import { openRating, ratingBallot } from '../../testing/ratingRound.ts'
import { checkBallot } from './checkBallot.ts'
import { emptyBox } from './emptyBox.ts'
import { isFarApart, selectMostDisputed, selectRatingSpreads, suggestLevel } from './ratingSpread.ts'
import type { Ballot, Round } from './record.ts'

const revealed = (box: readonly Ballot[]): Round => {
  const round = openRating(['community', 'strengths', 'strategy'])
  return { ...round, ...emptyBox(round, box), status: 'revealed' }
}
const spreadsOf = (...answers: readonly (readonly [number, number][])[]) =>
  selectRatingSpreads(revealed(answers.map((marks) => ratingBallot([...marks]))))

const reasonOf = (round: Round, ballot: Ballot): string => {
  const checked = checkBallot(round, ballot)
  return checked.ok ? 'fits' : checked.failure.reason
}

test('a ballot of a rating holds at most one level from 1 to 5 a characteristic, and one person', () => {
  const round = openRating(['community', 'strengths', 'strategy'])
  const answerTo = (marks: [number, number][], more: Partial<Ballot> = {}) =>
    reasonOf(round, { ...ratingBallot(marks), ...more })
  expect([
    answerTo([]),
    answerTo([[0, 1]]),
    answerTo([[2, 5]]),
    answerTo([
      [0, 3],
      [1, 3],
      [2, 3],
    ]),
  ]).toEqual(Array(4).fill('fits'))
  expect(answerTo([[0, 6]])).toBe('outOfRange')
  expect([
    answerTo([[3, 1]]),
    answerTo([
      [0, 1],
      [0, 2],
    ]),
  ]).toEqual(['malformed', 'malformed'])
  expect([answerTo([[0, 1]], { way: 'hands' }), answerTo([[0, 1]], { voters: 2 })]).toEqual([
    'malformed',
    'malformed',
  ])
  expect(answerTo([], { places: [[0, 0.5, 0.5]] })).toBe('malformed')
  expect(reasonOf({ ...round, status: 'cancelled' }, ratingBallot([[0, 1]]))).toBe('roundClosed')
})

test('a ballot is kept in the order of the list, however somebody went about it', () => {
  const checked = checkBallot(
    openRating(['community', 'strengths']),
    ratingBallot([
      [1, 4],
      [0, 2],
    ]),
  )
  expect(checked.ok && checked.value.marks).toEqual([
    [0, 2],
    [1, 4],
  ])
})

test('a box turned out says levels by characteristic, each list sorted by itself, and no ballot', () => {
  const box = [
    ratingBallot([
      [0, 5],
      [1, 1],
    ]),
    ratingBallot([[0, 2]]),
    ratingBallot([
      [1, 3],
      [0, 4],
    ]),
    ratingBallot([]),
  ]
  const emptied = emptyBox(openRating(['community', 'strengths', 'strategy']), box)
  expect(emptied).toMatchObject({ ballots: [], points: [], levels: [[2, 4, 5], [1, 3], []] })
  expect(emptied.cast.keyboard).toBe(4)
})

test('each characteristic tells lowest, highest, and how many did not know', () => {
  const [first, second, third] = spreadsOf(
    [
      [0, 2],
      [1, 3],
    ],
    [[0, 5]],
    [],
  )
  expect(first).toMatchObject({ levels: [2, 5], low: 2, high: 5, unknown: 1, distance: 3 })
  expect(second).toMatchObject({ levels: [3], low: 3, high: 3, unknown: 2, distance: 0 })
  expect(third).toMatchObject({ levels: [], low: null, high: null, unknown: 3, distance: 0 })
})

test('talk begins where people differ most: a split group before one who stands alone', () => {
  const alone = [3, 3, 3, 3, 3, 5]
  const split = [2, 2, 2, 4, 4, 4]
  const spreads = spreadsOf(
    ...alone.map((level, index): [number, number][] => [
      [0, level],
      [1, split[index] ?? 1],
    ]),
  )
  expect(selectMostDisputed(spreads)?.characteristicId).toBe('strengths')
})

test('equally far apart: the order they are asked in; all alike comes before what nobody knows', () => {
  const tie = spreadsOf(
    [
      [1, 2],
      [2, 4],
    ],
    [
      [1, 4],
      [2, 2],
    ],
  )
  expect(selectMostDisputed(tie)?.characteristicId).toBe('strengths')
  expect(selectMostDisputed(spreadsOf([[2, 3]], [[2, 3]]))?.characteristicId).toBe('strategy')
  expect(selectMostDisputed(spreadsOf([], []))?.characteristicId).toBe('community')
  expect(selectMostDisputed([])).toBeUndefined()
})

test('nobody answered: no levels, nobody who did not know, and nothing suggested', () => {
  const spreads = spreadsOf()
  expect(spreads.map(({ levels, unknown }) => [levels.length, unknown])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  expect(spreads.map(suggestLevel)).toEqual([null, null, null])
})

test('the median is suggested, of two in the middle the lower', () => {
  expect(
    [[1, 3, 5], [2, 3, 4, 5], [4], [], [2, 2, 3, 3, 3, 3, 4, 5]].map((levels) => suggestLevel({ levels })),
  ).toEqual([3, 3, 4, null, 3])
})

test('two levels apart is far', () => {
  const [near, far] = spreadsOf(
    [
      [0, 3],
      [1, 3],
    ],
    [
      [0, 4],
      [1, 5],
    ],
  )
  expect([near && isFarApart(near), far && isFarApart(far)]).toEqual([false, true])
})
