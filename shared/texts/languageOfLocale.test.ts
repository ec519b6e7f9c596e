import { expect, test } from 'vitest'
import { languageOfLocale } from './languageOfLocale.ts'

test.each([
  ['nn_NO.UTF-8', 'nn'],
  ['nn', 'nn'],
  ['en-GB', 'en'],
  ['en_US.UTF-8', 'en'],
  ['nb_NO.UTF-8', 'nb'],
  ['no', 'nb'],
  ['C.UTF-8', 'nb'],
  ['enm', 'nb'],
  ['', 'nb'],
  [undefined, 'nb'],
] as const)('%s starts in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language)
})
