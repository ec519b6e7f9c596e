import { expect, test } from 'vitest'
import { allRecords } from '../../testing/allRecords.ts'
import { planSitting } from '../../testing/planSitting.ts'
import { type Sitting, table3, table5 } from '../../testing/sitting.ts'
import { HOME_TASK_LIMIT, HOME_TASK_LIMITS, HOME_TASK_REPORT_LIMITS } from './commands.ts'
import { homeTaskNoun, homeTaskReportId, homeTaskReportNoun } from './record.ts'

const adds = (sitting: Sitting, homeTaskId: string, text = 'Ring tre bedrifter') =>
  sitting.does('homeTask.add', { homeTaskId, gatheringId: 'samling1', text, order: 'a0' })

function taskSitting(): Sitting {
  const sitting = planSitting()
  adds(sitting, 'task')
  return sitting
}

const reportOf = ({ state }: Sitting) => homeTaskReportNoun.get(state, homeTaskReportId('task', 'moss'))
const reports = (sitting: Sitting, said: { status?: 'done' | 'doing'; note?: string }, by = table3) =>
  sitting.does('homeTask.report', { homeTaskId: 'task', municipalityId: 'moss', ...said }, by)

test('a task that says nothing, says too much, or belongs nowhere is refused', () => {
  const sitting = taskSitting()
  const before = allRecords(sitting.state)
  expect(adds(sitting, 'empty', ' \t ')).toMatchObject({ failure: { reason: 'nameEmpty' } })
  expect(adds(sitting, 'long', 'x'.repeat(HOME_TASK_LIMITS.text + 1))).toMatchObject({
    failure: { reason: 'textTooLong', limit: HOME_TASK_LIMITS.text },
  })
  expect(adds(sitting, 'task')).toMatchObject({ failure: { reason: 'exists' } })
  const nowhere = { homeTaskId: 'x', gatheringId: 'samling9', text: 'x', order: 'a0' }
  expect(sitting.does('homeTask.add', nowhere)).toMatchObject({ failure: { noun: 'gathering' } })
  expect(sitting.does('homeTask.edit', { homeTaskId: 'gone', text: 'x' })).toMatchObject({
    failure: { reason: 'missing' },
  })
  expect(allRecords(sitting.state)).toEqual(before)
})

test('a gathering gives at most ten', () => {
  const sitting = taskSitting()
  for (let count = 1; count < HOME_TASK_LIMIT; count += 1) expect(adds(sitting, `task${count}`).ok).toBe(true)
  expect(adds(sitting, 'more')).toMatchObject({ failure: { reason: 'tooMany', limit: HOME_TASK_LIMIT } })
})

test('a report is filled in field by field, and what is too long changes nothing', () => {
  const sitting = taskSitting()
  reports(sitting, { status: 'doing' })
  reports(sitting, { note: 'To av tre er ringt' }, table5)
  expect(reportOf(sitting)).toMatchObject({ status: 'doing', note: 'To av tre er ringt' })
  const tooLong = 'x'.repeat(HOME_TASK_REPORT_LIMITS.note + 1)
  expect(reports(sitting, { status: 'done', note: tooLong })).toMatchObject({
    failure: { reason: 'textTooLong' },
  })
  expect(reportOf(sitting)?.status).toBe('doing')
})

test('each takes back their own field; the first report goes when it is undone', () => {
  const sitting = taskSitting()
  reports(sitting, { status: 'doing' })
  reports(sitting, { note: 'Ringt' }, table5)
  sitting.undoes(table5)
  expect(reportOf(sitting)).toMatchObject({ status: 'doing', note: '' })
  sitting.undoes(table3)
  expect(reportOf(sitting)).toBeUndefined()
})

test('a task takes its reports with it, and one undo brings them all back', () => {
  const sitting = taskSitting()
  adds(sitting, 'other')
  reports(sitting, { status: 'done' })
  const before = allRecords(sitting.state)
  sitting.does('homeTask.remove', { homeTaskId: 'task' })
  expect(homeTaskNoun.all(sitting.state).map(({ id }) => id)).toEqual(['other'])
  expect(homeTaskReportNoun.all(sitting.state)).toEqual([])
  expect(reports(sitting, { status: 'done' })).toMatchObject({
    failure: { reason: 'missing', noun: 'homeTask' },
  })
  sitting.undoes()
  expect(allRecords(sitting.state)).toEqual(before)
})

test('tables say how far they have come; what is to be done is the facilitator’s to say', () => {
  const sitting = taskSitting()
  expect(reports(sitting, { status: 'done' }, table3).ok).toBe(true)
  for (const asked of [
    sitting.does('homeTask.edit', { homeTaskId: 'task', text: 'Ring én' }, table3),
    sitting.does('homeTask.remove', { homeTaskId: 'task' }, table3),
  ])
    expect(asked).toMatchObject({ failure: { reason: 'notAllowed' } })
})
