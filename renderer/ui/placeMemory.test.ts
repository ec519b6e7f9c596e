import { expect, test } from 'vitest'
import type { BrowserMemory } from './browserMemory.ts'
import { createPlaceMemory } from './placeMemory.ts'

function memoryInMap(): BrowserMemory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  }
}

const map = { screen: 'stakeholderMap', municipalityId: 'm1', gatheringId: 'g2' } as const

test('each file comes back where it was left', () => {
  const memory = createPlaceMemory(memoryInMap())
  memory.remember('a.samling', { place: map, municipalityName: 'Moss' })
  memory.remember('b.samling', { place: { screen: 'overview' }, municipalityName: null })
  expect(memory.get('a.samling')).toEqual({ place: map, municipalityName: 'Moss' })
  expect(memory.get('b.samling').place).toEqual({ screen: 'overview' })
  expect(memory.lastFileId()).toBe('b.samling')
})

test('a file never seen, and a memory that makes no sense, open at the overview', () => {
  const storage = memoryInMap()
  const memory = createPlaceMemory(storage)
  expect(memory.get('new.samling').place).toEqual({ screen: 'overview' })
  for (const nonsense of [
    '{',
    'null',
    '"x"',
    '{"place":{"screen":"stakeholderMap"}}',
    '{"place":{"screen":"vote"}}',
  ]) {
    storage.kept.set('place.odd.samling', nonsense)
    expect(memory.get('odd.samling').place).toEqual({ screen: 'overview' })
  }
})

test('a deleted file is forgotten, also as the last one', () => {
  const storage = memoryInMap()
  const memory = createPlaceMemory(storage)
  memory.remember('a.samling', { place: map, municipalityName: 'Moss' })
  memory.forget('a.samling')
  expect(storage.kept.size).toBe(0)
})
