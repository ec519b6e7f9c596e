import { expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import { getStakeholder } from './select.ts'
import { selectLinkSuggestions } from './selectLinkSuggestions.ts'
import { selectSharedCards } from './selectSharedCards.ts'

const neighbours = [
  { id: 'vaaler', name: 'Våler', county: 'Østfold' },
  { id: 'gol', name: 'Gol', county: 'Buskerud' },
  { id: 'aal', name: 'Ål', county: 'Buskerud' },
] as const

/** Moss and three others, each with the cards it is given. */
function region(
  cards: Readonly<Record<string, readonly (readonly [name: string, category: string])[]>>,
): Sitting {
  const sitting = mossSitting()
  sitting.does('municipality.add', {
    municipalities: neighbours.map((place) => ({ ...place, number: null, language: 'nb' })),
  })
  for (const [municipalityId, own] of Object.entries(cards))
    sitting.does('stakeholder.add', {
      municipalityId,
      stakeholders: own.map(([name, category], index) => ({
        id: `${municipalityId}${index}`,
        name,
        category,
        order: `b${index}`,
      })),
    })
  return sitting
}

function suggestedFor(sitting: Sitting, id: string) {
  const card = getStakeholder(sitting.state, id)
  if (!card) throw new Error(`There is no card ${id}`)
  return selectLinkSuggestions(sitting.state, card)
}
const county = [['Fylkeskommunen', 'region']] as const
const everywhere = {
  moss: county,
  vaaler: [['FYLKES\u00ADKOMMUNEN ', 'region']] as const,
  gol: county,
  aal: county,
}

test('same-named cards of the others are suggested in Norwegian order, with the county where it is another', () => {
  const suggested = suggestedFor(region(everywhere), 'moss0')
  expect(suggested.map(({ municipalityName, otherCounty }) => [municipalityName, otherCounty])).toEqual([
    ['Gol', 'Buskerud'],
    ['Våler', null],
    ['Ål', 'Buskerud'],
  ])
})

test('what is linked already is listed as shared, and no longer suggested', () => {
  const sitting = region(everywhere)
  sitting.does('stakeholder.link', { stakeholderIds: ['moss0', 'vaaler0'], sharedId: 'county' })
  expect(suggestedFor(sitting, 'vaaler0').map(({ stakeholder }) => stakeholder.id)).toEqual(['gol0', 'aal0'])
  const card = getStakeholder(sitting.state, 'vaaler0')
  expect(card && selectSharedCards(sitting.state, card).map(({ id }) => id)).toEqual(['moss0'])
})

test('a municipality with two such cards is asked about one of them', () => {
  const sitting = region({ moss: county, gol: [...county, ['Fylkeskommunen', 'region']] })
  expect(suggestedFor(sitting, 'moss0')).toHaveLength(1)
})

test('mayors and management teams are never taken for one', () => {
  const own = [
    ['Ordføreren', 'politics'],
    ['Innkjøp', 'admin'],
  ] as const
  const sitting = region({ moss: own, gol: own })
  expect([...suggestedFor(sitting, 'moss0'), ...suggestedFor(sitting, 'moss1')]).toEqual([])
})

test('a card that stands alone is shared with nobody, and another name is no suggestion', () => {
  const sitting = region({ moss: county, gol: [['Fylkesmannen', 'region']] })
  expect(suggestedFor(sitting, 'moss0')).toEqual([])
  const card = getStakeholder(sitting.state, 'moss0')
  expect(card && selectSharedCards(sitting.state, card)).toEqual([])
})

test('nynorsk and a slip of the finger are seen through, and the exact name is preferred', () => {
  const sitting = region({
    moss: [
      ['Fylkeskommunen', 'region'],
      ['Reiselivsforeningen', 'bizorg'],
    ],
    gol: [
      ['Fylkeskomunen', 'region'],
      ['Fylkeskommunen', 'region'],
    ],
    aal: [['Reiselivsforeininga', 'bizorg']],
  })
  expect(suggestedFor(sitting, 'moss0').map(({ stakeholder }) => stakeholder.id)).toEqual(['gol1'])
  expect(suggestedFor(sitting, 'moss1').map(({ stakeholder }) => stakeholder.id)).toEqual(['aal0'])
})

test('two municipalities’ ports are two', () => {
  const sitting = region({ moss: [['Moss havn', 'property']], gol: [['Gol havn', 'property']] })
  expect(suggestedFor(sitting, 'moss0')).toEqual([])
})
