import { expect, test } from 'vitest'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { Status } from '../../store/samlingStore.ts'
import { savedState } from './savedState.ts'

const ready: Status = {
  connection: 'open',
  fileId: 'viken.samling',
  phase: 'ready',
  problem: null,
  found: 'clean',
  savedAt: new Date(2026, 5, 9, 14, 32).getTime(),
  pendingCount: 0,
  saveProblem: null,
}
const say = (changes: Partial<Status>, isSlow = false) =>
  savedState({ ...ready, ...changes }, isSlow, getTexts('nb'), 'nb')

test('what is on disk is said with the clock', () => {
  expect(say({})).toEqual({ tone: 'good', words: 'Lagret 14.32 på denne maskinen' })
})

test('a wait is mentioned only when it is slow', () => {
  expect(say({ pendingCount: 1 }).tone).toBe('good')
  expect(say({ pendingCount: 1 }, true)).toEqual({ tone: 'busy', words: 'Lagrer …' })
})

test('a host that cannot write is red at once, whatever was saved before', () => {
  expect(say({ saveProblem: 'storageFull', pendingCount: 2 }, true)).toEqual({
    tone: 'bad',
    words: 'Ikke lagret – disken er full. Frigjør plass.',
  })
})

test('work done without contact is never called saved', () => {
  expect(say({ connection: 'lost', pendingCount: 3 })).toEqual({
    tone: 'bad',
    words: '3 endringer venter på å bli lagret',
  })
  expect(say({ connection: 'lost', pendingCount: 0 }).words).toBe('Lagret 14.32 på denne maskinen')
})

test('before the first change, and at home, nothing is claimed', () => {
  expect(say({ savedAt: null }).words).toBe('Alt ligger på denne maskinen')
  expect(say({ fileId: null }).words).toBe('Alt ligger på denne maskinen')
})
