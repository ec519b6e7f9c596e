import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/packs/language.ts'
import { stakeholderPack } from '../../shared/packs/stakeholderPack.ts'
import { SHORT_NAME_LETTERS, shortNames } from './shortName.ts'

const short = (name: string): string | undefined => shortNames([name]).get(name)
const lettersIn = (text: string): number => [...new Intl.Segmenter().segment(text)].length

describe('what stands for a long name', () => {
  test.each([
    ['NAV', 'NAV', 'a short name is itself'],
    ['Fylkes\u00ADkommunen', 'Fylkeskommunen', 'fourteen letters are short enough'],
    ['Kommunesektorens organisasjon (KS)', 'KS', 'the abbreviation it carries'],
    ['Plan og byggesak', 'Plan/byggesak', '«og» as a slash, when all fits then'],
    ['Statens vegvesen', 'Vegvesen', 'after a genitive, what it is'],
    ['Kommune\u00ADdirektørens ledergruppe', 'Ledergruppe', 'the same with a joint in it'],
    ['Gründere og nyetablerte', 'Gründere…', 'no link and no stump before the dots'],
    ['Skole og barnehage', 'Skole og barn…', 'a beginning that says something stays'],
    ['Hjørne\u00ADsteins\u00ADbedrift', 'Hjørnesteins…', 'cut at a known joint close by'],
    ['Sentrums\u00ADforening', 'Sentrumsforen…', 'but not far back'],
    ['Innovasjon Norge', 'Innovasjon…', 'a proper name keeps its first word'],
    ['Business development officer', 'Business deve…', 'English is cut as it stands'],
  ])('%s → %s: %s', (name, expected) => expect(short(name)).toBe(expected))
})

test.each(languages)(
  'every suggestion in %s has a short name of its own, in fourteen letters',
  (language) => {
    const names = stakeholderPack.map(({ name }) => name[language])
    const known = shortNames(names)
    for (const [name, text] of known) expect(lettersIn(text), name).toBeLessThanOrEqual(SHORT_NAME_LETTERS)
    expect(new Set(known.values()).size).toBe(new Set(names).size)
  },
)

test('names that begin alike are told apart by their end', () => {
  const names = ['Næringsforeningen i Moss', 'Næringsforeningen i Fredrikstad']
  expect([...shortNames(names).values()]).toEqual(['Næringsforeni…', 'Næring…rikstad'])
})

test.each([
  '',
  ' ',
  'x'.repeat(60),
  '👩‍👩‍👧‍👦'.repeat(30),
  '\u00AD\u00AD',
  '()',
  'a b c d e f g h i j k l m n o p',
])('whatever is written («%s») has a short form and no more than fourteen letters', (name) => {
  expect(lettersIn(short(name) ?? '?'.repeat(99))).toBeLessThanOrEqual(SHORT_NAME_LETTERS)
})
