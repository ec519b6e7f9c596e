import { expect, test } from 'vitest'
import { emptyState, recordsOf } from '../../../../shared/core/state.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { stateAfter } from '../../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../../shared/testing/demoNetwork.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { DocumentBlock, PaperDocument } from '../../../canvas/document/documentModel.ts'
import { networkOverviewPaper } from './networkOverviewPaper.ts'

const state = stateAfter(demoCommands({ seed: 1 }))
const moment = { language: 'nb', today: '2026-06-10', gatheringId: null, shown: '' } as const
const textsIn = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
const linesOf = (paper: PaperDocument): readonly string[] => [
  ...textsIn(paper.opening),
  ...paper.columns.flatMap(textsIn),
]
const namesOf = (paper: PaperDocument): readonly string[] => {
  const [column = []] = paper.columns
  const names = new Set(selectMunicipalities(state).map(({ name }) => name))
  return column.flatMap((block) =>
    block.kind === 'text' && block.style === 'item' && names.has(block.text) ? [block.text] : [],
  )
}

test('the paper of the network says who takes part, when they meet, what each decided, and whom they share', () => {
  const words = linesOf(networkOverviewPaper(state, moment)).join('\n')
  for (const said of [
    'Læring for næring, Viken: alle kommunene\n9 kommuner\nSamling 2 · Valget · 9. juni 2026\nLes dette først',
    'Samlinger\n1. Speilet\n4. mars 2026',
    'Kommunene i alfabetisk rekkefølge. Ingen er rangert.\nAurskog-Høland',
    'Moss\n1. Én dør inn for bedrifter: Bedriftene vet ikke hvem de skal ringe.',
    'Lovet på samling 2: Åpne nummeret for alle bedrifter',
    'Felles interessenter\n',
  ])
    expect(words).toContain(said)
})

test('municipalities stand alphabetically and each once, whatever they have done', () => {
  expect(namesOf(networkOverviewPaper(state, moment))).toEqual(
    selectMunicipalities(state).map(({ name }) => name),
  )
})

test('nothing that is thought of others is on it, nor how many came from whom', () => {
  const words = linesOf(networkOverviewPaper(state, moment)).join('\n')
  expect(words).not.toMatch(/\d deltakere/)
  const judged = [...recordsOf(state)].flatMap((record) => {
    if (record.kind === 'stakeholder' || record.kind === 'relation')
      return 'note' in record ? [record.note] : []
    if (record.kind === 'placement' || record.kind === 'assessment')
      return 'reason' in record ? [record.reason] : []
    return []
  })
  const said = judged.filter((text): text is string => typeof text === 'string' && text !== '')
  expect(said.length).toBeGreaterThan(20)
  for (const text of said) expect(words).not.toContain(text)
})

test('a network nobody has joined says so in every language, and one of an earlier gathering says which', () => {
  for (const language of languages) {
    const { trace, workbook } = getTexts(language)
    const lines = linesOf(networkOverviewPaper(emptyState, { ...moment, language }))
    expect(lines).toContain(trace.nothingYet)
    expect(lines).toContain(workbook.noShared)
  }
  const gatheringId = selectGatherings(state)[0]?.id ?? ''
  const earlier = linesOf(networkOverviewPaper(state, { ...moment, gatheringId, shown: 'Til og med 1.' }))
  expect(earlier.slice(2, 4)).toEqual(['Samling 1 · Speilet · 4. mars 2026', 'Til og med 1.'])
})
