import { expect, test } from 'vitest'
import { visibleLength } from '../../../shared/core/text.ts'
import { copyNameOf } from './copyName.ts'

const words = { copy: 'kopi' }

test('a copy says so, and a copy of a copy counts on', () => {
  expect(copyNameOf('Viken', words)).toBe('Viken – kopi')
  expect(copyNameOf('Viken – kopi', words)).toBe('Viken – kopi 2')
  expect(copyNameOf('Viken – kopi 9', words)).toBe('Viken – kopi 10')
})

test('a long name is cut, so that the ending always fits', () => {
  const name = copyNameOf('Æ'.repeat(80), words)
  expect(visibleLength(name)).toBe(80)
  expect(name.endsWith('Æ – kopi')).toBe(true)
})
