import { expect, test } from 'vitest'
import { categoryKeys } from '../../packs/categoryPack.ts'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import type { CardFields } from './cardFields.ts'
import { type MapRemarkKind, selectMapRemarks } from './selectMapRemarks.ts'

const TODAY = '2026-09-01'
const remarksOf = (sitting: Sitting) => selectMapRemarks(sitting.state, 'moss', 'samling1', TODAY)
const idsOf = (sitting: Sitting, kind: MapRemarkKind) =>
  remarksOf(sitting)
    .find((remark) => remark.kind === kind)
    ?.cards.map(({ stakeholder }) => stakeholder.id)

/** Moss with one card, «Havn», of which this is said; placed where it is said to stand. */
function mossWhere(fields: CardFields, place?: readonly [influence: number, interest: number]): Sitting {
  const sitting = mossSitting()
  sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], ...fields })
  if (place) placeAt(sitting, 'havn', ...place)
  return sitting
}

function placeAt(sitting: Sitting, stakeholderId: string, influence: number, interest: number): void {
  const places = [{ stakeholderId, influence, interest }]
  sitting.does('stakeholder.place', { gatheringId: 'samling1', places })
}

/** One card of each of the categories, on the map or in the tray. */
function addCards(sitting: Sitting, categories: readonly (string | null)[], place?: [number, number]): void {
  const stakeholders = categories.map((category, index) => ({
    id: `card-${category}-${index}`,
    name: `Kort ${category}`,
    category,
    order: `b${index}`,
    ...(place && { place: { gatheringId: 'samling1', influence: place[0], interest: place[1] } }),
  }))
  sitting.does('stakeholder.add', { municipalityId: 'moss', stakeholders })
}

test('a map nobody has begun has nothing to say', () => {
  expect(remarksOf(mossSitting())).toEqual([])
})

test('who must take part and is not placed is missed, in either form of the map', () => {
  const sitting = mossWhere({ isRequired: true })
  expect(idsOf(sitting, 'requiredNotPlaced')).toEqual(['havn'])
  sitting.does('stakeholder.placeInRings', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'havn', ringX: 0.5, ringY: 0.5 }],
  })
  expect(idsOf(sitting, 'requiredNotPlaced')).toBeUndefined()
})

test('who must take part and was placed at the gathering before is not missed', () => {
  const sitting = mossWhere({ isRequired: true }, [0.5, 0.5])
  expect(selectMapRemarks(sitting.state, 'moss', 'samling2', TODAY)).toEqual([])
})

test('an unsure card is said once, as unsure', () => {
  const sitting = mossWhere({ isRequired: true })
  sitting.does('stakeholder.markUnsure', { gatheringId: 'samling1', stakeholderIds: ['havn'] })
  expect(remarksOf(sitting).map(({ kind }) => kind)).toEqual(['unsure'])
})

test('a next step is overdue the day after its day', () => {
  const step = { nextStep: 'Ringe', nextStepDay: TODAY }
  expect(idsOf(mossWhere(step), 'stepOverdue')).toBeUndefined()
  expect(idsOf(mossWhere({ ...step, nextStepDay: '2026-08-31' }), 'stepOverdue')).toEqual(['havn'])
})

test('the strongly affected with little influence need a next step', () => {
  const affected = { isStronglyAffected: true }
  expect(idsOf(mossWhere(affected, [0.49, 0.9]), 'affectedWithoutStep')).toEqual(['havn'])
  expect(idsOf(mossWhere({ ...affected, nextStep: '  ' }, [0.2, 0.9]), 'affectedWithoutStep')).toEqual([
    'havn',
  ])
  expect(idsOf(mossWhere({ ...affected, nextStep: 'Ringe' }, [0.2, 0.9]), 'affectedWithoutStep')).toBe(
    undefined,
  )
  expect(idsOf(mossWhere(affected, [0.5, 0.9]), 'affectedWithoutStep')).toBeUndefined()
  expect(idsOf(mossWhere(affected), 'affectedWithoutStep')).toBeUndefined()
})

test('two steps of engagement to go need somebody who keeps the contact', () => {
  const gap = { engagementNow: 'neutral', engagementWanted: 'leading' } as const
  expect(idsOf(mossWhere(gap), 'gapWithoutContact')).toEqual(['havn'])
  expect(idsOf(mossWhere({ ...gap, contact: 'Ordføreren' }), 'gapWithoutContact')).toBeUndefined()
  expect(idsOf(mossWhere({ ...gap, engagementWanted: 'supportive' }), 'gapWithoutContact')).toBeUndefined()
  expect(idsOf(mossWhere({ ...gap, engagementWanted: null }), 'gapWithoutContact')).toBeUndefined()
  expect(
    idsOf(mossWhere({ engagementNow: 'leading', engagementWanted: 'neutral' }), 'gapWithoutContact'),
  ).toBeUndefined()
})

test('categories nobody stands for are one remark, with the cards in the tray that could', () => {
  const sitting = mossSitting()
  addCards(sitting, categoryKeys.slice(0, 5), [0.8, 0.8])
  const missing = remarksOf(sitting).find(({ kind }) => kind === 'missingCategories')
  expect(missing).toMatchObject({ categories: categoryKeys.slice(5) })
  expect(missing?.cards.map(({ stakeholder }) => stakeholder.id)).toEqual(['havn'])
})

test('a map with four cards is not asked who is missing, and a map with all twelve need not be', () => {
  const four = mossSitting()
  addCards(four, categoryKeys.slice(0, 4), [0.8, 0.8])
  expect(idsOf(four, 'missingCategories')).toBeUndefined()
  const twelve = mossSitting()
  addCards(twelve, categoryKeys, [0.8, 0.8])
  expect(idsOf(twelve, 'missingCategories')).toBeUndefined()
})

test('five cards in one quadrant are asked about; one elsewhere is enough not to be', () => {
  const sitting = mossSitting()
  addCards(sitting, categoryKeys.slice(0, 5), [0.8, 0.8])
  const crowd = remarksOf(sitting).find(({ kind }) => kind === 'oneQuadrant')
  expect(crowd).toMatchObject({ quadrant: 'engage' })
  expect(crowd?.cards).toHaveLength(5)
  placeAt(sitting, 'havn', 0.2, 0.2)
  expect(idsOf(sitting, 'oneQuadrant')).toBeUndefined()
})

test('cards without a category, or with one this version does not know, are asked for theirs', () => {
  const sitting = mossWhere({ category: 'somethingNewer' })
  addCards(sitting, [null])
  expect(idsOf(sitting, 'uncategorised')).toEqual(['havn', 'card-null-0'])
})

test('the most useful remark comes first, and another municipality’s cards are not in it', () => {
  const sitting = mossWhere({ category: null, isRequired: true, nextStepDay: '2026-01-01' })
  sitting.does('municipality.add', {
    municipalities: [{ id: 'hvaler', name: 'Hvaler', number: null, county: null, language: 'nb' }],
  })
  expect(remarksOf(sitting).map(({ kind }) => kind)).toEqual([
    'requiredNotPlaced',
    'stepOverdue',
    'uncategorised',
  ])
  expect(selectMapRemarks(sitting.state, 'hvaler', 'samling1', TODAY)).toEqual([])
})
