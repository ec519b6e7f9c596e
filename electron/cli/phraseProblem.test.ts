import { expect, test } from 'vitest'
import { languages } from '../../shared/packs/language.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import type { CommandLineProblem } from './commandLine.ts'
import { phraseProblem } from './phraseProblem.ts'

const problems: readonly CommandLineProblem[] = [
  { reason: 'commandMissing', command: null },
  { reason: 'unknownCommand', word: 'frob', command: null },
  { reason: 'unknownOption', word: '--frob', command: null },
  { reason: 'unknownOption', word: '--frob', command: 'check' },
  { reason: 'valueMissing', word: '--seed', command: 'demo' },
  { reason: 'unexpected', word: 'b', command: 'demo' },
  { reason: 'fileMissing', command: 'check' },
  { reason: 'optionMissing', option: '--out', command: 'export' },
  { reason: 'notANumber', option: '--port', word: 'x', highest: 65_535, command: 'serve' },
  { reason: 'unknownLanguage', word: 'no', command: 'export' },
]

test.each(languages)('every problem is one line of its own (%s)', (language) => {
  const lines = problems.map((problem) => phraseProblem(getTexts(language), problem))
  expect(new Set(lines).size).toBe(problems.length)
  for (const line of lines) expect(line).toMatch(/^\S.*\S$/)
})

test('the line says where to read more, of the command it is about', () => {
  const [, , general, ofCheck] = problems.map((problem) => phraseProblem(getTexts('nb'), problem))
  expect(general).toBe('Ukjent valg: --frob. Se npm run samling -- --help')
  expect(ofCheck).toBe('Ukjent valg: --frob. Se npm run samling -- check --help')
})

test.each(languages)('help of each command names every option it takes (%s)', (language) => {
  const { help } = getTexts(language).commandLine
  const named = (text: string): readonly string[] =>
    [...text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option = '']) => option)
  expect(named(help.demo)).toEqual(['cards', 'events', 'seed', 'force', 'help'])
  expect(named(help.export)).toEqual([
    'out',
    'municipality',
    'language',
    'gathering',
    'without-judgements',
    'csv',
    'help',
  ])
  expect(named(help.check)).toEqual(['help'])
  expect(named(help.serve)).toEqual(['library', 'port', 'no-open', 'help'])
})
