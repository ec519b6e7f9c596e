import { expect, test } from 'vitest'
import { chooses, planSitting, plans } from '../../testing/planSitting.ts'
import { table3 } from '../../testing/sitting.ts'
import { actionNoun } from '../action/record.ts'
import { CHOICE_OUTCOME_LIMIT } from './commands.ts'
import { getChoice, isExplained, selectChoices } from './select.ts'

const failure = (reason: string) => ({ ok: false, failure: { reason } })

test('the choice stands in its own order, and can be moved', () => {
  const sitting = planSitting()
  chooses(sitting, 'door', 'a1')
  chooses(sitting, 'site', 'a0')
  const order = () => selectChoices(sitting.state, 'moss').map(({ id }) => id)
  expect(order()).toEqual(['site', 'door'])
  sitting.does('choice.move', { improvementAreaId: 'site', order: 'a2' })
  expect(order()).toEqual(['door', 'site'])
  expect(selectChoices(sitting.state, 'gol')).toEqual([])
})

test('a municipality chooses at most three, each of them once', () => {
  const sitting = planSitting()
  for (const id of ['door', 'site', 'skills']) expect(chooses(sitting, id).ok).toBe(true)
  expect(chooses(sitting, 'town')).toEqual({
    ok: false,
    failure: { reason: 'tooMany', noun: 'choice', limit: 3 },
  })
  // Two tables press at once: the second learns that it is chosen already, not that there is no room.
  expect(
    sitting.does(
      'choice.choose',
      { improvementAreaId: 'door', gatheringId: 'samling1', order: 'a0' },
      table3,
    ),
  ).toEqual({ ok: false, failure: { reason: 'exists', noun: 'choice', id: 'door' } })
  expect(chooses(sitting, 'golArea').ok).toBe(true)
})

test('a choice needs an area and a gathering that are there', () => {
  const sitting = planSitting()
  expect(chooses(sitting, 'nothing')).toMatchObject({
    failure: { reason: 'missing', noun: 'improvementArea' },
  })
  expect(
    sitting.does('choice.choose', { improvementAreaId: 'door', gatheringId: 'never', order: 'a0' }),
  ).toMatchObject({ failure: { reason: 'missing', noun: 'gathering' } })
  expect(sitting.does('choice.explain', { improvementAreaId: 'door', reason: 'x' })).toMatchObject(
    failure('missing'),
  )
  expect(sitting.does('choice.withdraw', { improvementAreaId: 'door' })).toMatchObject(failure('missing'))
})

test('a reason may be empty, but not long', () => {
  const sitting = planSitting()
  chooses(sitting, 'door')
  const explain = (reason: string) => sitting.does('choice.explain', { improvementAreaId: 'door', reason })
  const isDoorExplained = () => {
    const choice = getChoice(sitting.state, 'door')
    return choice && isExplained(choice)
  }
  expect(isDoorExplained()).toBe(false)
  explain('Bedriftene ringer tre steder.')
  expect(isDoorExplained()).toBe(true)
  explain('  ')
  expect(isDoorExplained()).toBe(false)
  expect(explain('x'.repeat(501))).toMatchObject(failure('textTooLong'))
})

test('a choice that is withdrawn leaves its actions, and undo brings it back', () => {
  const sitting = planSitting()
  chooses(sitting, 'door')
  plans(sitting, 'call', 'door')
  sitting.does('choice.withdraw', { improvementAreaId: 'door' })
  expect(getChoice(sitting.state, 'door')).toBe(undefined)
  expect(actionNoun.get(sitting.state, 'call')).toMatchObject({ improvementAreaId: 'door' })
  sitting.undoes()
  expect(getChoice(sitting.state, 'door')).toMatchObject({ gatheringId: 'samling2' })
})

test('a table may take its choice back although others have planned something in the area', () => {
  const sitting = planSitting()
  sitting.does('choice.choose', { improvementAreaId: 'door', gatheringId: 'samling2', order: 'a0' }, table3)
  plans(sitting, 'call', 'door')
  expect(sitting.undoes(table3).ok).toBe(true)
  expect(getChoice(sitting.state, 'door')).toBe(undefined)
  expect(actionNoun.get(sitting.state, 'call')).toMatchObject({ improvementAreaId: 'door' })
})

test('whether it has happened, and what came of it, are said one at a time and can be unsaid', () => {
  const sitting = planSitting()
  chooses(sitting, 'door')
  const reports = (said: { happened?: 'notYet' | 'partly' | 'yes' | null; outcome?: string }) =>
    sitting.does('choice.report', { improvementAreaId: 'door', ...said })
  expect(getChoice(sitting.state, 'door')).toMatchObject({ happened: null, outcome: '' })
  reports({ happened: 'partly' })
  reports({ outcome: 'Nummeret er åpent.' })
  expect(getChoice(sitting.state, 'door')).toMatchObject({
    happened: 'partly',
    outcome: 'Nummeret er åpent.',
    reason: '',
  })
  reports({ happened: null })
  expect(getChoice(sitting.state, 'door')).toMatchObject({ happened: null, outcome: 'Nummeret er åpent.' })
  sitting.undoes()
  expect(getChoice(sitting.state, 'door')?.happened).toBe('partly')
})

test('what came of an area can be told only of one that is chosen, and within the limit', () => {
  const sitting = planSitting()
  const reports = (outcome: string) =>
    sitting.does('choice.report', { improvementAreaId: 'door', happened: 'yes', outcome })
  expect(reports('Alt')).toMatchObject(failure('missing'))
  chooses(sitting, 'door')
  expect(reports('å'.repeat(CHOICE_OUTCOME_LIMIT)).ok).toBe(true)
  expect(reports('å'.repeat(CHOICE_OUTCOME_LIMIT + 1))).toMatchObject({
    ok: false,
    failure: { reason: 'textTooLong', field: 'choice.outcome', limit: CHOICE_OUTCOME_LIMIT },
  })
})

test('an area merged into another that is chosen hands over what came of it', () => {
  const sitting = planSitting()
  chooses(sitting, 'door')
  sitting.does('choice.report', { improvementAreaId: 'door', happened: 'yes', outcome: 'Åpnet i mai.' })
  sitting.does('improvementArea.merge', { keepId: 'site', goneId: 'door' })
  expect(getChoice(sitting.state, 'site')).toMatchObject({ happened: 'yes', outcome: 'Åpnet i mai.' })
})

test('two chosen areas that become one keep both tellings, and have happened in part when only one has', () => {
  const sitting = planSitting()
  chooses(sitting, 'door', 'a0')
  chooses(sitting, 'site', 'a1')
  sitting.does('choice.report', { improvementAreaId: 'door', happened: 'yes', outcome: 'Åpnet i mai.' })
  sitting.does('choice.report', { improvementAreaId: 'site', outcome: 'Tomta er kjøpt.' })
  const merges = () => sitting.does('improvementArea.merge', { keepId: 'site', goneId: 'door' })
  merges()
  const outcome = 'Tomta er kjøpt.\nÅpnet i mai.'
  expect(getChoice(sitting.state, 'site')).toMatchObject({ happened: 'yes', outcome })
  sitting.undoes()
  sitting.does('choice.report', { improvementAreaId: 'site', happened: 'notYet' })
  merges()
  expect(getChoice(sitting.state, 'site')).toMatchObject({ happened: 'partly', outcome })
})
