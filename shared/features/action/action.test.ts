import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchors, chooses, planSitting, plans } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { anchoringNoun } from '../anchoring/record.ts'
import { ACTION_TEXT_LIMITS } from './fields.ts'
import { type Action, actionNoun } from './record.ts'
import { isOverdue, selectActionStakeholders, selectActions, selectActionsByArea } from './select.ts'
import { actionStatuses, actionStatusKeys } from './status.ts'

const failure = (reason: string) => ({ ok: false, failure: { reason } })

function actionOf(sitting: Sitting, id: string): Action {
  const action = actionNoun.get(sitting.state, id)
  if (!action) throw new Error(`no action ${id}`)
  return action
}

test('an action begins with a title only, and each field can be said by itself', () => {
  const sitting = planSitting()
  plans(sitting, 'call', null)
  expect(actionOf(sitting, 'call')).toMatchObject({ owner: '', day: null, status: 'notStarted', promise: '' })
  sitting.does('action.edit', { actionId: 'call', owner: ' Næringssjefen  ', day: '2026-09-01' })
  sitting.does('action.edit', { actionId: 'call', improvementAreaId: 'door', owner: undefined })
  expect(actionOf(sitting, 'call')).toMatchObject({
    title: 'call',
    owner: ' Næringssjefen',
    day: '2026-09-01',
    improvementAreaId: 'door',
  })
})

test('what cannot be planned is refused, with nothing changed', () => {
  const sitting = planSitting()
  plans(sitting, 'call', 'door')
  const before = sitting.state
  expect(plans(sitting, 'call', 'door')).toMatchObject(failure('exists'))
  expect(plans(sitting, 'other', 'nothing')).toMatchObject(failure('missing'))
  expect(plans(sitting, 'other', 'golArea')).toMatchObject(failure('malformed'))
  const edit = (said: object) => sitting.does('action.edit', { actionId: 'call', ...said })
  expect(edit({ improvementAreaId: 'golArea' })).toMatchObject(failure('malformed'))
  expect(edit({ title: ' ' })).toMatchObject(failure('nameEmpty'))
  expect(edit({ title: 'x'.repeat(121) })).toMatchObject(failure('textTooLong'))
  for (const [field, limit] of Object.entries(ACTION_TEXT_LIMITS))
    expect(edit({ [field]: 'x'.repeat(limit + 1) })).toMatchObject({
      failure: { field: `action.${field}`, limit },
    })
  expect(sitting.does('action.setStatus', { actionIds: ['call', 'gone'], status: 'done' })).toMatchObject(
    failure('missing'),
  )
  expect(sitting.state).toBe(before)
})

test('a municipality has room for 200 actions', () => {
  const sitting = planSitting()
  const fifty = (round: number) =>
    sitting.does('action.add', {
      municipalityId: 'moss',
      actions: Array.from({ length: 50 }, (_, index) => ({
        id: `${round}-${index}`,
        title: 'x',
        improvementAreaId: null,
        order: 'a0',
      })),
    })
  for (const round of [1, 2, 3, 4]) expect(fifty(round).ok).toBe(true)
  expect(plans(sitting, 'more', null)).toMatchObject(failure('tooMany'))
})

test('the status of several is set at once, and only what changes is written', () => {
  const sitting = planSitting()
  for (const id of ['one', 'two']) plans(sitting, id, null)
  sitting.does('action.setStatus', { actionIds: ['one'], status: 'done' })
  const decision = sitting.does('action.setStatus', { actionIds: ['one', 'two', 'two'], status: 'done' })
  expect(decision.ok && decision.value.updated.map(({ id }) => id)).toEqual(['two'])
})

test('an action takes its anchorings with it, and undo brings them back', () => {
  const sitting = planSitting()
  plans(sitting, 'call', 'door')
  anchors(sitting, 'ofCall', { actionId: 'call' })
  anchors(sitting, 'ofDoor', { improvementAreaId: 'door' })
  sitting.does('action.remove', { actionIds: ['call'] })
  expect(anchoringNoun.all(sitting.state).map(({ id }) => id)).toEqual(['ofDoor'])
  sitting.undoes()
  expect(anchoringNoun.get(sitting.state, 'ofCall')).toMatchObject({ actionId: 'call' })
})

