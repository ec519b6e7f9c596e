import { expect, test } from 'vitest'
import type { MunicipalityStory } from '../../../../shared/features/trace/tellNetworkTraces.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { layoutDocument } from '../../../canvas/document/layoutDocument.ts'
import { onePageNetworkPaper } from './networkPaper.ts'

/** Every letter half as wide as it is high. */
const measure = (text: string, sizePt: number): number => (text.length * sizePt) / 2
const texts = getTexts('nb')

const paperOf = (summary: string) => {
  const municipalities = Array.from(
    { length: 9 },
    (_, index): MunicipalityStory => ({
      municipalityId: `m${index}`,
      name: `Kommune ${index}`,
      summary,
      areas: ['Én dør inn', 'Næringsareal', 'Kompetanse'].map((title) => ({ title, said: ['Delvis.'] })),
      keepDoing: 'Næringssjefen holder møtet i gang.',
    }),
  )
  const story = { municipalities, common: [] }
  const paper = { title: 'Spor: Viken', language: 'nb-NO', footer: '', story }
  return onePageNetworkPaper(paper, texts, measure)
}

const wordsOf = ({ columns }: ReturnType<typeof paperOf>): readonly string[] =>
  columns.flat().map((block) => (block.kind === 'text' ? block.text : ''))

test('nine long summaries still make one page, each cut at a word and said to be', () => {
  const paper = paperOf('Bedriftene ringer oss nå. '.repeat(24).trim())
  expect(layoutDocument(paper, measure)).toHaveLength(1)
  const leads = wordsOf(paper).filter((words) => words.startsWith('Bedriftene'))
  expect(leads).toHaveLength(9)
  for (const lead of leads) expect(lead).toMatch(/(Bedriftene|ringer|oss|nå\.) …$/)
})

test('short summaries are told whole', () => {
  expect(wordsOf(paperOf('Bedriftene ringer oss nå.'))).toContain('Bedriftene ringer oss nå.')
})

test('a summary of one endless word makes one page too', () => {
  const paper = paperOf('x'.repeat(600))
  expect(layoutDocument(paper, measure)).toHaveLength(1)
})
