import { expect, test } from 'vitest'
import { getHomeTaskReport } from '../../../../shared/features/homeTask/select.ts'
import { run, smallNetwork } from '../testing/networkBuilder.ts'
import { homeTaskTaker } from './homeTaskTaker.ts'
import { cellsOf, change, mossContext, problems } from './testing/takeRows.ts'

const state = run(smallNetwork(), 'homeTask.add', {
  ...{ homeTaskId: 'task', gatheringId: 'g1', text: 'Ring fem bedrifter', order: 'a0' },
})

test('the first report of a municipality and the next are taken from its row', () => {
  const first = change(homeTaskTaker, state, 'task@moss', { result: 'To ringt' })
  expect(getHomeTaskReport(first, 'task', 'moss')).toMatchObject({ status: 'notStarted', note: 'To ringt' })
  const next = change(homeTaskTaker, first, 'task@moss', { status: 'done', result: '' })
  expect(getHomeTaskReport(next, 'task', 'moss')).toMatchObject({ status: 'done', note: '' })
})

test('an emptied status and a row of nobody are told of', () => {
  const told = (id: string, written: Record<string, string | null>) =>
    problems(homeTaskTaker.changed(mossContext(state), id, cellsOf(written)))
  expect(told('task@moss', { status: null })).toEqual(['status: empty'])
  expect(told('task@gol', { status: 'done' })).toEqual(['status: rowNotAllowed'])
})
