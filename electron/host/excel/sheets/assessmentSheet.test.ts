import { expect, test } from 'vitest'
import { isFormula, type TableSheet } from '../sheetModel.ts'
import { addAreas, run, smallNetwork } from '../testing/networkBuilder.ts'
import { networkWorkbook } from '../workbookModel.ts'
import { assessmentMaker } from './assessmentSheet.ts'
import { traceMaker } from './traceSheet.ts'

const day = '2026-11-24'
type State = ReturnType<typeof smallNetwork>

const agree = (
  state: State,
  gatheringId: string,
  characteristicId: string,
  said: { level?: number; wanted?: number; evidence?: string },
): State => run(state, 'assessment.agree', { municipalityId: 'moss', gatheringId, characteristicId, ...said })

const ofMoss = (state: State) => {
  const municipalities = [{ id: 'moss', name: 'Moss' }] as never
  return { state, municipalities, language: 'nb', scope: 'municipality', day } as const
}

const column = (sheet: TableSheet, key: string): readonly unknown[] => {
  const index = sheet.columns.findIndex((candidate) => candidate.key === key)
  return sheet.rows.map((row) => {
    const value = row[index]
    return isFormula(value) ? value.result : value
  })
}

test('each characteristic has a row for each gathering, with its level in number and word, and the distance as a formula', () => {
  let state = agree(smallNetwork(), 'g2', 'dialogue', { level: 4, wanted: 5, evidence: 'Fast møte' })
  state = agree(state, 'g1', 'dialogue', { level: 2 })
  state = agree(state, 'g1', 'community', { level: 0, wanted: 3 })
  const sheet = assessmentMaker.make(ofMoss(state))
  // Also what was not answered has its row, so that the radars of two gatherings have the same spokes.
  const eight = (words: string): string[] => Array.from({ length: 8 }, () => words)
  expect(column(sheet, 'gathering')).toEqual([...eight('1. Speilet'), ...eight('2. Valget')])
  const names = column(sheet, 'characteristic')
  expect(names.slice(0, 8)).toEqual(names.slice(8))
  expect([names[0], names[7]]).toEqual(['Næring er samfunnsutvikling', 'Tett dialog på to nivåer'])
  const at = (key: string): unknown[] => [0, 7, 8, 15].map((index) => column(sheet, key)[index])
  expect(at('level')).toEqual([null, 2, null, 4])
  expect(at('levelWord')).toEqual(['vet ikke', 'Så vidt i gang', '', 'Godt på plass'])
  expect(at('distance')).toEqual(['', '', '', 1])
})

test('levels are in nobody’s workbook but one’s own, and the network’s traces hold nothing to rank by', () => {
  let state = agree(smallNetwork(), 'g1', 'dialogue', { level: 2 })
  state = addAreas(state, 'moss', ['Én dør'])
  state = run(state, 'choice.choose', { improvementAreaId: 'moss-a0', gatheringId: 'g1', order: 'a0' })
  state = run(state, 'trace.write', { municipalityId: 'moss', summary: 'Vi har fått ett nummer.' })
  const network = networkWorkbook(state, { day })
  expect(network?.sheets.map(({ name }) => name)).not.toContain('Egenvurdering')
  const own = traceMaker.make(ofMoss(state))
  expect(column(own, 'part')).toEqual(['Med egne ord', 'Slik ser vi oss selv', 'Dette valgte vi'])
  const shared = traceMaker.make({ ...ofMoss(state), scope: 'network' })
  expect(column(shared, 'part')).toEqual(['Med egne ord', 'Dette valgte vi'])
})
