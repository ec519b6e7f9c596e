import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchors, describesArea, planSitting, plans } from '../../testing/planSitting.ts'
import { anchoringNoun } from './record.ts'
import { isAnchoringOverdue, selectAnchorings, selectAnchoringsOf, selectSides } from './select.ts'

const failure = (reason: string) => ({ ok: false, failure: { reason } })
const door = { improvementAreaId: 'door' }
const step = {
  id: 'step',
  ...door,
  actionId: null,
  body: 'municipalCouncil',
  side: 'business',
  need: 'know',
  order: 'a0',
} as const

test('a body of the pack brings its side and no name; another keeps what was sent and needs a name', () => {
  const sitting = planSitting()
  sitting.does('anchoring.add', { anchorings: [{ ...step, bodyName: 'Bystyret' }] })
  const record = () => anchoringNoun.get(sitting.state, 'step')
  expect(record()).toMatchObject({ municipalityId: 'moss', side: 'political', bodyName: '', doneDay: null })
  const edit = (said: object) => sitting.does('anchoring.edit', { anchoringId: 'step', ...said })
  expect(edit({ body: '' })).toMatchObject(failure('nameEmpty'))
  edit({ body: '', bodyName: ' Plan- og  miljøutvalget ' })
  expect(record()).toMatchObject({ bodyName: 'Plan- og miljøutvalget', side: 'political' })
  edit({ side: 'region' })
  expect(record()).toMatchObject({ side: 'region', need: 'know' })
  edit({ body: 'chiefExecutive', need: 'decide' })
  expect(record()).toMatchObject({ side: 'administrative', bodyName: '', need: 'decide' })
})

test('a step is of an area or of an action, never of both or neither, and texts have limits', () => {
  const sitting = planSitting()
  plans(sitting, 'call', 'door')
  const add = (said: object) => sitting.does('anchoring.add', { anchorings: [{ ...step, ...said }] })
  expect(add({ actionId: 'call' })).toMatchObject(failure('malformed'))
  expect(add({ improvementAreaId: null })).toMatchObject(failure('malformed'))
  expect(add({ improvementAreaId: 'nothing' })).toMatchObject(failure('missing'))
  expect(add({ body: '', bodyName: 'x'.repeat(61) })).toMatchObject(failure('textTooLong'))
  expect(add({ what: 'x'.repeat(201) })).toMatchObject(failure('textTooLong'))
  expect(add({ presenter: 'x'.repeat(61) })).toMatchObject(failure('textTooLong'))
  add({})
  expect(add({})).toMatchObject(failure('exists'))
  expect(sitting.does('anchoring.remove', { anchoringIds: ['step', 'gone'] })).toMatchObject(
    failure('missing'),
  )
  expect(sitting.does('anchoring.remove', { anchoringIds: ['step', 'step'] }).ok).toBe(true)
  expect(anchoringNoun.all(sitting.state)).toEqual([])
})

test('steps come by day, those without one last, and on one day in their own order', () => {
  const days = fc.option(fc.constantFrom('2026-03-01', '2026-06-09', '2026-10-01'), { nil: undefined })
  const orders = fc.constantFrom('a0', 'a1', 'a2')
  fc.assert(
    fc.property(fc.array(fc.tuple(days, orders), { maxLength: 8 }), (rows) => {
      const sitting = planSitting()
      for (const [index, [day, order]] of rows.entries())
        anchors(sitting, `step${index}`, door, { order, ...(day && { day }) })
      const keys = selectAnchorings(sitting.state, 'moss').map(
        ({ day, order }) => `${day ?? '9999'} ${order}`,
      )
      expect(keys).toEqual(keys.toSorted())
      expect(keys).toHaveLength(rows.length)
    }),
    { numRuns: 60, seed: 1 },
  )
})

test('the steps of an area include those of its actions', () => {
  const sitting = planSitting()
  plans(sitting, 'call', 'door')
  plans(sitting, 'alone', null)
  anchors(sitting, 'ofDoor', door)
  anchors(sitting, 'ofCall', { actionId: 'call' })
  anchors(sitting, 'ofAlone', { actionId: 'alone' })
  const ids = (anchored: Parameters<typeof selectAnchoringsOf>[1]) =>
    selectAnchoringsOf(sitting.state, anchored).map(({ id }) => id)
  expect(ids(door)).toEqual(['ofDoor', 'ofCall'])
  expect(ids({ actionId: 'call' })).toEqual(['ofCall'])
  expect(ids({ improvementAreaId: 'site' })).toEqual([])
})

test('a side is empty, planned, or done when one step on it is', () => {
  const sitting = planSitting()
  plans(sitting, 'call', 'door')
  anchors(sitting, 'one', door)
  anchors(sitting, 'two', { actionId: 'call' }, { body: 'chiefExecutive' })
  anchors(sitting, 'three', door, { doneDay: '2026-06-09' })
  expect(selectSides(sitting.state, 'door', false)).toEqual({
    sides: { political: 'done', administrative: 'planned', business: 'empty', region: 'empty' },
    isRegionNeeded: false,
  })
})

test('the region is needed when the area asks for it, stands there, or somebody has begun', () => {
  const sitting = planSitting()
  const isNeeded = (isLifted = false) => selectSides(sitting.state, 'door', isLifted).isRegionNeeded
  expect([isNeeded(), isNeeded(true)]).toEqual([false, true])
  describesArea(sitting, 'door', { characteristics: ['region'] })
  expect(isNeeded()).toBe(true)
  describesArea(sitting, 'door', { characteristics: ['dialogue'] })
  anchors(sitting, 'county', door, { body: 'countyAuthority' })
  expect(isNeeded()).toBe(true)
})

test('a step is overdue when its day has passed and it is not done', () => {
  const dated = { day: '2026-06-09', doneDay: null }
  const overdue = (said: object, today: string) => {
    const sitting = planSitting()
    anchors(sitting, 'one', door)
    const record = anchoringNoun.get(sitting.state, 'one')
    return record && isAnchoringOverdue({ ...record, ...dated, ...said }, today)
  }
  expect(overdue({}, '2026-06-09')).toBe(false)
  expect(overdue({}, '2026-06-10')).toBe(true)
  expect(overdue({ doneDay: '2026-06-11' }, '2026-06-12')).toBe(false)
  expect(overdue({ day: null }, '2026-06-10')).toBe(false)
})
