import { expect, test } from 'vitest'
import type { StoryLine, StorySection } from '../../../../shared/features/trace/tellTraces.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { layoutDocument } from '../../../canvas/document/layoutDocument.ts'
import { onePagePaper } from './tracePaper.ts'

/** Every letter half as wide as it is high. */
const measure = (text: string, sizePt: number): number => (text.length * sizePt) / 2

const paperOf = (lines: readonly StoryLine[]) => {
  const section = { key: 'stakeholders', title: 'Disse er med', lead: '', rest: '' } as const
  const story: readonly StorySection[] = [{ ...section, lines }]
  const paper = {
    ...{ title: 'Spor: Moss', language: 'nb-NO', footer: '', summary: 'Kort.', story },
    ...{ radar: { spokes: [], series: [] }, radarWords: '' },
    ...{ maps: [{ title: 'Kartet på samling 1', points: [] }], mapWords: 'Kartet' },
  }
  return onePagePaper(paper, getTexts('nb'), measure)
}
const hasMap = ({ columns }: ReturnType<typeof paperOf>): boolean =>
  columns.flat().some(({ kind }) => kind === 'figure')

test('the maps stand on the one page where there is room, and no word gives way to them', () => {
  const line = (index: number): StoryLine => ({ title: `Interessent ${index}`, said: ['a'.repeat(240)] })
  const few = paperOf([line(1)])
  expect(hasMap(few)).toBe(true)
  const many = paperOf(Array.from({ length: 12 }, (_, index) => line(index)))
  expect(hasMap(many)).toBe(false)
  for (const paper of [few, many]) expect(layoutDocument(paper, measure)).toHaveLength(1)
})
