import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/packs/language.ts'
import { stakeholderPack } from '../../shared/packs/stakeholderPack.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { layoutCard, type Measure } from './cardLayout.ts'
import { type CardSizeName, cardSizes } from './cardSizes.ts'

/** About as wide as Inter 640, rather too wide than too narrow. */
const emOf = (letter: string): number =>
  /[mwMWÆŒ@]/.test(letter)
    ? 0.9
    : /[ijltfrI.,:'/ -]/.test(letter)
      ? 0.36
      : /\p{Lu}/u.test(letter)
        ? 0.72
        : 0.6
const measure: Measure = (text, fontSizePx) =>
  Array.from(text).reduce((width, letter) => width + emOf(letter) * fontSizePx, 0)

const lettersOf = (text: string): string => stripSoftHyphens(text).replace(/[\s-]/g, '')
const sizeNames = Object.keys(cardSizes) as CardSizeName[] // the keys of our own constant

describe.each(sizeNames)('card size %s', (sizeName) => {
  const size = cardSizes[sizeName]
  const names = stakeholderPack.flatMap(({ name }) => languages.map((language) => name[language]))

  test('every suggestion in every language stands whole on its card, in two lines at most', () => {
    for (const name of names) {
      const layout = layoutCard(name, size, measure)
      const widest = Math.max(...layout.lines.map((line) => measure(line, layout.fontSizePx)))
      expect(layout.lines.length, name).toBeLessThanOrEqual(2)
      expect(widest, name).toBeLessThanOrEqual(size.maxNamePx)
      expect(widest + size.bandPx + size.paddingLeftPx + size.paddingRightPx, name).toBeLessThanOrEqual(
        layout.widthPx,
      )
      expect(layout.lines.length * layout.lineHeightPx, name).toBeLessThanOrEqual(layout.heightPx)
      expect(lettersOf(layout.lines.join('')), name).toBe(lettersOf(name))
    }
  })

  test('widths come in steps of four and heights in two, so that the board is calm', () => {
    const layouts = names.map((name) => layoutCard(name, size, measure))
    expect(layouts.filter(({ widthPx }) => widthPx % 4 !== 0)).toEqual([])
    expect(new Set(layouts.map(({ heightPx }) => heightPx)).size).toBeLessThanOrEqual(2)
  })

  test.each([
    'x'.repeat(60),
    'W'.repeat(60),
    'Statens institutt for landsomfattende utredninger og evaluering',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å 1 2',
    '👩‍👩‍👧‍👦'.repeat(30),
  ])('%s: sixty letters of anything neither leave the card nor lose one', (name) => {
    const layout = layoutCard(name, size, measure)
    for (const line of layout.lines) {
      // One sign may be wider than a line could ever be; two never are.
      if (new Set(line).size > 1) expect(measure(line, layout.fontSizePx)).toBeLessThanOrEqual(size.maxNamePx)
    }
    expect(layout.lines.length * layout.lineHeightPx).toBeLessThanOrEqual(layout.heightPx)
    expect(lettersOf(layout.lines.join(''))).toBe(lettersOf(name))
  })
})

describe('where a name breaks', () => {
  const lines = (name: string): readonly string[] => layoutCard(name, cardSizes.desktop, measure).lines

  test('nowhere, if it fits', () => expect(lines('Lokal bank')).toEqual(['Lokal bank']))
  test('at the space that gives the most equal lines', () =>
    expect(lines('Interkommunalt politisk råd')).toEqual(['Interkommunalt', 'politisk råd']))
  test('after a slash, which stays', () =>
    expect(lines('Næringssjef / nærings\u00ADrådgiver')).toEqual(['Næringssjef /', 'næringsrådgiver']))
  test('at a known joint with a hyphen, when no space will do', () =>
    expect(lines('Kommunedirektør\u00ADsamarbeidsorganet')).toEqual([
      'Kommunedirektør-',
      'samarbeidsorganet',
    ]))
  test('a joint not used leaves no trace', () =>
    expect(lines('Nærings\u00ADforening')).toEqual(['Næringsforening']))
})
