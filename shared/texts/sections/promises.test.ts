import { expect, test } from 'vitest'
import { getTexts } from '../texts.ts'

const summary = (language: 'nb' | 'nn' | 'en', total: number, counts: object) =>
  getTexts(language).promises.summary(total, { done: 0, doing: 0, notStarted: 0, stopped: 0, ...counts })

test('what was promised is told in words, and goes shorter with more than two ways', () => {
  expect(summary('nb', 3, { done: 1, doing: 2 })).toBe('Tre løfter: ett er gjort, to er i gang')
  expect(summary('nn', 3, { done: 1, notStarted: 2 })).toBe('Tre lovnader: éin er gjord, to er ikkje starta')
  expect(summary('en', 3, { doing: 1, stopped: 2 })).toBe('Three promises: one is under way, two are stopped')
  expect(summary('nb', 17, { done: 5, doing: 6, notStarted: 5, stopped: 1 })).toBe(
    '17 løfter: fem gjort, seks i gang, fem ikke startet, ett stoppet',
  )
})

test('when all have come equally far, it says so', () => {
  expect(summary('nb', 3, { done: 3 })).toBe('Tre løfter: alle er gjort')
  expect(summary('nn', 2, { done: 2 })).toBe('To lovnader: alle er gjorde')
  expect(summary('en', 2, { notStarted: 2 })).toBe('Two promises: all are not started')
})
