import { expect, test } from 'vitest'
import type { NameTakenBy } from '../../../../shared/sync/requests.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { noEnd } from '../../../ui/exportRun.ts'
import { exportProblemText, hasMoreToSay, namesIn, notesOf, placeOf } from './endWords.ts'

const texts = getTexts('nb')
const moss = { fileName: 'Moss (2).xlsx', path: '/ut/Moss (2).xlsx' }
const made = { ...noEnd, how: 'made', folder: '/ut', files: [moss] } as const
const renamed = (because: NameTakenBy, fileName = moss.fileName) => ({
  ...made,
  files: [{ ...moss, fileName, renamed: { from: 'Moss.xlsx', because } }],
})

test('one file is shown itself, many as their folder', () => {
  expect(placeOf(made)).toBe('/ut/Moss (2).xlsx')
  expect(placeOf({ ...made, files: [moss, moss] })).toBe('/ut')
  expect(placeOf(noEnd)).toBe('')
})

test('what lies in the folder is told by name; of a folder of files, the folder', () => {
  const csv = (table: string) => ({ fileName: `${table}.csv`, path: `C:\\ut\\2026 Moss\\${table}.csv` })
  const files = [
    csv('Spor'),
    csv('Løfter'),
    { fileName: 'Moss, oversikt.pdf', path: 'C:\\ut\\Moss, oversikt.pdf' },
  ]
  expect(namesIn({ ...made, folder: 'C:\\ut', files })).toEqual(['2026 Moss', 'Moss, oversikt.pdf'])
  expect(namesIn(made)).toEqual(['Moss (2).xlsx'])
})

test('a file that is open in Excel, or that somebody has worked in, is said', () => {
  expect(notesOf(made, texts)).toEqual([])
  expect(hasMoreToSay(made)).toBe(false)
  expect(notesOf(renamed('open'), texts)).toEqual([
    'Fila «Moss.xlsx» er åpen i Excel. Den nye heter «Moss (2).xlsx».',
  ])
  expect(notesOf(renamed('taken'), texts)[0]).toContain('er endret av noen')
  expect(notesOf(renamed('another'), texts)[0]).toContain('hører til et annet nettverk')
  expect(hasMoreToSay(renamed('open'))).toBe(true)
  // A second paper of the same day is no news.
  expect(hasMoreToSay(renamed('taken', 'Moss, oversikt (2).pdf'))).toBe(false)
})

test('whose map is missing is said', () => {
  expect(notesOf({ ...made, unpainted: ['Moss', 'Ål'] }, texts)).toEqual([
    'Kartet lot seg ikke tegne, så bildet mangler: Moss, Ål.',
  ])
})

test('a folder so deep that Excel cannot open what lies in it is said, with what to do; papers open anyway', () => {
  const deepAt = (length: number, ending = '.xlsx') => {
    const path = `/${'x'.repeat(length - 1 - ending.length)}${ending}`
    return { ...made, files: [moss, { fileName: `Moss${ending}`, path }] }
  }
  expect(notesOf(deepAt(218), texts)).toEqual([])
  expect(notesOf(deepAt(219), texts)).toEqual([texts.workbookExport.tooDeep])
  expect(hasMoreToSay(deepAt(219))).toBe(true)
  expect(notesOf(deepAt(219, '.csv'), texts)).toHaveLength(1)
  expect(hasMoreToSay(deepAt(219, '.pdf'))).toBe(false)
})

test('why it failed is told with what to do about it', () => {
  expect(exportProblemText({ reason: 'busy' }, texts)).toContain('Lukk filene i Excel')
  expect(exportProblemText(null, texts)).toBe(texts.workbookExport.problem.lost)
  expect(exportProblemText({ reason: 'versionDamaged' }, texts)).toContain('Versjonen er skadet')
})
