import { expect, test } from 'vitest'
import { parseCommandLine } from './parseCommandLine.ts'

const demo = {
  command: 'demo',
  file: 'a.samling',
  seed: 1,
  cards: undefined,
  events: undefined,
  force: false,
}

test('demo needs only a file', () => {
  expect(parseCommandLine(['demo', 'a.samling'])).toEqual({ ok: true, value: demo })
})

test('every option of demo, before or after the file', () => {
  const value = { ...demo, seed: 4_294_967_295, cards: 0, events: 50_000, force: true }
  const options = ['--cards', '0', '--events=50000', '--seed', '4294967295', '--force']
  expect(parseCommandLine(['demo', 'a.samling', ...options])).toEqual({ ok: true, value })
  expect(parseCommandLine(['demo', ...options, 'a.samling'])).toEqual({ ok: true, value })
})

test('export takes a folder, and perhaps one municipality and a language', () => {
  expect(parseCommandLine(['export', 'a b.samling', '--out', 'Ut mappe'])).toEqual({
    ok: true,
    value: {
      command: 'export',
      file: 'a b.samling',
      out: 'Ut mappe',
      municipality: null,
      language: undefined,
      hasJudgements: true,
      format: 'excel',
      gathering: undefined,
    },
  })
  expect(
    parseCommandLine(['export', 'a', '--out', 'b', '--municipality', 'Ås', '--language', 'nn']),
  ).toMatchObject({ value: { municipality: 'Ås', language: 'nn' } })
  expect(
    parseCommandLine(['export', 'a', '--out', 'b', '--csv', '--without-judgements', '--gathering', '2']),
  ).toMatchObject({ value: { format: 'csv', hasJudgements: false, gathering: 2 } })
})

test('check takes a file and nothing else', () => {
  expect(parseCommandLine(['check', 'a'])).toEqual({ ok: true, value: { command: 'check', file: 'a' } })
})

test('a file whose name begins with a dash follows two dashes', () => {
  expect(parseCommandLine(['check', '--', '-a.samling'])).toMatchObject({ value: { file: '-a.samling' } })
})

test('serve opens a window on the usual library and port unless told', () => {
  const usual = { command: 'serve', library: null, port: null, open: true }
  expect(parseCommandLine(['serve'])).toEqual({ ok: true, value: usual })
  expect(parseCommandLine(['serve', '--library', '/stick', '--port', '0', '--no-open'])).toEqual({
    ok: true,
    value: { command: 'serve', library: '/stick', port: 0, open: false },
  })
})

test.each([
  [['--help'], 'all'],
  [['-h'], 'all'],
  [['demo', '--help'], 'demo'],
  [['export', 'a', '-h'], 'export'],
  [['check', '--help'], 'check'],
  [['serve', '--port', 'x', '--help'], 'serve'],
])('%j asks for help, whatever else is missing', (words, about) => {
  expect(parseCommandLine(words)).toEqual({ ok: true, value: { command: 'help', about } })
})

test.each([
  [[], { reason: 'commandMissing', command: null }],
  [['frob', 'a'], { reason: 'unknownCommand', word: 'frob', command: null }],
  [['toString'], { reason: 'unknownCommand', word: 'toString', command: null }],
  [['--seed', '1', 'demo'], { reason: 'unknownOption', word: '--seed', command: null }],
  [['demo'], { reason: 'fileMissing', command: 'demo' }],
  [['check', ''], { reason: 'fileMissing', command: 'check' }],
  [['demo', 'a', 'b'], { reason: 'unexpected', word: 'b', command: 'demo' }],
  [['serve', 'a'], { reason: 'unexpected', word: 'a', command: 'serve' }],
  [['check', 'a', '--seed', '1'], { reason: 'unknownOption', word: '--seed', command: 'check' }],
  [['demo', 'a', '--seed'], { reason: 'valueMissing', word: '--seed', command: 'demo' }],
  [['demo', 'a', '--seed='], { reason: 'valueMissing', word: '--seed', command: 'demo' }],
  [['demo', 'a', '--cards', '-5'], { reason: 'valueMissing', word: '--cards', command: 'demo' }],
  [['demo', 'a', '--force=yes'], { reason: 'valueMissing', word: '--force', command: 'demo' }],
  [['export', 'a'], { reason: 'optionMissing', option: '--out', command: 'export' }],
  [
    ['export', 'a', '--out', 'b', '--language', 'no'],
    { reason: 'unknownLanguage', word: 'no', command: 'export' },
  ],
])('%j is refused with what is wrong', (words, failure) => {
  expect(parseCommandLine(words)).toEqual({ ok: false, failure })
})

test.each([
  ['demo', '--cards', '5001', 5000],
  ['demo', '--cards', 'mange', 5000],
  ['demo', '--cards', '1.5', 5000],
  ['demo', '--cards', '0x10', 5000],
  ['demo', '--events', '1e3', 1_000_000],
  ['demo', '--seed', '4294967296', 4_294_967_295],
  ['demo', '--seed', ' 1', 4_294_967_295],
  ['serve', '--port', '65536', 65_535],
])('%s %s %s is no number it can use', (command, option, word, highest) => {
  const words = command === 'serve' ? [command, option, word] : [command, 'a', option, word]
  const failure = { reason: 'notANumber', option, word, highest, command }
  expect(parseCommandLine(words)).toEqual({ ok: false, failure })
})