test('chosen areas come first, then areas with actions, then what stands alone', () => {
  const sitting = planSitting()
  chooses(sitting, 'town', 'a0')
  chooses(sitting, 'site', 'a1')
  plans(sitting, 'alone', null)
  plans(sitting, 'later', 'door', { order: 'a1' })
  plans(sitting, 'sooner', 'door', { order: 'a0' })
  const groups = selectActionsByArea(sitting.state, 'moss').map(({ area, choice, actions }) => [
    area?.id ?? null,
    choice !== null,
    actions.map(({ id }) => id),
  ])
  expect(groups).toEqual([
    ['town', true, []],
    ['site', true, []],
    ['door', false, ['sooner', 'later']],
    [null, false, ['alone']],
  ])
})

test('every action stands in exactly one group, in the order of the list', () => {
  const areaIds = fc.constantFrom('door', 'site', 'skills', 'town', null)
  const orders = fc.constantFrom('a0', 'a1', 'a2')
  const chosen = fc.uniqueArray(fc.constantFrom('door', 'site', 'skills', 'town'), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(areaIds, orders), { maxLength: 8 }), chosen, (rows, choices) => {
      const sitting = planSitting()
      for (const id of choices) chooses(sitting, id)
      for (const [index, [areaId, order]] of rows.entries())
        plans(sitting, `action${index}`, areaId, { order })
      const groups = selectActionsByArea(sitting.state, 'moss')
      const grouped = groups.flatMap(({ actions }) => actions)
      const listed = selectActions(sitting.state, 'moss')
      expect(grouped).toHaveLength(listed.length)
      for (const { area, actions } of groups)
        expect(actions).toEqual(
          listed.filter(({ improvementAreaId }) => improvementAreaId === (area?.id ?? null)),
        )
    }),
    { numRuns: 60, seed: 1 },
  )
})

test('an action is overdue the day after its day, until it is done or stopped', () => {
  const sitting = planSitting()
  plans(sitting, 'call', null, { day: '2026-06-09' })
  plans(sitting, 'free', null)
  expect(isOverdue(actionOf(sitting, 'call'), '2026-06-09')).toBe(false)
  expect(isOverdue(actionOf(sitting, 'free'), '2026-06-10')).toBe(false)
  for (const status of actionStatusKeys) {
    const isLate = isOverdue({ ...actionOf(sitting, 'call'), status }, '2026-06-10')
    expect(isLate, status).toBe(status === 'notStarted' || status === 'doing')
  }
  expect(actionStatuses.map(({ key }) => key)).toEqual([...actionStatusKeys])
})

test('cards of an action follow merges, also twice, and pass over what is gone', () => {
  const sitting = planSitting()
  const card = (id: string, order: string) => ({ id, name: id, order })
  sitting.does('stakeholder.add', {
    municipalityId: 'moss',
    stakeholders: [card('nav', 'a1'), card('port', 'a2'), card('quay', 'a3')],
  })
  plans(sitting, 'call', null, { stakeholderIds: ['quay', 'never', 'nav', 'havn', 'quay'] })
  const names = () => selectActionStakeholders(sitting.state, actionOf(sitting, 'call')).map(({ id }) => id)
  expect(names()).toEqual(['quay', 'nav', 'havn'])
  sitting.does('stakeholder.merge', { keepId: 'port', goneId: 'quay' })
  expect(names()).toEqual(['port', 'nav', 'havn'])
  sitting.does('stakeholder.merge', { keepId: 'havn', goneId: 'port' })
  sitting.does('stakeholder.remove', { stakeholderIds: ['nav'] })
  expect(names()).toEqual(['havn'])
})

test('an action never names the cards of another municipality', () => {
  const sitting = planSitting()
  sitting.does('stakeholder.add', {
    municipalityId: 'gol',
    stakeholders: [{ id: 'golNav', name: 'NAV', order: 'a0' }],
  })
  expect(plans(sitting, 'call', null, { stakeholderIds: ['golNav'] })).toMatchObject(failure('malformed'))
})

test('what came of an action is told by itself, within the limit, and goes back by undo', () => {
  const sitting = planSitting()
  plans(sitting, 'call', 'door')
  expect(actionOf(sitting, 'call').result).toBe('')
  sitting.does('action.setStatus', { actionIds: ['call'], status: 'done' })
  sitting.does('action.edit', { actionId: 'call', result: '43 henvendelser.\r\nÅtte av ti fikk svar.' })
  expect(actionOf(sitting, 'call')).toMatchObject({
    status: 'done',
    result: '43 henvendelser.\nÅtte av ti fikk svar.',
  })
  const tooLong = 'å'.repeat(ACTION_TEXT_LIMITS.result + 1)
  expect(sitting.does('action.edit', { actionId: 'call', result: tooLong })).toMatchObject(
    failure('textTooLong'),
  )
  sitting.undoes()
  expect(actionOf(sitting, 'call')).toMatchObject({ status: 'done', result: '' })
})
