import { expect, test } from 'vitest'
import { languages } from '../../packs/language.ts'
import { stakeholderPack } from '../../packs/stakeholderPack.ts'
import { createSeededRandom } from '../../testing/seededRandom.ts'
import { findNameKin, type NameKin } from './findNameKin.ts'
import { kinshipOf } from './nameKinship.ts'
import { readName } from './readName.ts'

const random = createSeededRandom(7)

/** A slip of the finger somewhere: a letter lost, doubled, swapped with the next, or another. */
function slip(name: string): string {
  const at = random.wholeBetween(0, name.length - 2)
  const [before, here, next, after] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)]
  return random.pick([
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${next}${here}${after}`,
    `${before}x${next}${after}`,
  ])
}

const disguise = (name: string): string =>
  random.pick([name, name.toUpperCase(), slip(name), `${name} 2`, `Moss ${name}`, `${name}ne`, `${name} AS`])

test('finds the kin that comparing each name with each would find, and no others', () => {
  const names = Array.from({ length: 400 }, () =>
    readName(disguise(random.pick(stakeholderPack).name[random.pick(languages)]), 'Moss'),
  )
  const expected: NameKin[] = []
  for (const [second, other] of names.entries())
    for (const [first, one] of names.slice(0, second).entries()) {
      const isRepeated = (name: typeof one, place: number) =>
        names.findIndex(({ plain }) => plain === name.plain) < place
      const kinship = kinshipOf(one, other)
      if (kinship && !isRepeated(one, first) && (kinship === 'same' || !isRepeated(other, second)))
        expected.push({ first, second, kinship })
    }
  const byPlace = (one: NameKin, other: NameKin) => one.first - other.first || one.second - other.second
  expect([...findNameKin(names)].sort(byPlace)).toEqual(expected.sort(byPlace))
  expect(new Set(expected.map(({ kinship }) => kinship)).size).toBe(3)
})

test('a thousand cards with one name are a thousand less one pairs, not half a million', () => {
  expect(findNameKin(Array.from({ length: 1000 }, () => readName('NAV')))).toHaveLength(999)
})

test('a numbered list of thousands is not compared each with each', () => {
  const names = Array.from({ length: 5000 }, (_, index) => readName(`Aktør ${index + 1}`))
  expect(findNameKin(names)).toEqual([])
})

test('nobody is kin where there is nobody', () => {
  expect(findNameKin([])).toEqual([])
})
