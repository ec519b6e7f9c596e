import { expect, test } from 'vitest'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { differenceBetween, type PlacedBy } from '../../../shared/features/region/difference.ts'
import {
  type RegionBody,
  type RegionPoint,
  selectRegion,
} from '../../../shared/features/region/selectRegion.ts'
import { type Language, languages } from '../../../shared/packs/language.ts'
import { stateAfter } from '../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../shared/testing/demoNetwork.ts'
import { differenceWords } from './differenceWords.ts'
import { suggestQuestion } from './suggestQuestion.ts'

const [, second] = selectGatherings(stateAfter(demoCommands({ seed: 1 })))
const region = selectRegion(stateAfter(demoCommands({ seed: 1 })), second?.id ?? '')

/** «Hjørnesteinsbedrift» of the example, placed anew. */
function bodyWith(placed: readonly PlacedBy[], rest: Partial<RegionBody> = {}): RegionBody {
  const body = region.find(({ nameKey }) => nameKey === 'cornerstoneCompany')
  if (!body) throw new Error('The example has a cornerstone firm')
  const points = placed.map(
    (place, index): RegionPoint => ({
      ...place,
      municipalityId: `m${index}`,
      stakeholderId: `s${index}`,
      reason: '',
    }),
  )
  return { ...body, unsure: [], unplaced: [], points, difference: differenceBetween(points), ...rest }
}

const at = (municipality: string, influence: number, interest: number): PlacedBy => ({
  municipality,
  x: interest,
  y: influence,
})

const twoViews = bodyWith([
  at('Ål', 0.62, 0.85),
  at('Gol', 0.6, 0.9),
  at('Nore og Uvdal', 0.58, 0.8),
  at('Lier', 0.28, 0.6),
  at('Moss', 0.3, 0.56),
  at('Råde', 0.26, 0.62),
  at('Gjerdrum', 0.32, 0.58),
])

test('two views are told by what marks each of them', () => {
  expect(differenceWords(twoViews, 'nb')).toBe(
    'To syn: tre kommuner ser stor interesse, fire ser liten innflytelse.',
  )
  expect(differenceWords(twoViews, 'nn')).toBe(
    'To syn: tre kommunar ser stor interesse, fire ser liten innverknad.',
  )
  expect(differenceWords(twoViews, 'en')).toBe(
    'Two views: three municipalities see high interest, four see low influence.',
  )
})

test('the room is asked what those who keep a body close can tell the others, alphabetically', () => {
  expect(suggestQuestion(twoViews, 'nb')).toBe(
    'Gol, Nore og Uvdal og Ål har «Hjørnesteinsbedrift» tett på. Hva gjør dere der som andre kan bruke?',
  )
  expect(suggestQuestion(twoViews, 'en')).toBe(
    'Gol, Nore og Uvdal, and Ål: you keep “Cornerstone company” close. What do you do there that others can use?',
  )
})

test('two views within the same words are told by which is more', () => {
  const near = bodyWith([
    at('Ål', 0.9, 0.24),
    at('Gol', 0.9, 0.24),
    at('Lier', 0.9, 0.02),
    at('Moss', 0.9, 0.01),
  ])
  expect(differenceWords(near, 'nb')).toBe('To syn: to kommuner ser mer interesse enn de to andre.')
  expect(suggestQuestion(near, 'nb')).toMatch(
    /^Gol og Ål ser større interesse hos «Hjørnesteinsbedrift» enn de andre\./,
  )
})

test('one axis is told from its lowest to its highest word, with how many have not said', () => {
  const body = bodyWith([at('Ål', 0.9, 0.6), at('Gol', 0.7, 0.61), at('Moss', 0.55, 0.6)], {
    unplaced: ['Lier', 'Råde'],
    unsure: ['Gjerdrum'],
  })
  expect(differenceWords(body, 'nb')).toBe(
    'Uenige om innflytelse: fra middels til stor. To kommuner har ikke plassert. Én er usikker.',
  )
  expect(suggestQuestion(body, 'nb')).toBe(
    '«Hjørnesteinsbedrift»: Ål ser stor innflytelse, Moss ser middels innflytelse. Hva bygger dere det på?',
  )
})

test('both axes are told, and only the one that changes words when the other does not', () => {
  const both = bodyWith([
    at('Ål', 0.9, 0.2),
    at('Gol', 0.6, 0.5),
    at('Moss', 0.45, 0.3),
    at('Lier', 0.2, 0.7),
  ])
  expect(differenceWords(both, 'nb')).toBe(
    'Uenige om begge deler: innflytelse fra ingen til stor, interesse fra ingen til middels.',
  )
  const mostly = bodyWith([
    at('Ål', 0.74, 0.6),
    at('Gol', 0.52, 0.7),
    at('Moss', 0.7, 0.85),
    at('Lier', 0.52, 0.8),
  ])
  expect(differenceWords(mostly, 'nb')).toBe(
    'Uenige om begge deler, mest om interesse: fra middels til stor.',
  )
})

test('agreement and too few placements are told as what they are', () => {
  const agreed = bodyWith([at('Ål', 0.9, 0.9), at('Gol', 0.9, 0.88), at('Moss', 0.91, 0.9)])
  expect(differenceWords(agreed, 'nb')).toBe('Ligger tett hos alle.')
  expect(suggestQuestion(agreed, 'nb')).toBe(
    'Dere ser «Hjørnesteinsbedrift» likt. Hva kan dere gjøre sammen?',
  )
  const few = bodyWith([at('Ål', 0.9, 0.9)], { unplaced: ['Gol'] })
  expect(differenceWords(few, 'nb')).toBe('Én kommune har ikke plassert.')
})

test('every body of the example has words and a question in every language, without gaps or soft hyphens', () => {
  for (const body of region)
    for (const language of languages satisfies readonly Language[]) {
      const words = `${differenceWords(body, language)} ${suggestQuestion(body, language)}`
      expect(words).not.toMatch(/undefined|null|NaN|\u00AD| {2}|: ,/)
      expect(suggestQuestion(body, language)).toMatch(/\?$/)
      expect(suggestQuestion(body, language).length).toBeLessThanOrEqual(500)
    }
})
