import { expect, test } from 'vitest'
import { chooseLanguage } from './chooseLanguage.ts'

test('a remembered choice wins over the machine', () => {
  expect(chooseLanguage('nn', ['en-US'])).toBe('nn')
})

test('the first language of the machine that we speak is used', () => {
  expect(chooseLanguage(null, ['se-NO', 'nn-NO', 'nb'])).toBe('nn')
  expect(chooseLanguage(null, ['no', 'en'])).toBe('nb')
  expect(chooseLanguage(null, ['en-GB'])).toBe('en')
})

test('a machine in another language gets bokmål, and so does a memory that makes no sense', () => {
  expect(chooseLanguage('klingon', ['de-DE'])).toBe('nb')
})
