import { expect, test } from 'vitest'
import type { EngagementKey } from '../../../../shared/packs/engagementPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { engagementGapWords } from './engagementGap.ts'

const inBokmaal = (now: EngagementKey | null, wanted: EngagementKey | null): string =>
  engagementGapWords(now, wanted, getTexts('nb'))

test('the gap is told in steps, up to what is wanted or past it', () => {
  expect(inBokmaal('supportive', 'leading')).toBe('ett steg igjen til ønsket')
  expect(inBokmaal('unaware', 'leading')).toBe('fire steg igjen til ønsket')
  expect(inBokmaal('leading', 'neutral')).toBe('to steg over ønsket')
  expect(inBokmaal('neutral', 'neutral')).toBe('slik dere ønsker det')
})

test('half an answer asks for the other half, and none asks for nothing', () => {
  expect(inBokmaal('neutral', null)).toBe('velg også det dere ønsker')
  expect(inBokmaal(null, 'neutral')).toBe('velg også hvor de er i dag')
  expect(inBokmaal(null, null)).toBe('')
})

test('one step is one step in all three languages', () => {
  const oneStep = (language: 'nn' | 'en') => engagementGapWords('neutral', 'supportive', getTexts(language))
  expect(oneStep('nn')).toBe('eitt steg igjen til ønskt')
  expect(oneStep('en')).toBe('one step left to what is wanted')
})
