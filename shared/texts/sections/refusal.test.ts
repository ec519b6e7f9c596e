import { expect, test } from 'vitest'
import type { Refusal } from '../../core/refusal.ts'
import { languages } from '../../packs/language.ts'
import type { LibraryProblem } from '../../sync/requests.ts'
import { libraryProblemText, refusalText, refusalTexts } from './refusal.ts'

const refusals: readonly Refusal[] = [
  { reason: 'notAllowed' },
  { reason: 'malformed', detail: 'x' },
  { reason: 'missing', noun: 'stakeholder', id: '1' },
  { reason: 'exists', noun: 'gathering', id: '1' },
  { reason: 'stillUsed', noun: 'municipality', id: '1' },
  { reason: 'nameEmpty', field: 'stakeholder.name' },
  { reason: 'textTooLong', field: 'stakeholder.name', limit: 60 },
  { reason: 'nameTaken', noun: 'municipality', name: 'Moss' },
  { reason: 'outOfRange', field: 'placement.influence' },
  { reason: 'tooMany', noun: 'stakeholder', limit: 5000 },
  { reason: 'changedSince', by: 'Bord 2' },
  { reason: 'notInHistory' },
  { reason: 'storageFull' },
  { reason: 'storageReadOnly' },
  { reason: 'storageFailed' },
]

const problems: readonly LibraryProblem[] = [
  { reason: 'notFound' },
  { reason: 'notSamling' },
  { reason: 'damaged', setAside: null, copyFrom: null },
  { reason: 'newer', version: 9, supported: 1 },
  { reason: 'busy' },
  { reason: 'readOnly' },
  { reason: 'full' },
  { reason: 'nameTaken' },
  { reason: 'nameEmpty' },
  { reason: 'tooLarge' },
  { reason: 'cancelled', folder: '/export', files: [] },
  { reason: 'cancelled', folder: '/export', files: [{ fileName: 'a.xlsx', path: '/export/a.xlsx' }] },
  { reason: 'exportFailed' },
  { reason: 'failed' },
]

test.each(languages)('every refusal has its own calm sentence in %s', (language) => {
  const texts = { refusal: refusalTexts[language] }
  const said = [
    ...refusals.map((refused) => refusalText(texts, refused)),
    ...problems.map((problem) => libraryProblemText(texts, problem)),
  ]
  for (const sentence of said) {
    expect(sentence).toMatch(/^\S.*[.?]$/)
    expect(sentence).not.toMatch(/!|undefined/)
  }
  expect(new Set(said).size).toBe(said.length)
})

test('numbers, names and nouns stand in the sentence', () => {
  const texts = { refusal: refusalTexts.nb }
  expect(refusalText(texts, { reason: 'missing', noun: 'stakeholder', id: '1' })).toContain(
    'Kortet ble slettet',
  )
  expect(refusalText(texts, { reason: 'missing', noun: 'vote', id: '1' })).toContain('Dette ble slettet')
  expect(refusalText(texts, { reason: 'textTooLong', field: 'x', limit: 60 })).toContain('60 tegn')
  expect(refusalText(texts, { reason: 'changedSince', by: 'Bord 2' })).toContain('Bord 2')
})

test('a damaged file with a good copy says when the copy is from', () => {
  const damaged = { reason: 'damaged', setAside: null, copyFrom: 5 } as const
  expect(libraryProblemText({ refusal: refusalTexts.nb }, damaged, (time) => `kl. ${time}`)).toContain(
    'kopi fra kl. 5',
  )
})
