import { expect, test } from 'vitest'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { stateAfter } from '../../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../../shared/testing/demoNetwork.ts'
import {
  type DocumentBlock,
  documentStyles,
  type PaperDocument,
} from '../../../canvas/document/documentModel.ts'
import { layoutDocument } from '../../../canvas/document/layoutDocument.ts'
import { overviewPaper } from './overviewPaper.ts'

const state = stateAfter(demoCommands({ seed: 1 }))
const named = (wanted: string) => {
  const found = selectMunicipalities(state).find(({ name }) => name === wanted)
  if (!found) throw new Error(`The example has no ${wanted}`)
  return found
}
const moment = { language: 'nb', today: '2026-06-10', gatheringId: null, shown: '' } as const
const textsIn = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
const wordsOf = (paper: PaperDocument): string =>
  [...textsIn(paper.opening), ...paper.columns.flatMap(textsIn)].join('\n')

test('the paper of a municipality says what it chose and why, what it promised last, and who may see it', () => {
  const words = wordsOf(overviewPaper(state, named('Moss'), moment))
  for (const said of [
    'Moss: kart, valg og plan',
    'Læring for næring, Viken',
    'Samling 2 · Valget · 9. juni 2026 · 8 deltakere',
    'Les dette først: Fila inneholder vurderinger.',
    '1. Én dør inn for bedrifter\nBedriftene vet ikke hvem de skal ringe.',
    'Vi har lovet, samling 2: Valget\nÅpne nummeret for alle bedrifter\nNæringssjefen · 1. november 2026',
    '3. Planen\n2. desember 2026',
  ])
    expect(words).toContain(said)
})

test('one that has not come so far says so, in its own language', () => {
  const words = wordsOf(overviewPaper(state, named('Gol'), { ...moment, language: 'nn' }))
  expect(words).toContain('Ingen område er valde enno.')
})

test('it tells of the gathering that was asked for', () => {
  const gatheringId = selectGatherings(state)[0]?.id ?? ''
  const words = wordsOf(
    overviewPaper(state, named('Moss'), { ...moment, gatheringId, shown: 'Til og med 1.' }),
  )
  expect(words).toContain('Samling 1 · Speilet · 4. mars 2026 · 8 deltakere\nTil og med 1.')
})

test('long names and reasons break over lines and pages, in every language, and nothing is lost', () => {
  const name = 'Interkommunalt politisk råd for Viken og nabokommunene i sør'
  for (const language of languages) {
    const paper = overviewPaper(state, { ...named('Moss'), name }, { ...moment, language })
    const [column = []] = paper.columns
    const longer = { ...paper, columns: [Array.from({ length: 12 }, () => column).flat()] }
    const pages = layoutDocument(longer, (text, sizePt) => text.length * sizePt * 0.6)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flat()).toHaveLength(longer.opening.length + column.length * 12)
    for (const { block, width, lines } of pages.flat()) {
      const sizePt = block.kind === 'text' ? documentStyles[block.style].sizePt : 0
      for (const line of lines) expect(line.length * sizePt * 0.6).toBeLessThanOrEqual(width)
    }
  }
})
