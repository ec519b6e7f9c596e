import { expect, test } from 'vitest'
import { parseScores, toScoreText } from './parseScores.ts'

test('two whole numbers from 0 to 100 are a place, influence upwards', () => {
  expect(parseScores('65', ' 70 ')).toEqual({ kind: 'placed', position: { x: 0.7, y: 0.65 } })
  expect(parseScores('0', '100')).toEqual({ kind: 'placed', position: { x: 1, y: 0 } })
})

test('both empty means not placed; one empty waits for the other', () => {
  expect(parseScores('', '  ').kind).toBe('notPlaced')
  expect(parseScores('65', '').kind).toBe('half')
  expect(parseScores('', '0').kind).toBe('half')
})

test.each(['101', '-1', '50,5', 'mye', '1e2', '0x10', '999'])(
  '«%s» is no score, and is never bent into one',
  (typed) => {
    expect(parseScores(typed, '50').kind).toBe('wrong')
    expect(parseScores('', typed).kind).toBe('wrong')
  },
)

test('a value between two numbers is shown as the nearest', () => {
  expect([toScoreText(0.654), toScoreText(1), toScoreText(0), toScoreText(undefined)]).toEqual([
    '65',
    '100',
    '0',
    '',
  ])
})
