import { expect, test } from 'vitest'
import { categoryKeys } from '../../packs/categoryPack.ts'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import type { CardFields } from '../stakeholder/cardFields.ts'
import { selectMapGaps } from './selectMapGaps.ts'

interface Card extends CardFields {
  readonly place?: readonly [influence: number, interest: number]
}

/** Moss with these cards besides «Havn», of which nothing is said. */
function mossWith(cards: Readonly<Record<string, Card>>): Sitting {
  const sitting = mossSitting()
  for (const [index, [id, { place, ...fields }]] of Object.entries(cards).entries()) {
    sitting.does('stakeholder.add', {
      municipalityId: 'moss',
      stakeholders: [{ id, name: `Kort ${id}`, category: null, order: `b${index}` }],
    })
    sitting.does('stakeholder.edit', { stakeholderIds: [id], ...fields })
    if (place)
      sitting.does('stakeholder.place', {
        gatheringId: 'samling1',
        places: [{ stakeholderId: id, influence: place[0], interest: place[1] }],
      })
  }
  return sitting
}

const gapsOf = ({ state }: Sitting): readonly string[] =>
  selectMapGaps(state, 'moss', 'samling1').map((gap) =>
    gap.kind === 'category' ? gap.category : `${gap.kind} ${gap.stakeholder.id}`,
  )

test('a map of which nothing is said has no gaps', () => {
  expect(gapsOf(mossSitting())).toEqual([])
})

test('cards wanted further in than today are suggested, the widest gap first', () => {
  const sitting = mossWith({
    near: { engagementNow: 'neutral', engagementWanted: 'supportive' },
    far: { engagementNow: 'unaware', engagementWanted: 'leading' },
    there: { engagementNow: 'supportive', engagementWanted: 'supportive' },
    beyond: { engagementNow: 'leading', engagementWanted: 'neutral' },
    unsaid: { engagementWanted: 'leading' },
  })
  expect(gapsOf(sitting)).toEqual(['engagement far', 'engagement near'])
})

test('strongly affected cards with little influence are suggested; those with much, or in the tray, are not', () => {
  const sitting = mossWith({
    weak: { isStronglyAffected: true, place: [0.49, 0.9] },
    strong: { isStronglyAffected: true, place: [0.5, 0.1] },
    tray: { isStronglyAffected: true },
    untouched: { place: [0.1, 0.1] },
  })
  expect(gapsOf(sitting)).toEqual(['affected weak'])
})

test('a card with both gaps is said once', () => {
  const both: Card = {
    isStronglyAffected: true,
    engagementNow: 'unaware',
    engagementWanted: 'neutral',
    place: [0.1, 0.1],
  }
  expect(gapsOf(mossWith({ both }))).toEqual(['engagement both'])
})

test('a card an area is already about is not suggested, also when that area is laid aside', () => {
  const sitting = mossWith({ near: { engagementNow: 'neutral', engagementWanted: 'supportive' } })
  sitting.does('improvementArea.add', {
    municipalityId: 'moss',
    improvementAreas: [{ id: 'area', title: 'Tettere samarbeid', order: 'a0', stakeholderIds: ['near'] }],
  })
  expect(gapsOf(sitting)).toEqual([])
  sitting.does('improvementArea.setAside', { improvementAreaIds: ['area'], isSetAside: true })
  expect(gapsOf(sitting)).toEqual([])
  sitting.does('improvementArea.remove', { improvementAreaIds: ['area'] })
  expect(gapsOf(sitting)).toEqual(['engagement near'])
})

test('kinds without a card are missed once five cards make a map; a card in the tray is enough to be there', () => {
  const placed = (count: number): Readonly<Record<string, Card>> =>
    Object.fromEntries(
      categoryKeys.slice(0, count).map((category) => [category, { category, place: [0.9, 0.9] } as const]),
    )
  expect(gapsOf(mossWith(placed(4)))).toEqual([])
  const missing = categoryKeys.slice(5).filter((key) => key !== 'property')
  expect(gapsOf(mossWith(placed(5)))).toEqual(missing)
})
