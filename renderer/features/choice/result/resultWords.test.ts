import { expect, test } from 'vitest'
import { emptyState } from '../../../../shared/core/state.ts'
import { emptyBox } from '../../../../shared/features/round/emptyBox.ts'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'
import { tallyOf } from '../../../../shared/features/round/tally.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { comparedWords, fateWords, onlyThereWords, rowWords, summaryWords, usedWays } from './resultWords.ts'

const texts = getTexts('nb')
const open: Round = {
  ...{ kind: 'round', id: 'r', municipalityId: 'moss', gatheringId: 'g1', method: 'dots', matrix: 'reach' },
  ...{ question: 'Hva?', voters: '', seatCount: 8, hasFacilitator: false, dotCount: 4, canStack: true },
  ...{ status: 'revealed', rerunOf: null, order: 'a0', cast: null, ballots: [], points: [] },
  ...{ characteristics: [], levels: [] },
  areas: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
}
const ballot = (marks: [number, number][], way: Ballot['way'] = 'keyboard'): Ballot => ({
  way,
  voters: 1,
  marks,
  places: [],
})
const roundWith = (...box: Ballot[]): Round => ({ ...open, ...emptyBox(open, box) })
const wordsOf = (round: Round) => {
  const tally = tallyOf(round)
  return tally.areas.map((row) => rowWords(round, tally, row, texts).join(' · '))
}

test('ties and spread are said, and nothing is said of nothing', () => {
  expect(wordsOf(roundWith(ballot([[0, 3]]), ballot([[1, 3]]), ballot([])))).toEqual([
    'Delt 1. plass med ett annet · 1 av 3 ga noe · mest 3 fra én',
    'Delt 1. plass med ett annet · 1 av 3 ga noe · mest 3 fra én',
    '',
  ])
})

test('ways of voting stand apart when more than one was used', () => {
  const mixed = roundWith(ballot([[0, 1]]), ballot([[0, 1]], 'paper'))
  expect(usedWays(tallyOf(mixed))).toEqual(['keyboard', 'paper'])
  expect(wordsOf(mixed)[0]).toBe('2 av 2 ga noe')
  expect(usedWays(tallyOf(roundWith(ballot([[0, 1]]))))).toEqual([])
})

test('the summary tells blanks, and an empty round', () => {
  const round = roundWith(ballot([[0, 2]]), ballot([]))
  expect(summaryWords(round, tallyOf(round), texts)).toBe('2 stemte · 2 prikker · 1 leverte blankt')
  expect(summaryWords(open, tallyOf(roundWith()), texts)).toBe('Ingen stemte i denne runden.')
})

test('another round is compared area by area', () => {
  const now = tallyOf(roundWith(ballot([[0, 2]])))
  const before = tallyOf({ ...roundWith(ballot([[0, 1]])), areas: open.areas.slice(0, 1) })
  expect(now.areas.map((row) => comparedWords(before, row, texts))).toEqual([
    '+1 mot den andre runden',
    'Ikke med i den andre runden',
    'Ikke med i den andre runden',
  ])
  expect(onlyThereWords(now, before, texts)).toBe('Bare i den andre runden: b, c')
  expect(onlyThereWords(before, now, texts)).toBe(null)
})

test('what nobody answered has nobody’s consent', () => {
  const removal = { ...open, method: 'removal' } as const
  expect(wordsOf({ ...removal, ...emptyBox(removal, []) })[0]).toBe('')
  expect(wordsOf({ ...removal, ...emptyBox(removal, [ballot([])]) })[0]).toBe('Ingen vil beholde')
})

test('an area that is gone says so', () => {
  expect(fateWords(emptyState, 'a', texts)).toBe('Slettet siden')
})
