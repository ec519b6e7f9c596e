import { expect, test } from 'vitest'
import { planSitting } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { parkedItemNoun } from './record.ts'
import { countOpen, isAssigned, selectParkedItems, selectUnassigned } from './select.ts'

const failure = (reason: string) => ({ ok: false, failure: { reason } })
const parks = (sitting: Sitting, id: string, municipalityId: string | null, said: object = {}) =>
  sitting.does('parkedItem.park', {
    id,
    municipalityId,
    gatheringId: 'samling1',
    text: id,
    about: null,
    order: 'a0',
    ...said,
  })

test('a municipality sees its own items and the network’s, open ones first', () => {
  const sitting = planSitting()
  parks(sitting, 'own', 'moss', { order: 'a2' })
  parks(sitting, 'settled', 'moss', { order: 'a0' })
  parks(sitting, 'everyone', null, { order: 'a1' })
  parks(sitting, 'gols', 'gol')
  sitting.does('parkedItem.close', { parkedItemIds: ['settled'] })
  const ids = (municipalityId: string | null) =>
    selectParkedItems(sitting.state, municipalityId).map(({ id }) => id)
  expect(ids('moss')).toEqual(['everyone', 'own', 'settled'])
  expect(ids(null)).toEqual(['everyone'])
  expect([countOpen(sitting.state, 'moss'), countOpen(sitting.state, null)]).toEqual([2, 1])
})

test('an open item is unassigned until it has both an owner and a day', () => {
  const sitting = planSitting()
  parks(sitting, 'own', 'moss')
  const unassigned = () => selectUnassigned(sitting.state, 'moss').length
  sitting.does('parkedItem.edit', { parkedItemId: 'own', owner: 'Næringssjefen' })
  expect(unassigned()).toBe(1)
  sitting.does('parkedItem.edit', { parkedItemId: 'own', day: '2026-06-09' })
  expect(unassigned()).toBe(0)
  sitting.does('parkedItem.edit', { parkedItemId: 'own', owner: ' ' })
  expect(unassigned()).toBe(1)
  sitting.does('parkedItem.close', { parkedItemIds: ['own'] })
  expect(unassigned()).toBe(0)
  sitting.does('parkedItem.reopen', { parkedItemIds: ['own'] })
  expect(selectUnassigned(sitting.state, 'moss').map(isAssigned)).toEqual([false])
})

test('what an item was parked from may go; the item and its answer stay', () => {
  const sitting = planSitting()
  parks(sitting, 'own', 'moss', { about: { noun: 'stakeholder', id: 'havn' } })
  sitting.does('parkedItem.edit', { parkedItemId: 'own', answer: 'Havnestyret tar det i mai.' })
  sitting.does('stakeholder.remove', { stakeholderIds: ['havn'] })
  expect(parkedItemNoun.get(sitting.state, 'own')).toMatchObject({
    about: { noun: 'stakeholder', id: 'havn' },
    answer: 'Havnestyret tar det i mai.',
  })
})

test('what cannot be parked is refused', () => {
  const sitting = planSitting()
  expect(parks(sitting, 'own', 'nowhere')).toMatchObject(failure('missing'))
  expect(parks(sitting, 'own', 'moss', { gatheringId: 'never' })).toMatchObject(failure('missing'))
  expect(parks(sitting, 'own', 'moss', { text: ' \n' })).toMatchObject(failure('nameEmpty'))
  expect(parks(sitting, 'own', 'moss', { text: 'x'.repeat(301) })).toMatchObject(failure('textTooLong'))
  parks(sitting, 'own', 'moss', { gatheringId: null })
  expect(parks(sitting, 'own', 'moss')).toMatchObject(failure('exists'))
  const edit = (said: object) => sitting.does('parkedItem.edit', { parkedItemId: 'own', ...said })
  expect(edit({ owner: 'x'.repeat(61) })).toMatchObject(failure('textTooLong'))
  expect(edit({ answer: 'x'.repeat(301) })).toMatchObject(failure('textTooLong'))
  expect(sitting.does('parkedItem.remove', { parkedItemIds: ['own', 'gone'] })).toMatchObject(
    failure('missing'),
  )
  expect(sitting.does('parkedItem.remove', { parkedItemIds: ['own'] }).ok).toBe(true)
})
