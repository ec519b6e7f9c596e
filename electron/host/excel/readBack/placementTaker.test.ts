import { expect, test } from 'vitest'
import { getPlacement } from '../../../../shared/features/placement/select.ts'
import { addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import { placementTaker } from './placementTaker.ts'
import { cellsOf, change, mossContext, problems } from './testing/takeRows.ts'

const cards = addCards(smallNetwork(), 'moss', [{ name: 'Havn' }, { name: 'NAV' }])
const placed = run(cards, 'stakeholder.place', {
  gatheringId: 'g1',
  places: [{ stakeholderId: 'moss-s0', influence: 0.4321, interest: 0.8765 }],
})
const state = run(placed, 'stakeholder.markUnsure', { gatheringId: 'g2', stakeholderIds: ['moss-s1'] })
const at = (so: typeof state, gatheringId: string, id = 'moss-s0') => getPlacement(so, id, gatheringId)

test('a new number moves the card at the gathering of the row; the other number stays exact', () => {
  const after = change(placementTaker, state, 'moss-s0@g1', { interest: 10, reason: 'Vi så feil' })
  expect(at(after, 'g1')).toMatchObject({ influence: 0.4321, interest: 0.1, reason: 'Vi så feil' })
})

test('a map that went on from the last gets a place of its own, and the last keeps its', () => {
  const after = change(placementTaker, state, 'moss-s0@g2', { influence: 90 })
  expect(at(after, 'g2')).toMatchObject({ influence: 0.9, interest: 0.8765 })
  expect(at(after, 'g1')).toEqual(at(state, 'g1'))
})

test('both numbers emptied take the card off; one is told of', () => {
  const after = change(placementTaker, state, 'moss-s0@g1', { influence: null, interest: null })
  expect(at(after, 'g1')).toMatchObject({ influence: null, interest: null })
  const half = placementTaker.changed(mossContext(state), 'moss-s0@g1', cellsOf({ influence: null }))
  expect(problems(half)).toEqual(['influence: needsBoth Interesse (0–100)'])
})

test('who is unsure stays so when only the reason is written, and is placed by two numbers', () => {
  expect(at(change(placementTaker, state, 'moss-s1@g2', { reason: 'Spør' }), 'g2', 'moss-s1')).toMatchObject({
    isUnsure: true,
    reason: 'Spør',
  })
  const after = change(placementTaker, state, 'moss-s1@g2', { influence: 50, interest: 50 })
  expect(at(after, 'g2', 'moss-s1')).toMatchObject({ isUnsure: false, influence: 0.5 })
})

test('a row of nothing known is told of', () => {
  const taken = placementTaker.changed(mossContext(state), 'gone@g1', cellsOf({ influence: 1 }))
  expect(problems(taken)).toEqual(['influence: rowNotAllowed'])
})

test('what the sheet of stakeholders has said otherwise is told of; the same said twice is said once', () => {
  const moved = run(state, 'stakeholder.place', {
    gatheringId: 'g1',
    places: [{ stakeholderId: 'moss-s0', influence: 0.6, interest: 0.8765 }],
  })
  const context = mossContext(moved, { before: state })
  const taken = (written: Record<string, number | null>) =>
    placementTaker.changed(context, 'moss-s0@g1', cellsOf(written))
  expect(problems(taken({ influence: 20, interest: 30 }))).toEqual(['influence: saidOtherwise Interessenter'])
  expect(problems(taken({ influence: null, interest: null }))).toEqual([
    'influence: saidOtherwise Interessenter',
  ])
  expect(taken({ influence: 60 }).ok).toBe(true)
  expect(taken({ interest: 30 })).toMatchObject({
    value: [{ payload: { places: [{ influence: 0.6, interest: 0.3 }] } }],
  })
})
