import { expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import { selectNearDuplicates } from './selectNearDuplicates.ts'

/** Moss with «Havn» and these cards after it, ids n0, n1, … */
function mossWith(...names: string[]): Sitting {
  const sitting = mossSitting()
  const stakeholders = names.map((name, index) => ({
    id: `n${index}`,
    name,
    category: null,
    order: `b${index}`,
  }))
  sitting.does('stakeholder.add', { municipalityId: 'moss', stakeholders })
  return sitting
}
const pairsIn = (sitting: Sitting) =>
  selectNearDuplicates(sitting.state, 'moss', 'samling1').map(
    ({ keep, gone }) => `${keep.name} < ${gone.name}`,
  )
const placing = (...ids: string[]) => ({
  gatheringId: 'samling1',
  places: ids.map((stakeholderId) => ({ stakeholderId, influence: 0.5, interest: 0.5 })),
})

test('cards that are different bodies are not pointed out', () => {
  expect(pairsIn(mossWith('NAV', 'NHO', 'Bedrift A', 'Bedrift B'))).toEqual([])
})

test('the pack’s spelling stays, whichever came first and whichever is placed', () => {
  const sitting = mossWith('Næringsforeninga', 'Næringsforening')
  sitting.does('stakeholder.place', placing('n0'))
  expect(pairsIn(sitting)).toEqual(['Næringsforening < Næringsforeninga'])
})

test('of two own spellings the placed card stays', () => {
  const sitting = mossWith('Velforening', 'Velforeningen')
  expect(pairsIn(sitting)).toEqual(['Velforening < Velforeningen'])
  sitting.does('stakeholder.place', placing('n1'))
  expect(pairsIn(sitting)).toEqual(['Velforeningen < Velforening'])
  sitting.does('stakeholder.place', placing('n0'))
  expect(pairsIn(sitting)).toEqual(['Velforening < Velforeningen'])
})

test('a copy is pointed out, and the original stays', () => {
  const sitting = mossWith('NAV', 'NAV 2', 'NAV 3')
  expect(pairsIn(sitting)).toEqual(['NAV < NAV 3', 'NAV < NAV 2'])
})

test('the municipality’s own name makes no difference', () => {
  expect(pairsIn(mossWith('Moss næringsforening', 'Næringsforening'))).toEqual([
    'Næringsforening < Moss næringsforening',
  ])
})

test('the newest card’s likeness comes first, and new names are seen at once', () => {
  const sitting = mossWith('Havna', 'NAV')
  expect(pairsIn(sitting)).toEqual(['Havn < Havna'])
  sitting.does('stakeholder.edit', { stakeholderIds: ['n1'], name: 'Havner' })
  expect(pairsIn(sitting)).toEqual(['Havna < Havner', 'Havn < Havner', 'Havn < Havna'])
})

test('merging by the suggestion leaves nothing to point out', () => {
  const sitting = mossWith('Næringsforeninga', 'Næringsforening')
  const [pair] = selectNearDuplicates(sitting.state, 'moss', 'samling1')
  expect(
    sitting.does('stakeholder.merge', { keepId: pair?.keep.id ?? '', goneId: pair?.gone.id ?? '' }).ok,
  ).toBe(true)
  expect(pairsIn(sitting)).toEqual([])
})
