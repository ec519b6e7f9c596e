import { expect, test } from 'vitest'
import { planSitting } from '../../testing/planSitting.ts'
import { colleague, type Sitting, table3 } from '../../testing/sitting.ts'
import { ATTENDANCE_LIMIT } from './commands.ts'
import { attendanceId, attendanceNoun } from './record.ts'

const counts = (sitting: Sitting, count: number | null, by = table3, gatheringId = 'samling1') =>
  sitting.does('attendance.count', { municipalityId: 'moss', gatheringId, count }, by)
const countOf = ({ state }: Sitting) => attendanceNoun.get(state, attendanceId('moss', 'samling1'))?.count

test('fewer than none and more than five hundred are refused, and the count stands', () => {
  const sitting = planSitting()
  counts(sitting, 4)
  for (const count of [-1, ATTENDANCE_LIMIT + 1])
    expect(counts(sitting, count)).toMatchObject({ failure: { reason: 'outOfRange' } })
  expect(countOf(sitting)).toBe(4)
  expect(counts(sitting, ATTENDANCE_LIMIT).ok).toBe(true)
})

test('nobody came is an answer; not counted is none', () => {
  const sitting = planSitting()
  counts(sitting, 0)
  expect(countOf(sitting)).toBe(0)
  counts(sitting, null)
  expect(countOf(sitting)).toBeUndefined()
  expect(counts(sitting, null).ok).toBe(true)
})

test('the last count stands, and each step is taken back', () => {
  const sitting = planSitting()
  counts(sitting, 4)
  counts(sitting, 5, colleague)
  expect(sitting.undoes(table3)).toMatchObject({ failure: { reason: 'changedSince' } })
  expect(countOf(sitting)).toBe(5)
  sitting.undoes(colleague)
  expect(countOf(sitting)).toBe(4)
  counts(sitting, null)
  sitting.undoes(table3)
  expect(countOf(sitting)).toBe(4)
  sitting.undoes(table3)
  expect(countOf(sitting)).toBeUndefined()
})

test('who or what is not there cannot be counted', () => {
  const sitting = planSitting()
  expect(counts(sitting, 3, table3, 'samling9')).toMatchObject({ failure: { noun: 'gathering' } })
  const asker = { municipalityId: 'asker', gatheringId: 'samling1', count: 3 }
  expect(sitting.does('attendance.count', asker)).toMatchObject({ failure: { noun: 'municipality' } })
  expect(attendanceNoun.all(sitting.state)).toEqual([])
})
