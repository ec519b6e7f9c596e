import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, changeOf, invert } from '../../core/change.ts'
import { applyChange, type State } from '../../core/state.ts'
import { anchors, chooses, planSitting, plans } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { actionNoun } from '../action/record.ts'
import { anchoringNoun } from '../anchoring/record.ts'
import { choiceNoun } from '../choice/record.ts'
import { getChoice } from '../choice/select.ts'
import { parkedItemNoun } from '../parkedItem/record.ts'
import { freedFromGathering, movedToArea, removedWithAreas, removedWithMunicipality } from './removal.ts'

/** Two areas with a choice, an action and a step each, a step of an action, and something parked. */
function planned(): Sitting {
  const sitting = planSitting()
  for (const area of ['door', 'site']) {
    chooses(sitting, area)
    plans(sitting, `${area}Action`, area)
    anchors(sitting, `${area}Step`, { improvementAreaId: area })
    anchors(sitting, `${area}ActionStep`, { actionId: `${area}Action` })
  }
  plans(sitting, 'alone', null)
  const parked = { gatheringId: 'samling2', text: 'x', about: null, order: 'a0' }
  sitting.does('parkedItem.park', { id: 'own', municipalityId: 'moss', ...parked })
  sitting.does('parkedItem.park', { id: 'everyone', municipalityId: null, ...parked })
  return sitting
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort()
const tables = (state: State) => [...state.tables].map(([kind, table]) => [kind, [...table].sort()])
const explains = (sitting: Sitting, improvementAreaId: string, reason: string) =>
  sitting.does('choice.explain', { improvementAreaId, reason })

test('an area takes its choice, its actions and both their steps with it, and nothing of another', () => {
  const { state } = planned()
  expect(idsOf(removedWithAreas(state, ['door']))).toEqual(
    ['door', 'doorAction', 'doorActionStep', 'doorStep'].sort(),
  )
  expect(removedWithAreas(state, [])).toEqual([])
  expect(removedWithAreas(state, ['door', 'site'])).toHaveLength(8)
})

test('a municipality takes everything planned with it; what is the network’s stays', () => {
  const { state } = planned()
  const left = applyChange(state, changeOf({ removed: removedWithMunicipality(state, 'moss') }))
  for (const noun of [choiceNoun, actionNoun, anchoringNoun]) expect(noun.all(left)).toEqual([])
  expect(idsOf(parkedItemNoun.all(left))).toEqual(['everyone'])
  expect(removedWithMunicipality(state, 'gol')).toEqual([])
})

test('a gathering that goes is forgotten by what was decided there', () => {
  const { state } = planned()
  expect(freedFromGathering(state, 'samling1')).toEqual([])
  const updated = freedFromGathering(state, 'samling2')
  expect(idsOf(updated)).toEqual(['door', 'everyone', 'own', 'site'])
  const freed = applyChange(state, changeOf({ updated }))
  for (const { gatheringId } of [...choiceNoun.all(freed), ...parkedItemNoun.all(freed)])
    expect(gatheringId).toBe(null)
})

test('a merged area hands over its actions and steps, and both reasons stand', () => {
  const sitting = planned()
  explains(sitting, 'door', 'Haster.')
  explains(sitting, 'site', 'Bedriftene ber om det.')
  const state = applyChange(sitting.state, movedToArea(sitting.state, 'door', 'site'))
  expect(idsOf(choiceNoun.all(state))).toEqual(['site'])
  expect(getChoice(state, 'site')?.reason).toBe('Bedriftene ber om det.\nHaster.')
  for (const record of [actionNoun.get(state, 'doorAction'), anchoringNoun.get(state, 'doorStep')])
    expect(record?.improvementAreaId).toBe('site')
  // The step of an action is still the action's.
  expect(anchoringNoun.get(state, 'doorActionStep')).toMatchObject({ improvementAreaId: null })
})

test('an area that was not chosen takes over the choice, reason and all', () => {
  const sitting = planned()
  explains(sitting, 'door', 'Haster.')
  const { state } = sitting
  const moved = applyChange(state, movedToArea(state, 'door', 'town'))
  expect(getChoice(moved, 'door')).toBe(undefined)
  expect(getChoice(moved, 'town')).toMatchObject({ improvementAreaId: 'town', reason: 'Haster.' })
  expect(movedToArea(state, 'skills', 'town')).toEqual(changeOf({}))
})

test('each of these can be taken back, exactly', () => {
  const areaIds = fc.constantFrom('door', 'site', 'skills', 'town')
  const changes: readonly ((state: State, one: string, other: string) => Change)[] = [
    (state, one, other) => changeOf({ removed: removedWithAreas(state, [one, other]) }),
    (state) => changeOf({ removed: removedWithMunicipality(state, 'moss') }),
    (state) => changeOf({ updated: freedFromGathering(state, 'samling2') }),
    (state, one, other) => (one === other ? changeOf({}) : movedToArea(state, one, other)),
  ]
  fc.assert(
    fc.property(fc.constantFrom(...changes), areaIds, areaIds, (makeChange, one, other) => {
      const { state } = planned()
      const change = makeChange(state, one, other)
      expect(tables(applyChange(applyChange(state, change), invert(change)))).toEqual(tables(state))
    }),
    { numRuns: 60, seed: 1 },
  )
})
