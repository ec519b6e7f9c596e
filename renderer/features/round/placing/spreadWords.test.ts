import { expect, test } from 'vitest'
import type { AreaSpread } from '../../../../shared/features/round/spread.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { isFarApart, spreadWords } from './spreadWords.ts'

const spread = (x: AreaSpread['x'], y: AreaSpread['y'], count = 3): AreaSpread => ({
  areaId: 'a',
  title: 'Én dør inn',
  points: Array(count).fill({ x: x[0], y: y[0] }),
  middle: null,
  x,
  y,
  spread: 0,
})
const inBokmaal = (of: AreaSpread, matrix: 'reach' | 'effort' = 'reach'): string =>
  spreadWords(of, matrix, getTexts('nb'), 'nb').join(' · ')

test('says how far the answers reach on both axes, the upright one first', () => {
  expect(inBokmaal(spread([0, 0.55], [0.275, 0.95]))).toBe('Viktig 2,1–4,8 · påvirkbar 1,0–3,2')
  expect(inBokmaal(spread([0, 0.55], [0.275, 0.95]), 'effort')).toBe('Effekt 2,1–4,8 · innsats 1,0–3,2')
})

test('says so when all answered alike, and when nobody did', () => {
  expect(inBokmaal(spread([0.5, 0.5], [0.25, 0.75]))).toBe('Viktig 2,0–4,0 · påvirkbar 3,0 hos alle')
  expect(inBokmaal(spread([0, 0], [0, 0], 0))).toBe('Ingen har plassert det.')
})

test('two steps of the scale on one axis are far apart, also where rounding takes a hair', () => {
  expect(isFarApart(spread([0.2, 0.7], [0.5, 0.5]))).toBe(true)
  expect(isFarApart(spread([0.5, 0.5], [0, 1]))).toBe(true)
  expect(isFarApart(spread([0.2, 0.69], [0.1, 0.59]))).toBe(false)
})
