import { describe, expect, test } from 'vitest'
import { languages } from '../../packs/language.ts'
import { stakeholderPack } from '../../packs/stakeholderPack.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import { looksLikePerson } from './looksLikePerson.ts'

describe('a name is pointed out gently', () => {
  test.each([
    'Kari Nordmann',
    'Ola Andreas Hansen',
    'Per-Erik Moen',
    'Åse Lindgård',
    'Ingrid S. Berg',
    'Jan van Dijk',
    'Fru Olsen',
    '  Kari   Nordmann ',
    'Mikkel Ánte Sara',
  ])('%s', (name) => expect(looksLikePerson(name)).toBe(true))
})

describe('a role, a group or an organisation is left in peace', () => {
  test.each([
    'Næringssjefen',
    'Lokal bank',
    'Innovasjon Norge',
    'Moss Havn',
    'Moss Næringsforening',
    'Olsen og sønner',
    'Moss Avis',
    'Gründere og nyetablerte',
    'Østfold Energi',
    'Ordføreren i Moss',
    'KS Bedrift',
    'Kari',
    '',
    'Høyre',
    'Moss Industripark',
    'Norsk Industri Østfold AS',
    'Kristelig Folkeparti',
    'Moss Kommune',
  ])('%s', (name) => expect(looksLikePerson(name)).toBe(false))

  test('no suggestion of ours, in any language', () => {
    const flagged = stakeholderPack
      .flatMap(({ name }) => languages.map((language) => stripSoftHyphens(name[language])))
      .filter(looksLikePerson)
    expect(flagged).toEqual([])
  })
})
