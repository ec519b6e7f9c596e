import { expect, test } from 'vitest'
import { selectStakeholders } from '../../../shared/features/stakeholder/select.ts'
import { stakeholderPack } from '../../../shared/packs/stakeholderPack.ts'
import { facilitator, mossSitting, type Sitting } from '../../../shared/testing/sitting.ts'
import { previewFanOut } from './previewFanOut.ts'
import { cardFromName, cardFromPack, cardsFromLines, onceEach, type TemplateCard } from './templateCards.ts'

function threeMunicipalities(): Sitting {
  const sitting = mossSitting()
  sitting.does('municipality.add', {
    municipalities: [
      { id: 'aal', name: 'Ål', number: null, county: null, language: 'nn' },
      { id: 'lier', name: 'Lier', number: null, county: null, language: 'nb' },
    ],
  })
  return sitting
}

const payloadOf = (cards: readonly TemplateCard[]) => ({
  batchId: 'batch',
  municipalityIds: ['moss', 'aal', 'lier'],
  stakeholders: cards.map(({ names, category }) => ({ names, category })),
})

test('what is promised is what each municipality gets', () => {
  const sitting = threeMunicipalities()
  const cards = onceEach([
    ...cardsFromLines('Havn\nMoss næringspark\nNæringsutvalget').cards,
    ...stakeholderPack.slice(0, 4).map(cardFromPack),
  ])
  const preview = previewFanOut(sitting.state, payloadOf(cards), facilitator)
  if (!preview.ok) throw new Error(preview.failure.reason)
  const before = new Map(
    ['moss', 'aal', 'lier'].map((id) => [id, selectStakeholders(sitting.state, id).length]),
  )
  sitting.does('stakeholder.fanOut', payloadOf(cards))
  for (const [id, count] of before)
    expect(selectStakeholders(sitting.state, id).length - count).toBe(preview.value.get(id))
  // «Havn» was in Moss already, «Næringsutvalget» was both typed and picked.
  expect([...preview.value]).toEqual([
    ['moss', 5],
    ['aal', 6],
    ['lier', 6],
  ])
})

test('a preview changes nothing, and tells why the deed would be refused', () => {
  const sitting = threeMunicipalities()
  const before = sitting.state
  const refused = previewFanOut(
    sitting.state,
    { ...payloadOf(cardsFromLines('Kaia').cards), municipalityIds: ['gone'] },
    facilitator,
  )
  expect(refused).toMatchObject({ ok: false, failure: { reason: 'missing' } })
  expect(sitting.state).toBe(before)
})

test('typed lines lose bullets and numbers, are each taken once, and what the pack knows gets its languages', () => {
  const { cards } = cardsFromLines('- NAV\n1. Ordføreren\r\n\n  • ordføreren\n2) Bakeriet på hjørnet')
  expect(cards.map(({ names }) => names.nn)).toEqual(['NAV', 'Ordføraren', 'Bakeriet på hjørnet'])
  expect(cards.map(({ category }) => category)).toEqual(['state', 'politics', null])
})

test('a line of 100 kB is handed back, not cut', () => {
  const { cards, tooLong } = cardsFromLines(`${'x'.repeat(100_000)}\nKaia`)
  expect(cards.map(({ names }) => names.nb)).toEqual(['Kaia'])
  expect(tooLong).toHaveLength(1)
})

test('a card of one municipality travels with the category it has there', () => {
  expect(cardFromName('Ordføreren', 'admin')).toMatchObject({ key: 'pack:mayor', category: 'admin' })
  expect(cardFromName('Kaia', null)).toMatchObject({ names: { nb: 'Kaia', nn: 'Kaia', en: 'Kaia' } })
})
