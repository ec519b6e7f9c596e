import { expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import type { Matrix } from '../areaPlacement/matrix.ts'
import { selectAreaMoves, selectEarlierMatrices } from './selectAreaMoves.ts'

function sittingWithAreas(): Sitting {
  const sitting = mossSitting()
  sitting.does('improvementArea.add', {
    municipalityId: 'moss',
    improvementAreas: ['door', 'land'].map((id, index) => ({ id, title: id, order: `a${index}` })),
  })
  return sitting
}

const place = (
  sitting: Sitting,
  gatheringId: string,
  id: string,
  x: number,
  y: number,
  matrix: Matrix = 'reach',
) => sitting.does('improvementArea.place', { gatheringId, matrix, places: [{ improvementAreaId: id, x, y }] })
const movesOf = ({ state }: Sitting, gatheringId = 'samling2', matrix: Matrix = 'reach') =>
  selectAreaMoves(state, 'moss', gatheringId, matrix)

test('the first gathering that places anything has nothing to compare with', () => {
  const sitting = sittingWithAreas()
  place(sitting, 'samling2', 'door', 0.1, 0.1)
  expect(movesOf(sitting)).toBe(null)
  expect(movesOf(sitting, 'samling1')).toBe(null)
})

test('areas that moved since the gathering before leave their old place behind', () => {
  const sitting = sittingWithAreas()
  place(sitting, 'samling1', 'door', 0.1, 0.2)
  place(sitting, 'samling1', 'land', 0.5, 0.5)
  place(sitting, 'samling2', 'door', 0.8, 0.9)
  expect(movesOf(sitting)).toMatchObject({
    since: { id: 'samling1' },
    ghosts: [{ id: 'door', x: 0.1, y: 0.2 }],
  })
})

test('a hand that shook is no move, and the other matrix is another matter', () => {
  const sitting = sittingWithAreas()
  place(sitting, 'samling1', 'door', 0.1, 0.2)
  place(sitting, 'samling2', 'door', 0.11, 0.21)
  expect(movesOf(sitting)?.ghosts).toEqual([])
  place(sitting, 'samling2', 'door', 0.9, 0.9, 'effort')
  expect(movesOf(sitting, 'samling2', 'effort')).toBe(null)
})

test('an area taken off the matrix has no arrow', () => {
  const sitting = sittingWithAreas()
  place(sitting, 'samling1', 'door', 0.1, 0.2)
  sitting.does('improvementArea.unplace', {
    gatheringId: 'samling2',
    matrix: 'reach',
    improvementAreaIds: ['door'],
  })
  expect(movesOf(sitting)?.ghosts).toEqual([])
})

test('any earlier gathering can be compared with; the nearest unless one is chosen', () => {
  const sitting = sittingWithAreas()
  sitting.does('gathering.add', {
    gatherings: [{ id: 'samling3', title: 'Planen', order: 'a2', date: null }],
  })
  place(sitting, 'samling1', 'door', 0.1, 0.1)
  place(sitting, 'samling2', 'door', 0.5, 0.5)
  place(sitting, 'samling3', 'door', 0.9, 0.9)
  const since = (id: string | null) => selectAreaMoves(sitting.state, 'moss', 'samling3', 'reach', id)
  expect(selectEarlierMatrices(sitting.state, 'moss', 'samling3', 'reach').map(({ id }) => id)).toEqual([
    'samling2',
    'samling1',
  ])
  expect(since(null)).toMatchObject({ since: { id: 'samling2' }, ghosts: [{ x: 0.5 }] })
  expect(since('samling1')).toMatchObject({ since: { id: 'samling1' }, ghosts: [{ x: 0.1 }] })
  expect(since('removed')).toMatchObject({ since: { id: 'samling2' } })
})
