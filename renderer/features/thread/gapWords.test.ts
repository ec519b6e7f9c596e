import { expect, test } from 'vitest'
import type { ThreadGap } from '../../../shared/features/plan/threadGaps.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { focusOf, gapWords, nodeOf, screenFor } from './gapWords.ts'

const about = { noun: 'improvementArea', id: 'a' } as const
const gap = (key: Exclude<ThreadGap['key'], 'sideEmpty' | 'notAssessed' | 'noWanted'>): ThreadGap => ({
  key,
  about,
})
const notAssessed: ThreadGap = { key: 'notAssessed', characteristicId: 'region', about }

test('a gap is named in plain words, a side by its name', () => {
  expect(gapWords(gap('noReason'), getTexts('nb'))).toBe('Mangler «Derfor»')
  expect(gapWords({ key: 'sideEmpty', side: 'business', about }, getTexts('nn'))).toBe(
    'Manglar: næringslivet',
  )
  expect(gapWords(notAssessed, getTexts('nb'), 'Tett dialog')).toBe('Ikke vurdert: Tett dialog')
})

test('every gap leads to where it can be mended', () => {
  expect(screenFor(gap('noStakeholders'))).toBe('improvementAreas')
  expect(screenFor(gap('noReason'))).toBe('choosing')
  expect(screenFor(gap('noOwner'))).toBe('plan')
  expect(screenFor(gap('noAnchoring'))).toBe('plan')
  expect(screenFor(gap('noGapBehind'))).toBe('improvementAreas')
  expect(screenFor(notAssessed)).toBe('assessment')
  expect(focusOf(notAssessed, 'a')).toBe('region')
  expect([gap('noResult'), gap('noOutcome')].map(screenFor)).toEqual(['traces', 'traces'])
})

test('a meeting is come to by its area', () => {
  expect(focusOf({ key: 'overdue', about: { noun: 'anchoring', id: 'f' } }, 'a')).toBe('a')
  expect(focusOf({ key: 'noOwner', about: { noun: 'action', id: 't' } }, 'a')).toBe('t')
})

test('what is overdue stands where it is: by the action, or by the meeting', () => {
  expect(nodeOf({ key: 'overdue', about: { noun: 'action', id: 't' } })).toBe('actions')
  expect(nodeOf({ key: 'overdue', about: { noun: 'anchoring', id: 'f' } })).toBe('anchoring')
})
