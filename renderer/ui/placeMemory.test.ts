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

const glimpse = { placedCount: 1, trayCount: 6, points: [{ x: 0.5, y: 0.7, category: 'firms' }] }

test('each file comes back where it was left', () => {
  const memory = createPlaceMemory(memoryInMap())
  memory.remember('a.samling', { place: map, municipalityName: 'Moss', glimpse })
  memory.remember('b.samling', { place: { screen: 'overview' }, municipalityName: null, glimpse: null })
  expect(memory.get('a.samling')).toEqual({ place: map, municipalityName: 'Moss', glimpse })
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
    '{"place":{"screen":"vote"},"glimpse":{"points":1}}',
  ]) {
    storage.kept.set('place.odd.samling', nonsense)
    expect(memory.get('odd.samling')).toEqual({
      place: { screen: 'overview' },
      municipalityName: null,
      glimpse: null,
    })
  }
})

test('a deleted file is forgotten, also as the last one', () => {
  const storage = memoryInMap()
  const memory = createPlaceMemory(storage)
  memory.remember('a.samling', { place: map, municipalityName: 'Moss', glimpse })
  memory.forget('a.samling')
  expect(storage.kept.size).toBe(0)
})

test('the region comes back at its gathering', () => {
  const memory = createPlaceMemory(memoryInMap())
  const region = { screen: 'region', gatheringId: 'g2' } as const
  memory.remember('a.samling', { place: region, municipalityName: null, glimpse: null })
  expect(memory.get('a.samling').place).toEqual(region)
})
