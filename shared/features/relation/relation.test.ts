import { expect, test } from 'vitest'
import { mossSitting, type Sitting, table3 } from '../../testing/sitting.ts'
import { relationNoun } from './record.ts'
import { selectRelations, selectRelationsOf } from './select.ts'

function havnAndNav(): Sitting {
  const sitting = mossSitting()
  sitting.does('stakeholder.add', {
    municipalityId: 'moss',
    stakeholders: [{ id: 'nav', name: 'NAV', order: 'a1' }],
  })
  return sitting
}
const relation = {
  relationId: 'r1',
  fromId: 'havn',
  toId: 'nav',
  relationKind: 'informs',
  isBothWays: false,
  note: ' hver måned ',
} as const

test('a relation is seen from both its cards, and only once between the same two', () => {
  const sitting = havnAndNav()
  sitting.does('relation.add', relation)
  expect(selectRelationsOf(sitting.state, 'nav')).toEqual(selectRelationsOf(sitting.state, 'havn'))
  expect(selectRelations(sitting.state, 'moss')).toHaveLength(1)
  expect(sitting.does('relation.add', { ...relation, relationId: 'r2' })).toMatchObject({
    failure: { reason: 'exists' },
  })
})

test('a card that is deleted takes its relations with it, and undo brings them back', () => {
  const sitting = havnAndNav()
  sitting.does('relation.add', relation)
  sitting.does('stakeholder.remove', { stakeholderIds: ['nav'] })
  expect(relationNoun.all(sitting.state)).toEqual([])
  sitting.undoes()
  expect(relationNoun.get(sitting.state, 'r1')).toMatchObject({ toId: 'nav' })
})

test('a relation to a card that somebody has just deleted is refused with the card’s name of kind', () => {
  const sitting = havnAndNav()
  sitting.does('stakeholder.remove', { stakeholderIds: ['nav'] }, table3)
  expect(sitting.does('relation.add', relation)).toEqual({
    ok: false,
    failure: { reason: 'missing', noun: 'stakeholder', id: 'nav' },
  })
  // Deleting cannot be undone into a map where the other end is gone too.
  sitting.does('stakeholder.remove', { stakeholderIds: ['havn'] })
  expect(relationNoun.all(sitting.state)).toEqual([])
})

test('nobody is related to itself', () => {
  expect(havnAndNav().does('relation.add', { ...relation, toId: 'havn' })).toMatchObject({
    failure: { reason: 'malformed' },
  })
})

test('a relation can be turned around, by two people at once if need be', () => {
  const sitting = havnAndNav()
  sitting.does('relation.add', relation)
  const turned = { relationId: 'r1', fromId: 'nav' } as const
  sitting.does('relation.edit', turned)
  sitting.does('relation.edit', turned, table3)
  expect(relationNoun.get(sitting.state, 'r1')).toMatchObject({
    fromId: 'nav',
    toId: 'havn',
  })
  expect(sitting.does('relation.edit', { relationId: 'r1', fromId: 'moss' })).toMatchObject({
    failure: { reason: 'malformed' },
  })
})

test('an edit that would say what another relation says already is refused, and nothing is changed', () => {
  const sitting = havnAndNav()
  sitting.does('relation.add', relation)
  sitting.does('relation.add', { ...relation, relationId: 'r2', relationKind: 'funds' })
  expect(sitting.does('relation.edit', { relationId: 'r2', relationKind: 'informs' })).toMatchObject({
    failure: { reason: 'exists' },
  })
  sitting.does('relation.add', { ...relation, relationId: 'r3', fromId: 'nav', toId: 'havn' })
  expect(sitting.does('relation.edit', { relationId: 'r3', fromId: 'havn' })).toMatchObject({
    failure: { reason: 'exists' },
  })
  expect(sitting.does('relation.edit', { relationId: 'r2', note: 'hvert år' })).toMatchObject({ ok: true })
})
