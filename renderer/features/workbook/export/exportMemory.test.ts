import { expect, test } from 'vitest'
import { createExportMemory, firstChoices, parseChoices } from './exportMemory.ts'

test('what was chosen is there the next time', () => {
  const kept = new Map<string, string>()
  const memory = createExportMemory({
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => void kept.set(key, value ?? ''),
  })
  expect(memory.read()).toEqual(firstChoices)
  const chosen = {
    ...firstChoices,
    isForAll: false,
    hasJudgements: false,
    language: 'nn',
    hasPapers: true,
  } as const
  memory.write(chosen)
  expect(memory.read()).toEqual(chosen)
})

test.each([
  '',
  '{',
  'null',
  '7',
  '"csv"',
  '{"format":"pdf","language":"sv","hasPictures":"no","isForAll":1}',
])('what is not understood (%s) is as the first time', (stored) =>
  expect(parseChoices(stored)).toEqual(firstChoices),
)
