import { expect, test } from 'vitest'
import { mossSitting } from '../testing/sitting.ts'
import { fromScore, toScore } from './areaPlacement/matrix.ts'
import { selectRankedAreas } from './improvementArea/select.ts'
import { selectMunicipalities } from './municipality/select.ts'
import { getMapPosition, getOwnPlacement } from './placement/select.ts'
import { levelOf, quadrantOf } from './stakeholder/quadrant.ts'
import { getStakeholder } from './stakeholder/select.ts'

const municipality = (id: string, name: string) => ({
  id,
  name,
  number: null,
  county: null,
  language: 'nb' as const,
})
const area = (id: string) => ({ id, title: id, order: `a${id}` })

test('municipalities stand in Norwegian order: Å last, Aa as Å', () => {
  const sitting = mossSitting()
  const names = ['Ål', 'Østre Toten', 'Aa', 'Ærø', 'Zebra', 'Aurskog-Høland']
  sitting.does('municipality.add', {
    municipalities: names.map((name, index) => municipality(`m${index}`, name)),
  })
  expect(selectMunicipalities(sitting.state).map(({ name }) => name)).toEqual([
    'Aurskog-Høland',
    'Moss',
    'Zebra',
    'Ærø',
    'Østre Toten',
    'Aa',
    'Ål',
  ])
})

test('two municipalities cannot have one name, whatever the case', () => {
  const sitting = mossSitting()
  expect(sitting.does('municipality.add', { municipalities: [municipality('m1', ' moss ')] })).toEqual({
    ok: false,
    failure: { reason: 'nameTaken', noun: 'municipality', name: 'moss' },
  })
  expect(sitting.does('municipality.rename', { municipalityId: 'moss', name: 'MOSS' }).ok).toBe(true)
})

test('an empty name, a blank name and one of invisible marks are all refused', () => {
  const sitting = mossSitting()
  for (const name of ['', '   ', '\u0000\u0007', '\u202E', '\u00AD'])
    expect(sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], name })).toEqual({
      ok: false,
      failure: { reason: 'nameEmpty', field: 'stakeholder.name' },
    })
})

test('a name of 10,000 characters is refused with the limit, and the old name stays', () => {
  const sitting = mossSitting()
  expect(sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], name: 'x'.repeat(10_000) })).toEqual({
    ok: false,
    failure: { reason: 'textTooLong', field: 'stakeholder.name', limit: 60 },
  })
  expect(getStakeholder(sitting.state, 'havn')?.name).toBe('Havn')
})

test('pasted control characters and direction marks are cleaned away; soft hyphens and emoji stay', () => {
  const sitting = mossSitting()
  sitting.does('stakeholder.edit', {
    stakeholderIds: ['havn'],
    name: '\uFEFF Moss\u0000\t havn\u202E 🚢 Kommune\u00ADdirektør ',
    note: 'en\r\nto\u0007',
  })
  expect(getStakeholder(sitting.state, 'havn')).toMatchObject({
    name: 'Moss havn 🚢 Kommune\u00ADdirektør',
    note: 'en\nto',
  })
})

test('a place outside the map is refused, never bent to the edge', () => {
  const sitting = mossSitting()
  for (const influence of [-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])
    expect(
      sitting.does('stakeholder.place', {
        gatheringId: 'samling1',
        places: [{ stakeholderId: 'havn', influence, interest: 0.5 }],
      }),
    ).toMatchObject({
      failure: { reason: 'outOfRange', field: 'placement.influence' },
    })
  expect(getMapPosition(sitting.state, 'havn', 'samling1')).toBe(null)
})

test('a map begins as the one before, goes its own way once touched, and not placed is never the middle', () => {
  const sitting = mossSitting()
  const at = (gatheringId: string) => getMapPosition(sitting.state, 'havn', gatheringId)
  const place = (gatheringId: string, influence: number) =>
    sitting.does('stakeholder.place', {
      gatheringId,
      places: [{ stakeholderId: 'havn', influence, interest: 0.25 }],
    })
  place('samling1', 0.5)
  expect(at('samling2')).toEqual({ influence: 0.5, interest: 0.25 })
  place('samling2', 0.9)
  expect(at('samling1')).toEqual({ influence: 0.5, interest: 0.25 })
  sitting.does('stakeholder.unplace', {
    gatheringId: 'samling2',
    stakeholderIds: ['havn'],
    form: 'plane',
  })
  expect(at('samling2')).toBe(null)
  expect(at('samling1')).not.toBe(null)
  sitting.does('stakeholder.carryOver', { gatheringId: 'samling2', stakeholderIds: ['havn'] })
  expect(at('samling2')).toEqual({ influence: 0.5, interest: 0.25 })
})

test('a gathering that is removed leaves the later maps as they were', () => {
  const sitting = mossSitting()
  sitting.does('stakeholder.place', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'havn', influence: 0.8, interest: 0.2 }],
  })
  sitting.does('gathering.remove', { gatheringId: 'samling1' })
  expect(getMapPosition(sitting.state, 'havn', 'samling2')).toEqual({ influence: 0.8, interest: 0.2 })
  sitting.undoes()
  expect(getOwnPlacement(sitting.state, 'havn', 'samling2')).toBe(undefined)
})

test('moving a card that was deleted says which card is missing', () => {
  const sitting = mossSitting()
  sitting.does('stakeholder.remove', { stakeholderIds: ['havn'] })
  expect(
    sitting.does('stakeholder.place', {
      gatheringId: 'samling1',
      places: [{ stakeholderId: 'havn', influence: 0, interest: 0 }],
    }),
  ).toEqual({
    ok: false,
    failure: { reason: 'missing', noun: 'stakeholder', id: 'havn' },
  })
})

test('doing what is already so changes nothing and leaves nothing to undo', () => {
  const sitting = mossSitting()
  const before = sitting.state.history
  sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], name: 'Havn' })
  expect(sitting.state.history).toBe(before)
})

test('the middle line belongs to the upper and right quadrant', () => {
  expect(quadrantOf({ influence: 0.5, interest: 0.5 })).toBe('engage')
  expect(quadrantOf({ influence: 0.5, interest: 0.4999 })).toBe('satisfy')
  expect(quadrantOf({ influence: 0.4999, interest: 0.5 })).toBe('inform')
  expect(quadrantOf({ influence: 0, interest: 0 })).toBe('monitor')
  expect([0, 0.25, 0.5, 0.75, 1].map(levelOf)).toEqual(['none', 'low', 'medium', 'high', 'high'])
})

test('areas are ranked by important × influenceable; those not placed come last without a rank', () => {
  const sitting = mossSitting()
  sitting.does('improvementArea.add', {
    municipalityId: 'moss',
    improvementAreas: ['0', '1', '2', '3'].map(area),
  })
  sitting.does('improvementArea.place', {
    gatheringId: 'samling1',
    matrix: 'reach',
    places: [
      { improvementAreaId: '1', y: fromScore(3), x: fromScore(4) },
      { improvementAreaId: '2', y: fromScore(4), x: fromScore(3) },
      { improvementAreaId: '3', y: 1, x: 1 },
    ],
  })
  expect(
    selectRankedAreas(sitting.state, 'moss', 'samling1', 'reach').map(({ area: { id }, rank }) => [id, rank]),
  ).toEqual([
    ['3', 1],
    ['2', 2],
    ['1', 3],
    ['0', null],
  ])
  expect([0, 0.5, 1].map(toScore)).toEqual([1, 3, 5])
})
