import { describe, expect, it, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import { matrixPointOf } from '../areaPlacement/matrix.ts'
import { getAreaPlacement, getOwnAreaPlacement } from '../areaPlacement/select.ts'
import { priorityQuadrantOf } from './quadrant.ts'
import {
  getImprovementArea,
  selectAreasSetAside,
  selectImprovementAreas,
  selectRankedAreas,
} from './select.ts'

/** Moss with two look-alikes, `door` and `gate`, and a third, `land`. */
function sittingWithAreas(): Sitting {
  const sitting = mossSitting()
  sitting.does('improvementArea.add', {
    municipalityId: 'moss',
    improvementAreas: [
      {
        id: 'door',
        title: 'Én dør inn',
        order: 'a0',
        vision: 'Alle får svar.',
        characteristics: ['dialogue'],
      },
      {
        id: 'gate',
        title: 'Ett sted å henvende seg',
        order: 'a1',
        note: 'Fra bord 3',
        characteristics: ['dialogue', 'region'],
        stakeholderIds: ['havn'],
      },
      { id: 'land', title: 'Klare næringsarealer', order: 'a2' },
    ],
  })
  return sitting
}

const place = (sitting: Sitting, id: string, x: number, y: number, gatheringId = 'samling1') =>
  sitting.does('improvementArea.place', {
    gatheringId,
    matrix: 'reach',
    places: [{ improvementAreaId: id, x, y }],
  })
const area = (sitting: Sitting, id: string) => getImprovementArea(sitting.state, id)
const recordsOf = (sitting: Sitting) =>
  [...sitting.state.tables].map(([kind, table]) => [kind, [...table].sort()])

describe('merging look-alikes', () => {
  it('keeps every word of both, and joins what they serve and concern', () => {
    const sitting = sittingWithAreas()
    sitting.does('improvementArea.merge', { keepId: 'door', goneId: 'gate' })
    expect(area(sitting, 'gate')).toBe(undefined)
    expect(area(sitting, 'door')).toMatchObject({
      title: 'Én dør inn',
      vision: 'Alle får svar.',
      characteristics: ['dialogue', 'region'],
      stakeholderIds: ['havn'],
      merged: [{ id: 'gate', title: 'Ett sted å henvende seg', note: 'Fra bord 3' }],
    })
  })

  it('moves the place over where the kept one has none, and leaves its own alone', () => {
    const sitting = sittingWithAreas()
    place(sitting, 'gate', 0.9, 0.8)
    place(sitting, 'gate', 0.1, 0.1, 'samling2')
    place(sitting, 'door', 0.5, 0.5, 'samling2')
    sitting.does('improvementArea.merge', { keepId: 'door', goneId: 'gate' })
    const at = (gatheringId: string) =>
      matrixPointOf(getAreaPlacement(sitting.state, 'door', gatheringId), 'reach')
    expect(at('samling1')).toEqual({ x: 0.9, y: 0.8 })
    expect(at('samling2')).toEqual({ x: 0.5, y: 0.5 })
  })

  it('is taken back whole by one undo', () => {
    const sitting = sittingWithAreas()
    place(sitting, 'gate', 0.9, 0.8)
    const before = recordsOf(sitting)
    sitting.does('improvementArea.merge', { keepId: 'door', goneId: 'gate' })
    sitting.undoes()
    expect(recordsOf(sitting)).toEqual(before)
  })

  it('splits again into what was there, also twice merged', () => {
    const sitting = sittingWithAreas()
    sitting.does('improvementArea.merge', { keepId: 'gate', goneId: 'land' })
    sitting.does('improvementArea.merge', { keepId: 'door', goneId: 'gate' })
    expect(area(sitting, 'door')?.merged.map(({ id }) => id)).toEqual(['gate', 'land'])
    sitting.does('improvementArea.split', { improvementAreaId: 'door', partId: 'gate' })
    sitting.does('improvementArea.split', { improvementAreaId: 'door', partId: 'land' })
    expect(area(sitting, 'gate')).toMatchObject({ title: 'Ett sted å henvende seg', note: 'Fra bord 3' })
    expect(area(sitting, 'land')?.title).toBe('Klare næringsarealer')
    expect(area(sitting, 'door')?.merged).toEqual([])
    expect(
      sitting.does('improvementArea.split', { improvementAreaId: 'door', partId: 'land' }),
    ).toMatchObject({ failure: { reason: 'missing' } })
  })

  it('by two groups at once happens once; with itself or another municipality’s never', () => {
    const sitting = sittingWithAreas()
    sitting.does('improvementArea.merge', { keepId: 'door', goneId: 'gate' })
    for (const pair of [
      { keepId: 'door', goneId: 'gate' },
      { keepId: 'gate', goneId: 'door' },
    ])
      expect(sitting.does('improvementArea.merge', pair)).toMatchObject({
        failure: { reason: 'alreadyMerged' },
      })
    expect(sitting.does('improvementArea.merge', { keepId: 'land', goneId: 'land' })).toMatchObject({
      failure: { reason: 'malformed' },
    })
  })
})

describe('places', () => {
  it('several cards move in one deed, and one undo takes all of them back', () => {
    const sitting = sittingWithAreas()
    sitting.does('improvementArea.place', {
      gatheringId: 'samling1',
      matrix: 'reach',
      places: ['door', 'gate', 'land'].map((improvementAreaId) => ({ improvementAreaId, x: 0.5, y: 0.5 })),
    })
    const placed = () =>
      selectRankedAreas(sitting.state, 'moss', 'samling1', 'reach').filter(({ rank }) => rank !== null)
    expect(placed()).toHaveLength(3)
    sitting.undoes()
    expect(placed()).toEqual([])
  })

  it('on one matrix say nothing about the other, and a later gathering begins as the last', () => {
    const sitting = sittingWithAreas()
    place(sitting, 'door', 0.9, 0.8)
    const effort = { gatheringId: 'samling2', matrix: 'effort' } as const
    sitting.does('improvementArea.place', {
      ...effort,
      places: [{ improvementAreaId: 'door', x: 0.2, y: 0.7, reason: 'Lite arbeid' }],
    })
    const then = getOwnAreaPlacement(sitting.state, 'door', 'samling1')
    const now = getOwnAreaPlacement(sitting.state, 'door', 'samling2')
    expect([then?.effect, now?.effect, now?.importance, now?.reason]).toEqual([null, 0.7, 0.8, 'Lite arbeid'])
    sitting.does('improvementArea.unplace', { ...effort, improvementAreaIds: ['door'] })
    expect(getAreaPlacement(sitting.state, 'door', 'samling2')).toMatchObject({
      effect: null,
      effort: null,
      importance: 0.8,
    })
  })

  it('outside the matrix are refused, and nothing of the deed happens', () => {
    const sitting = sittingWithAreas()
    const places = [
      { improvementAreaId: 'door', x: 0.5, y: 0.5 },
      { improvementAreaId: 'gate', x: 1.2, y: 0.5 },
    ]
    const refused = sitting.does('improvementArea.place', {
      gatheringId: 'samling1',
      matrix: 'reach',
      places,
    })
    expect(refused).toMatchObject({
      failure: { reason: 'outOfRange', field: 'areaPlacement.influenceability' },
    })
    expect(getAreaPlacement(sitting.state, 'door', 'samling1')).toBe(undefined)
  })

  it('are handed on when their gathering is removed', () => {
    const sitting = sittingWithAreas()
    place(sitting, 'door', 0.9, 0.8)
    sitting.does('gathering.remove', { gatheringId: 'samling1' })
    expect(getAreaPlacement(sitting.state, 'door', 'samling2')).toMatchObject({ importance: 0.8 })
  })
})

test('what is set aside is out of the way but not lost', () => {
  const sitting = sittingWithAreas()
  sitting.does('improvementArea.setAside', { improvementAreaIds: ['land'], isSetAside: true })
  expect(selectImprovementAreas(sitting.state, 'moss').map(({ id }) => id)).toEqual(['door', 'gate'])
  expect(selectAreasSetAside(sitting.state, 'moss').map(({ id }) => id)).toEqual(['land'])
  expect(selectRankedAreas(sitting.state, 'moss', 'samling1', 'reach')).toHaveLength(2)
})

test('little work for much comes first on the matrix of effort', () => {
  const sitting = sittingWithAreas()
  const places = [
    { improvementAreaId: 'door', x: 1, y: 1 },
    { improvementAreaId: 'gate', x: 0, y: 0.8 },
  ]
  sitting.does('improvementArea.place', { gatheringId: 'samling1', matrix: 'effort', places })
  const ranked = selectRankedAreas(sitting.state, 'moss', 'samling1', 'effort')
  expect(ranked.map(({ area: { id } }) => id)).toEqual(['gate', 'door', 'land'])
  expect(ranked.map(({ point }) => point && priorityQuadrantOf('effort', point))).toEqual([
    'startHere',
    'bigBet',
    null,
  ])
})
