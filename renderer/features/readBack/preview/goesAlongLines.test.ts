import { expect, test } from 'vitest'
import type { GoesAlong } from '../../../../shared/sync/readBack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { goesAlongLines } from './goesAlongLines.ts'

const lines = (all: readonly GoesAlong[]) => goesAlongLines(all, getTexts('nb'), 'nb')

test('what goes along is named kind by kind; many names are counted, and what stays is said to stay', () => {
  const gatherings = ['Speilet', 'Valget', 'Planen', 'Sporene', 'Etterpå', 'Til slutt']
  expect(
    lines([
      ...gatherings.map((name) => ({ kind: 'placement', name }) as const),
      { kind: 'relation', name: 'NHO' },
      { kind: 'relation', name: 'LO' },
      { kind: 'choice', name: 'Areal' },
      { kind: 'link', name: 'Kart over tomter' },
    ]),
  ).toEqual([
    'Plasseringer: Speilet, Valget, Planen, Sporene og 2 til',
    'Forbindelser: NHO og LO',
    'Valget av området',
    'Blir stående, men viser ikke hit lenger: Kart over tomter',
  ])
})

test('what has no name is still told of', () => {
  expect(lines([{ kind: 'action', name: '' }])).toEqual(['Tiltak'])
  expect(lines([])).toEqual([])
})
