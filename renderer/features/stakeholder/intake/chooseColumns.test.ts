import { expect, test } from 'vitest'
import { chooseColumns, withoutTitle } from './chooseColumns.ts'

test('the heading tells the column of names, in three languages and in long headings', () => {
  for (const heading of ['Navn', 'NAMN', 'Name', 'Interessent', 'Aktørar', 'Organisasjon', 'Navn på aktør'])
    expect(
      chooseColumns([
        ['Nr', 'Merknad', heading],
        ['1', 'viktig', 'Havn'],
      ]),
      heading,
    ).toEqual({
      hasHeading: true,
      name: 2,
      category: null,
    })
})

test('a contact’s or a municipality’s name is not the name looked for', () => {
  const heading = ['Kontaktnavn', 'Navn på kommune', 'Organisasjonsnavn']
  expect(chooseColumns([heading, ['Kari', 'Moss', 'Havn']]).name).toBe(2)
})

test('without headings it is the first column of different words', () => {
  const rows = [
    ['1', 'Moss', 'Moss Havn', 'post@havn.no', '9.6.2026'],
    ['2', 'Moss', 'NHO Viken', 'nho@nho.no', '10.6.2026'],
    ['3', 'Moss', 'NAV', 'nav@nav.no', '11.6.2026'],
  ]
  expect(chooseColumns(rows)).toEqual({ hasHeading: false, name: 2, category: null })
})

test('a column of known letters or words is the category, with or without a heading', () => {
  expect(
    chooseColumns([
      ['Havn', 'E'],
      ['NHO', 'A'],
    ]),
  ).toEqual({ hasHeading: false, name: 0, category: 1 })
  expect(
    chooseColumns([
      ['E', 'Havn'],
      ['A', 'NHO'],
    ]),
  ).toEqual({ hasHeading: false, name: 1, category: 0 })
  const headed = [
    ['Navn', 'Type'],
    ['Havn', 'Bedrifter'],
    ['NHO', 'ukjent'],
  ]
  expect(chooseColumns(headed)).toEqual({ hasHeading: true, name: 0, category: 1 })
  expect(
    chooseColumns([
      ['Navn', 'Type'],
      ['Havn', 'stor'],
      ['NHO', 'liten'],
    ]).category,
  ).toBeNull()
})

test('a single column has a heading only when it can be nothing else', () => {
  expect(chooseColumns([['Interessenter'], ['Havn']])).toEqual({ hasHeading: true, name: 0, category: null })
  expect(chooseColumns([['Bedrifter'], ['Havn']]).hasHeading).toBe(false)
  expect(chooseColumns([])).toEqual({ hasHeading: false, name: 0, category: null })
})

test('titles over the headings are no rows of the list', () => {
  const rows = [
    ['Nr', 'Navn'],
    ['1', 'Havn'],
  ]
  expect(withoutTitle([['Interessenter i Moss'], ['', '9. juni'], ...rows])).toEqual(rows)
  expect(withoutTitle(rows)).toBe(rows)
  const list = [['Havn'], ['NHO', 'A'], ['Navn']]
  expect(withoutTitle(list)).toBe(list)
})
