import { expect, test } from 'vitest'
import { emptyState } from '../../../shared/core/state.ts'
import { lineWords } from './lineWords.ts'

const card = (name: string) => ({ kind: 'stakeholder', id: name, name })
const area = (title: string) => ({ kind: 'improvementArea', id: title, title })

test('one card says from where to where, and within a quadrant only where', () => {
  const line = { kind: 'stakeholder.place' as const, subjects: [card('Havn')] }
  const move = { board: 'map', from: 'tray', to: 'engage' } as const
  expect(lineWords({ ...line, move }, emptyState, 'nb').text).toBe(
    'Havn flyttet fra skuffen til Involver tett',
  )
  const within = { ...move, from: 'engage' } as const
  expect(lineWords({ ...line, move: within }, emptyState, 'nb').text).toBe(
    'Havn flyttet innenfor Involver tett',
  )
})

test('several are counted, and the first of them named', () => {
  const subjects = ['Havn', 'NAV', 'Bank', 'Skole', 'Havn 2'].map(card)
  const line = { kind: 'stakeholder.place' as const, subjects, move: null }
  expect(lineWords(line, emptyState, 'nb')).toEqual({
    text: '5 kort flyttet',
    names: 'Havn, NAV, Bank og 2 til',
  })
  expect(lineWords({ ...line, subjects: subjects.slice(0, 4) }, emptyState, 'nb').names).toBe(
    'Havn, NAV, Bank, Skole',
  )
})

test('a sentence stands in the quotation marks of its language', () => {
  const line = { kind: 'choice.choose' as const, subjects: [area('Én dør inn')], move: null }
  expect(lineWords(line, emptyState, 'nb').text).toBe('«Én dør inn» valgt')
  expect(lineWords(line, emptyState, 'en').text).toBe('“Én dør inn” chosen')
  const round = { kind: 'round', id: 'r', question: 'Hva først?' }
  const shown = lineWords({ kind: 'round.reveal', subjects: [round], move: null }, emptyState, 'nb')
  expect(shown.text).toBe('Resultatet av runden «Hva først?» vist')
})
