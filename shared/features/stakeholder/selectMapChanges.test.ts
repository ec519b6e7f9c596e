import { expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import {
  type MapComparison,
  type MapPlace,
  selectEarlierMaps,
  selectGhosts,
  selectMapChanges,
} from './selectMapChanges.ts'

const plane: MapComparison = { form: 'plane', sinceId: null }
const rings: MapComparison = { form: 'rings', sinceId: null }

/** Moss with three gatherings and four cards, three of them placed at the first: a, b and c, at x = y = 0.2. */
function mossMapped(): Sitting {
  const sitting = mossSitting()
  sitting.does('gathering.add', {
    gatherings: [{ id: 'samling3', title: 'samling3', order: 'a2', date: null }],
  })
  const stakeholders = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, category: null, order: `b${id}` }))
  sitting.does('stakeholder.add', { municipalityId: 'moss', stakeholders })
  for (const id of ['a', 'b', 'c']) placeAt(sitting, 'samling1', id, { x: 0.2, y: 0.2 })
  return sitting
}

function placeAt(sitting: Sitting, gatheringId: string, stakeholderId: string, { x, y }: MapPlace): void {
  sitting.does('stakeholder.place', { gatheringId, places: [{ stakeholderId, interest: x, influence: y }] })
}
const changesOf = (sitting: Sitting, gatheringId: string, comparison = plane) =>
  selectMapChanges(sitting.state, 'moss', gatheringId, comparison)
const idsOf = (changes: readonly { readonly stakeholder: { readonly id: string } }[] | undefined) =>
  changes?.map(({ stakeholder }) => stakeholder.id)

test('before the first map there is nothing to compare with', () => {
  expect(changesOf(mossMapped(), 'samling1')).toBeNull()
  expect(changesOf(mossSitting(), 'samling3')).toBeNull()
  expect(changesOf(mossMapped(), 'no such gathering')).toBeNull()
})

test('a new gathering begins as the last one: nothing has changed', () => {
  expect(changesOf(mossMapped(), 'samling2')).toMatchObject({
    since: { id: 'samling1' },
    moved: [],
    added: [],
    gone: [],
    unchangedCount: 3,
  })
})

test('who moved, who is new, who is gone and how many stayed', () => {
  const sitting = mossMapped()
  placeAt(sitting, 'samling2', 'a', { x: 0.3, y: 0.2 })
  placeAt(sitting, 'samling2', 'd', { x: 0.6, y: 0.7 })
  sitting.does('stakeholder.unplace', { gatheringId: 'samling2', stakeholderIds: ['b'], form: 'plane' })
  const changes = changesOf(sitting, 'samling2')
  expect(changes?.moved).toMatchObject([
    { stakeholder: { id: 'a' }, from: { x: 0.2, y: 0.2 }, to: { x: 0.3, y: 0.2 } },
  ])
  expect(changes?.added).toMatchObject([{ stakeholder: { id: 'd' }, to: { x: 0.6, y: 0.7 } }])
  expect(changes?.gone).toMatchObject([
    { stakeholder: { id: 'b' }, from: { x: 0.2, y: 0.2 }, isUnsure: false },
  ])
  expect(changes?.unchangedCount).toBe(1)
})

test('a card that was placed and is unsure now is gone from the map, and says so', () => {
  const sitting = mossMapped()
  sitting.does('stakeholder.markUnsure', { gatheringId: 'samling2', stakeholderIds: ['c'] })
  expect(changesOf(sitting, 'samling2')?.gone).toMatchObject([{ stakeholder: { id: 'c' }, isUnsure: true }])
})

test('a hand that shook has moved nothing', () => {
  const sitting = mossMapped()
  placeAt(sitting, 'samling2', 'a', { x: 0.214, y: 0.214 })
  placeAt(sitting, 'samling2', 'b', { x: 0.221, y: 0.2 })
  expect(idsOf(changesOf(sitting, 'samling2')?.moved)).toEqual(['b'])
})

test('the farthest move comes first', () => {
  const sitting = mossMapped()
  placeAt(sitting, 'samling2', 'a', { x: 0.3, y: 0.2 })
  placeAt(sitting, 'samling2', 'b', { x: 0.9, y: 0.9 })
  expect(idsOf(changesOf(sitting, 'samling2')?.moved)).toEqual(['b', 'a'])
})

test('a gathering that left the map alone is passed over; any earlier map can be chosen', () => {
  const sitting = mossMapped()
  const earlierOf = (gatheringId: string) =>
    selectEarlierMaps(sitting.state, 'moss', gatheringId).map(({ id }) => id)
  expect(earlierOf('samling3')).toEqual(['samling1'])
  placeAt(sitting, 'samling2', 'a', { x: 0.3, y: 0.2 })
  placeAt(sitting, 'samling3', 'a', { x: 0.2, y: 0.2 })
  expect(earlierOf('samling3')).toEqual(['samling2', 'samling1'])
  expect(idsOf(changesOf(sitting, 'samling3')?.moved)).toEqual(['a'])
  expect(changesOf(sitting, 'samling3', { form: 'plane', sinceId: 'samling1' })).toMatchObject({
    since: { id: 'samling1' },
    moved: [],
    unchangedCount: 3,
  })
  // A later gathering is no «then»: the nearest earlier one is used.
  expect(changesOf(sitting, 'samling2', { form: 'plane', sinceId: 'samling3' })?.since.id).toBe('samling1')
})

test('the rings have changes of their own', () => {
  const sitting = mossMapped()
  const ring = (gatheringId: string, stakeholderId: string, ringX: number) =>
    sitting.does('stakeholder.placeInRings', { gatheringId, places: [{ stakeholderId, ringX, ringY: 0.5 }] })
  ring('samling1', 'a', 0.5)
  ring('samling2', 'a', 0.8)
  ring('samling2', 'd', 0.4)
  expect(changesOf(sitting, 'samling2')).toMatchObject({ moved: [], added: [], unchangedCount: 3 })
  const changes = changesOf(sitting, 'samling2', rings)
  expect(changes?.moved).toMatchObject([{ from: { x: 0.5, y: 0.5 }, to: { x: 0.8, y: 0.5 } }])
  expect(idsOf(changes?.added)).toEqual(['d'])
  expect(selectGhosts(sitting.state, 'moss', 'samling2', rings)).toEqual([{ id: 'a', x: 0.5, y: 0.5 }])
})

test('ghosts stand where the moved cards stood, and only theirs', () => {
  const sitting = mossMapped()
  placeAt(sitting, 'samling2', 'a', { x: 0.3, y: 0.4 })
  placeAt(sitting, 'samling2', 'd', { x: 0.6, y: 0.7 })
  expect(selectGhosts(sitting.state, 'moss', 'samling2', plane)).toEqual([{ id: 'a', x: 0.2, y: 0.2 }])
  expect(selectGhosts(sitting.state, 'moss', 'samling1', plane)).toEqual([])
})
