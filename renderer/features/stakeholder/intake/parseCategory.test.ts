import { expect, test } from 'vitest'
import { categoryPack } from '../../../../shared/packs/categoryPack.ts'
import { parseCategory } from './parseCategory.ts'

test('letter, name in any language, and letter with name all say the category', () => {
  for (const { key, letter, name } of categoryPack)
    for (const word of [
      letter,
      letter.toLowerCase(),
      name.nb,
      name.nn,
      name.en.toUpperCase(),
      `${letter} – ${name.nb}`,
    ])
      expect(parseCategory(word), word).toBe(key)
})

test('other words, other letters and nothing say no category', () => {
  for (const word of ['', 'Eiger', 'X', 'B2', 'Bedrifter i sentrum', '3'])
    expect(parseCategory(word)).toBeNull()
})
