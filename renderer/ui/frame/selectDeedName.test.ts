import { expect, test } from 'vitest'
import { type Change, changeOf } from '../../../shared/core/change.ts'
import { stateFrom } from '../../../shared/core/state.ts'
import { placementId } from '../../../shared/features/placement/record.ts'
import { countDeedCards, selectDeedName } from './selectDeedName.ts'

const actor = { id: 'a', role: 'facilitator', name: '' } as const
const deed = (commandKind: string, change: Change) => ({
  commandId: 'c',
  commandKind,
  actor,
  time: 0,
  change,
})
const card = (id: string, name: string) => ({ kind: 'stakeholder', id, name })
const moss = { kind: 'municipality', id: 'moss', name: 'Moss' }
const placement = {
  kind: 'placement',
  id: placementId('havn', 'g1'),
  stakeholderId: 'havn',
  gatheringId: 'g1',
}

test('a moved card is named by the card, not by its placement', () => {
  const state = stateFrom([card('havn', 'Ha\u00ADvn'), placement])
  const moved = { kind: 'placement', id: placement.id, before: { interest: 0 }, after: { interest: 1 } }
  expect(selectDeedName(state, deed('stakeholder.place', changeOf({ updated: [moved] })))).toBe('Havn')
  expect(selectDeedName(state, deed('stakeholder.place', changeOf({ added: [placement] })))).toBe('Havn')
})

test('a removed municipality is named itself, however many cards it took along', () => {
  const removed = [placement, card('havn', 'Havn'), card('nav', 'NAV'), moss]
  expect(selectDeedName(stateFrom([]), deed('municipality.remove', changeOf({ removed })))).toBe('Moss')
})

test('several at once have no one name', () => {
  const added = [card('a', 'A'), card('b', 'B')]
  expect(selectDeedName(stateFrom(added), deed('stakeholder.add', changeOf({ added })))).toBeNull()
})

test('several cards that were moved together have no one name, but a number', () => {
  const state = stateFrom([card('havn', 'Havn'), card('nav', 'NAV'), placement])
  const move = (id: string) => ({ kind: 'placement', id, before: { interest: 0 }, after: { interest: 1 } })
  const both = deed('stakeholder.place', changeOf({ updated: [move(placement.id), move('nav@g1')] }))
  expect(selectDeedName(state, both)).toBeNull()
  expect(countDeedCards(both)).toBe(2)
  const edited = {
    kind: 'stakeholder',
    id: 'nav',
    before: { note: '', name: 'NAV' },
    after: { note: 'x', name: 'Nav' },
  }
  expect(selectDeedName(state, deed('stakeholder.edit', changeOf({ updated: [edited] })))).toBe('NAV')
})
