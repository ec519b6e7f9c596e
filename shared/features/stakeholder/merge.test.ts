import { expect, test } from 'vitest'
import { mossSitting, type Sitting, table3 } from '../../testing/sitting.ts'
import { getPlacement } from '../placement/select.ts'
import { selectRelationsOf } from '../relation/select.ts'
import { getStakeholder, selectStakeholders } from './select.ts'

/** Moss with «Havn» and «Moss havn», said to be the same, and NAV. */
function twoHarbours(): Sitting {
  const sitting = mossSitting()
  sitting.does('stakeholder.add', {
    municipalityId: 'moss',
    stakeholders: [
      { id: 'mossHavn', name: 'Moss havn', order: 'a1', note: 'Ring havnesjefen', isRequired: true },
      { id: 'nav', name: 'NAV', order: 'a2' },
    ],
  })
  sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], note: 'Ny kai i 2027', attitude: 'neutral' })
  sitting.does('stakeholder.place', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'mossHavn', influence: 0.8, interest: 0.6 }],
  })
  return sitting
}

const relate = (sitting: Sitting, relationId: string, fromId: string, toId: string) =>
  sitting.does('relation.add', {
    relationId,
    fromId,
    toId,
    relationKind: 'cooperates',
    isBothWays: true,
    note: '',
  })

test('merging keeps what either said, and the place of the one that had one', () => {
  const sitting = twoHarbours()
  expect(sitting.does('stakeholder.merge', { keepId: 'havn', goneId: 'mossHavn' }).ok).toBe(true)
  expect(getStakeholder(sitting.state, 'havn')).toMatchObject({
    name: 'Havn',
    category: 'property',
    note: 'Ny kai i 2027\nRing havnesjefen',
    attitude: 'neutral',
    isRequired: true,
    merged: [{ id: 'mossHavn', name: 'Moss havn' }],
  })
  expect(getStakeholder(sitting.state, 'mossHavn')).toBe(undefined)
  expect(getPlacement(sitting.state, 'havn', 'samling1')).toMatchObject({ influence: 0.8, interest: 0.6 })
})

test('where both are placed, the kept card stays where it is', () => {
  const sitting = twoHarbours()
  sitting.does('stakeholder.place', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'havn', influence: 0.1, interest: 0.2 }],
  })
  sitting.does('stakeholder.merge', { keepId: 'havn', goneId: 'mossHavn' })
  expect(getPlacement(sitting.state, 'havn', 'samling1')).toMatchObject({ influence: 0.1, interest: 0.2 })
})

test('one undo brings both cards, their places and their relations back', () => {
  const sitting = twoHarbours()
  relate(sitting, 'r1', 'mossHavn', 'nav')
  relate(sitting, 'r2', 'havn', 'mossHavn')
  const before = sitting.state.tables
  sitting.does('stakeholder.merge', { keepId: 'havn', goneId: 'mossHavn' })
  expect(selectRelationsOf(sitting.state, 'havn')).toMatchObject([{ id: 'r1', fromId: 'havn', toId: 'nav' }])
  sitting.undoes()
  expect(sitting.state.tables).toEqual(before)
})

test('two groups that merge the same pair are told that it is done, whichever card they wanted to keep', () => {
  const sitting = twoHarbours()
  sitting.does('stakeholder.merge', { keepId: 'havn', goneId: 'mossHavn' })
  for (const [keepId, goneId] of [
    ['havn', 'mossHavn'],
    ['mossHavn', 'havn'],
  ] as const)
    expect(sitting.does('stakeholder.merge', { keepId, goneId }, table3)).toEqual({
      ok: false,
      failure: { reason: 'alreadyMerged' },
    })
  expect(selectStakeholders(sitting.state, 'moss')).toHaveLength(2)
})

test('two long notes are both kept whole', () => {
  const sitting = twoHarbours()
  for (const [id, letter] of [
    ['havn', 'a'],
    ['mossHavn', 'b'],
  ] as const)
    sitting.does('stakeholder.edit', { stakeholderIds: [id], note: letter.repeat(1500) })
  expect(sitting.does('stakeholder.merge', { keepId: 'havn', goneId: 'mossHavn' }).ok).toBe(true)
  expect(getStakeholder(sitting.state, 'havn')?.note).toHaveLength(3001)
})

test('a card is not merged with itself, nor with one of another municipality', () => {
  const sitting = twoHarbours()
  sitting.does('municipality.add', {
    municipalities: [{ id: 'gol', name: 'Gol', number: null, county: null, language: 'nb' }],
  })
  sitting.does('stakeholder.add', {
    municipalityId: 'gol',
    stakeholders: [{ id: 'golNav', name: 'NAV', order: 'a0' }],
  })
  for (const goneId of ['nav', 'golNav'])
    expect(sitting.does('stakeholder.merge', { keepId: 'nav', goneId })).toMatchObject({
      failure: { reason: 'malformed' },
    })
})
