import { expect, test } from 'vitest'
import type { MunicipalityStory } from '../../../shared/features/trace/tellNetworkTraces.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { networkPages } from './networkPages.ts'

const silent: MunicipalityStory = {
  ...{ municipalityId: 'moss', name: 'Moss', summary: '', areas: [], keepDoing: '' },
}
const area = { title: 'Én dør inn', said: ['Har det skjedd? Ja.'] }
const pagesOf = (said: Partial<MunicipalityStory>) =>
  networkPages({ municipalities: [{ ...silent, ...said }], common: [] }, getTexts('nb')).map(
    ({ lead, lines }) => [lead, ...lines.map(({ title }) => title)],
  )

test('only a municipality that has nothing is said to have nothing', () => {
  expect(pagesOf({})).toEqual([['Ingen spor er skrevet ned ennå.']])
  expect(pagesOf({ areas: [area] })).toEqual([['', 'Én dør inn']])
  expect(pagesOf({ keepDoing: 'Møtene.' })).toEqual([['', 'Dette fortsetter']])
})

test('what goes on comes last; a long summary has a page of its own', () => {
  expect(pagesOf({ summary: 'Kort.', areas: [area], keepDoing: 'Møtene.' })).toEqual([
    ['Kort.', 'Én dør inn', 'Dette fortsetter'],
  ])
  const summary = 'Bedriftene ringer oss. '.repeat(20)
  expect(pagesOf({ summary, areas: [area] })).toEqual([[summary], ['', 'Én dør inn']])
})
