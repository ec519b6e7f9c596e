import { expect, test } from 'vitest'
import { parseStartOptions } from './startOptions.ts'

test('without a word everything is as usual', () => {
  expect(parseStartOptions([])).toEqual({
    ok: true,
    value: { browser: false, open: true, help: false, library: null, port: null },
  })
})

test('all options together', () => {
  expect(parseStartOptions(['--browser', '--library', '/stick/Mine filer', '--port=0', '--no-open'])).toEqual(
    {
      ok: true,
      value: { browser: true, open: false, help: false, library: '/stick/Mine filer', port: 0 },
    },
  )
})

test('an address alone is an address for a browser', () => {
  expect(parseStartOptions(['--no-open'])).toMatchObject({ value: { browser: true } })
})

test.each([
  [['--brwser'], 'unknownOption', '--brwser'],
  [['-x'], 'unknownOption', '-x'],
  [['--library'], 'valueMissing', '--library'],
  [['--library', '--port', '1'], 'valueMissing', '--library'],
  [['--library='], 'valueMissing', '--library'],
  [['--browser=yes'], 'valueMissing', '--browser'],
  [['--help=yes'], 'valueMissing', '--help'],
  [['Viken.samling'], 'unexpected', 'Viken.samling'],
  [['--port', 'fire'], 'portInvalid', 'fire'],
  [['--port', '65536'], 'portInvalid', '65536'],
  [['--port=-1'], 'portInvalid', '-1'],
])('%j is refused with the word that is wrong', (words, reason, word) => {
  expect(parseStartOptions(words)).toEqual({ ok: false, failure: { reason, word } })
})
