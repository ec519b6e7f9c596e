import { expect, test } from 'vitest'
import { improvementAreaPack } from '../../packs/improvementAreaPack.ts'
import { languages } from '../../packs/language.ts'
import { mossSitting } from '../../testing/sitting.ts'
import { selectLookAlikes } from './selectLookAlikes.ts'

function pairsAmong(titles: readonly string[], aside: readonly string[] = []): readonly string[] {
  const sitting = mossSitting()
  const improvementAreas = titles.map((title, index) => ({
    id: title,
    title,
    order: `a${String(index).padStart(3, '0')}x`,
  }))
  sitting.does('improvementArea.add', { municipalityId: 'moss', improvementAreas })
  if (aside.length > 0)
    sitting.does('improvementArea.setAside', { improvementAreaIds: [...aside], isSetAside: true })
  return selectLookAlikes(sitting.state, 'moss').map(({ keep, gone }) => `${gone.title} = ${keep.title}`)
}

test('titles that differ by spelling, ending or a slip are look-alikes; the older stays', () => {
  expect(pairsAmong(['Én dør inn', 'Næringsarealer', 'én dør inn.', 'Næringsareal'])).toEqual([
    'Næringsareal = Næringsarealer',
    'én dør inn. = Én dør inn',
  ])
})

test('titles that share most of their words are look-alikes, in any order', () => {
  expect(
    pairsAmong(['Raskere og mer forutsigbar saksbehandling', 'Forutsigbar og raskere saksbehandlingen vår']),
  ).toHaveLength(1)
})

test('one shared word is a subject, not a likeness', () => {
  expect(pairsAmong(['Faste bedriftsbesøk', 'Bedriftsbesøk i utlandet'])).toEqual([])
  expect(pairsAmong(['Bedre samarbeid med næringslivet', 'Felles kurs med næringslivet'])).toEqual([])
})

test('an area laid aside is left in peace', () => {
  expect(pairsAmong(['Én dør inn', 'En dør inn', 'Én dør inn 2'], ['En dør inn'])).toEqual([
    'Én dør inn 2 = Én dør inn',
  ])
})

test('no two of the starters are taken for the same, in any language', () => {
  for (const language of languages)
    expect(pairsAmong(improvementAreaPack.map(({ title }) => title[language]))).toEqual([])
})
