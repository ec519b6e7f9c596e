import { expect, test } from 'vitest'
import { planSitting } from '../../testing/planSitting.ts'
import { type Sitting, table3, table5 } from '../../testing/sitting.ts'
import { TRACE_TEXT_LIMITS } from './commands.ts'
import { traceNoun } from './record.ts'

const writes = (sitting: Sitting, said: { summary?: string; keepDoing?: string }, by = table3) =>
  sitting.does('trace.write', { municipalityId: 'moss', ...said }, by)
const traceOf = ({ state }: Sitting) => traceNoun.get(state, 'moss')

test('both texts are written by themselves, and each takes back their own', () => {
  const sitting = planSitting()
  writes(sitting, { summary: 'Havna er med' })
  writes(sitting, { keepDoing: 'Næringssjefen inviterer' }, table5)
  expect(traceOf(sitting)).toMatchObject({ summary: 'Havna er med', keepDoing: 'Næringssjefen inviterer' })
  sitting.undoes(table5)
  expect(traceOf(sitting)).toMatchObject({ summary: 'Havna er med', keepDoing: '' })
  sitting.undoes(table3)
  expect(traceOf(sitting)).toBeUndefined()
})

test('what is too long is refused with the limit, and what stood there stands', () => {
  const sitting = planSitting()
  writes(sitting, { summary: 'Havna er med' })
  for (const [field, limit] of Object.entries(TRACE_TEXT_LIMITS))
    expect(writes(sitting, { [field]: 'x'.repeat(limit + 1) })).toMatchObject({
      failure: { reason: 'textTooLong', limit },
    })
  expect(traceOf(sitting)).toMatchObject({ summary: 'Havna er med', keepDoing: '' })
})

test('an emptied text is empty and not gone; the same again changes nothing', () => {
  const sitting = planSitting()
  writes(sitting, { summary: 'Havna er med' })
  writes(sitting, { summary: '' })
  expect(traceOf(sitting)?.summary).toBe('')
  expect(writes(sitting, { summary: '' })).toMatchObject({ value: { added: [], updated: [], removed: [] } })
})

test('two who write the same text: the last stands, and the first cannot take it back over their head', () => {
  const sitting = planSitting()
  writes(sitting, { summary: 'Først' })
  writes(sitting, { summary: 'Så' }, table5)
  expect(traceOf(sitting)?.summary).toBe('Så')
  expect(sitting.undoes(table3)).toMatchObject({ failure: { reason: 'changedSince' } })
})

test('there is no page for a municipality that is not there', () => {
  const sitting = planSitting()
  expect(sitting.does('trace.write', { municipalityId: 'asker', summary: 'x' })).toMatchObject({
    failure: { reason: 'missing', noun: 'municipality' },
  })
  expect(traceNoun.all(sitting.state)).toEqual([])
})
