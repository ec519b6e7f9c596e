import { expect, test } from 'vitest'
import { pictureFileName } from './pictureFileName.ts'

const moss = {
  today: '2026-11-25',
  title: 'Interessentkart',
  municipality: 'Moss',
  gathering: 'Samling 2 · Valget',
}

test('a picture is named by day, what it is, whose, and when', () => {
  expect(pictureFileName(moss, 'png')).toBe('2026-11-25 Interessentkart Moss samling 2.png')
  expect(pictureFileName({ ...moss, gathering: '' }, 'pdf')).toBe('2026-11-25 Interessentkart Moss.pdf')
})

test('what a system refuses in a name is replaced, and the ending always fits', () => {
  expect(pictureFileName({ ...moss, municipality: 'Nordre/Søndre: Ås?' }, 'png')).toBe(
    '2026-11-25 Interessentkart Nordre-Søndre- Ås- samling 2.png',
  )
  expect(pictureFileName({ ...moss, municipality: 'x'.repeat(300) }, 'pdf')).toMatch(/^.{100}\.pdf$/)
})
