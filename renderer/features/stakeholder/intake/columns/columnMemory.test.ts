import { expect, test } from 'vitest'
import type { BrowserMemory } from '../../../../ui/browserMemory.ts'
import { createColumnMemory } from './columnMemory.ts'

function memoryOf(stored = new Map<string, string>()): BrowserMemory {
  return {
    read: (key) => stored.get(key) ?? null,
    write: (key, value) => void (value === null ? stored.delete(key) : stored.set(key, value)),
  }
}

const used = { uses: ['name', null, 'note'] as const, meanings: new Map([['category:eiger', 'property']]) }

test('columns are remembered by their headings, however those are written, and can be forgotten', () => {
  const memory = createColumnMemory(memoryOf())
  memory.remember(['Navn', 'Tlf', 'Om'], used)
  expect(memory.find(['NAVN', ' tlf', 'Om'])).toEqual(used)
  expect(memory.find(['Navn', 'Om', 'Tlf'])).toBeNull()
  memory.forget(['navn', 'tlf', 'om'])
  expect(memory.find(['Navn', 'Tlf', 'Om'])).toBeNull()
})

test('the newest thirty are kept', () => {
  const memory = createColumnMemory(memoryOf())
  for (let index = 0; index < 31; index += 1) memory.remember([`Navn ${index}`], used)
  expect(memory.find(['Navn 0'])).toBeNull()
  expect(memory.find(['Navn 30'])).toEqual(used)
})

test('what somebody else wrote there is no memory', () => {
  for (const odd of ['{', '[]', '{"a":1}', '[["navn",["pirate"],[]]]', '[["navn",["name"],[[1,2]]]]'])
    expect(createColumnMemory(memoryOf(new Map([['listColumns', odd]]))).find(['Navn'])).toBeNull()
})
