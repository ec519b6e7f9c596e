import { expect, test } from 'vitest'
import { languages } from '../packs/language.ts'
import { getTexts } from './texts.ts'

type Leaf = readonly [key: string, text: string]

/** Every text of a language, by its path; functions are asked with stand-in values. */
function leavesOf(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [[path, node]]
  // Texts with values take names, counts and words; a stand-in that works as all of them.
  if (typeof node === 'function') return [[`${path}()`, String(node(...Array(node.length).fill('7')))]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => leavesOf(child, path ? `${path}.${key}` : key))
}

const all = Object.fromEntries(languages.map((language) => [language, leavesOf(getTexts(language))]))

/** Words that are the same in English: names, abbreviations, and nothing else. */
const sameInEnglish = new Set(['Samling', 'Excel', 'CSV', 'Bokmål', 'Nynorsk', 'English', 'ID'])
const wordsOf = (text: string): number => text.split(/\s+/).length

test('no text is empty, and none has spaces at its ends or an exclamation mark', () => {
  for (const language of languages)
    for (const [key, text] of all[language] ?? []) {
      expect(text, `${language} ${key}`).not.toBe('')
      expect(text, `${language} ${key}`).not.toMatch(/!/)
    }
})

test('each language quotes with its own marks', () => {
  const foreign = { nb: /[“”"]/, nn: /[“”"]/, en: /[«»"]/ }
  for (const language of languages)
    expect(
      (all[language] ?? []).filter(([, text]) => foreign[language].test(text)),
      language,
    ).toEqual([])
})

test('the three languages have the same keys', () => {
  const keys = (language: string) => all[language]?.map(([key]) => key)
  expect(keys('nn')).toEqual(keys('nb'))
  expect(keys('en')).toEqual(keys('nb'))
})

test('no English text is a Norwegian one left behind', () => {
  const norwegian = new Map(all['nb'])
  const left = (all['en'] ?? []).filter(
    ([key, text]) => norwegian.get(key) === text && /\p{L}{3}/u.test(text) && !sameInEnglish.has(text),
  )
  expect(left.filter(([key]) => !key.startsWith('frame.keyNames.') && !sharedWithEnglish.has(key))).toEqual(
    [],
  )
})

test('nynorsk keeps its own endings: none of the commonest bokmål words is found in it', () => {
  const bokmaal =
    /\b(ikke|hva|hvor|hvem|hvordan|noen|noe|kommunene|fra|jeg|bare|åpne|lukket|flyttet|slettet|laget|lagret|interessenter|forbedring|uke|mye)\b/i
  const slips = (all['nn'] ?? []).filter(([, text]) => bokmaal.test(text))
  expect(slips).toEqual([])
})

test('a sentence of five words or more is not the same in bokmål and nynorsk, unless it truly is', () => {
  const norwegian = new Map(all['nb'])
  const equal = (all['nn'] ?? []).filter(([key, text]) => wordsOf(text) >= 5 && norwegian.get(key) === text)
  expect(equal.map(([key]) => key).filter((key) => !trulyTheSame.has(key))).toEqual([])
})

/** Keys whose English text is spelled like the Norwegian: names of keys, and of a network. */
const sharedWithEnglish: ReadonlySet<string> = new Set([
  'programme.length()',
  'programme.minutes()',
  'home.dialog.viken',
  'mapList.ring',
  'rating.setup.start',
  'selfAssessment.formNames.radar',
  'workbook.charts.radarSheet',
  'workbook.columns.ring',
  'workbook.columns.side',
  'workbook.columns.status',
  'workbook.lists.side',
  'workbook.lists.status',
])

/** Read by a person and found right in both. */
const trulyTheSame: ReadonlySet<string> = new Set([
  'workbook.charts.pictureDescription()',
  'board.tapWhere',
  'characteristic.levelFields.anchor()',
  'history.boardName()',
  'historyDeed.round.reveal.one()',
  'historyDeed.stakeholder.fanOut.one()',
  'improvementArea.effortDescription()',
  'improvementArea.emptyBoard',
  'improvementArea.vision',
  'mapList.caption()',
  'bringIn.room.title',
  'readBack.noneHere',
  'refusal.library.tooLarge',
  'region.difference.twoViews()',
  'region.list.tooFew',
  'result.change()',
  'result.tie()',
  'roundSetup.methods.points',
  'says.kinds.stepOverdue.title',
  'selfAssessment.nobodyAnswered',
  'selfAssessment.roundName()',
  'spread.tooFew',
  'start.howToStop',
])
