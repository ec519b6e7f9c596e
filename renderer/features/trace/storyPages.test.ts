import { expect, test } from 'vitest'
import type { StoryLine, StorySection } from '../../../shared/features/trace/tellTraces.ts'
import { storyPages } from './storyPages.ts'

const section = (lines: readonly StoryLine[]): StorySection => ({
  key: 'actions',
  title: 'Dette har vi gjort',
  lead: 'Tiltak som er ferdige.',
  lines,
  rest: 'Underveis: mer',
})
const line = (title: string, said: readonly string[] = []): StoryLine => ({ title, said })

test('a heading with nothing under it has a page of its own that says so', () => {
  expect(storyPages([section([])], '')).toMatchObject([
    { key: 'summary', summary: '' },
    { lead: 'Tiltak som er ferdige.', lines: [], isFirst: true, rest: 'Underveis: mer' },
  ])
})

test('what does not fit goes on to the next page, and nothing is lost but the finest print', () => {
  const many = Array.from({ length: 12 }, (_, index) => line(`Tiltak ${index}`, ['a'.repeat(100), 'b', 'c']))
  const pages = storyPages([section(many)], 'Vi har fått til mye.').slice(1)
  expect(pages.length).toBeGreaterThan(2)
  const lines = pages.flatMap((page) => (page.key === 'summary' ? [] : page.lines))
  expect(lines.map(({ title }) => title)).toEqual(many.map(({ title }) => title))
  expect(new Set(lines.map(({ said }) => said.length))).toEqual(new Set([2]))
  expect(pages.map((page) => (page.key === 'summary' ? '' : page.rest)).filter(Boolean)).toHaveLength(1)
})

test('the radar has a page of its own before its words', () => {
  const levels = { ...section([line('Tett dialog', ['Fra 2 til 4'])]), key: 'levels' as const }
  const pages = storyPages([levels], '').slice(1)
  expect(pages.map((page) => (page.key === 'summary' ? null : [page.isFirst, page.lines.length]))).toEqual([
    [true, 0],
    [false, 1],
  ])
})

test('a line longer than a page is still told', () => {
  const pages = storyPages([section([line('x'.repeat(2000)), line('y')])], '')
  expect(pages).toHaveLength(3)
})
