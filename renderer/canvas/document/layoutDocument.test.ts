import { expect, test } from 'vitest'
import type { DocumentBlock, PaperDocument } from './documentModel.ts'
import { breakLines, layoutDocument, PAGE } from './layoutDocument.ts'

/** Every letter half as wide as it is high. */
const measure = (text: string, sizePt: number): number => (text.length * sizePt) / 2
const text = (
  words: string,
  said: { keepsNext?: boolean; style?: 'heading' | 'body' } = {},
): DocumentBlock => ({
  kind: 'text',
  style: said.style ?? 'body',
  text: words,
  gapBefore: 6,
  keepsNext: said.keepsNext ?? false,
})
const paper = (columns: readonly (readonly DocumentBlock[])[]): PaperDocument => ({
  title: 'Spor',
  language: 'nb-NO',
  opening: [text('Moss', { style: 'heading' })],
  columns,
  footer: '',
  care: '',
  pageWords: (page, pages) => `${page} av ${pages}`,
})

test('lines break between words; one too long for the line is broken inside, and no letter is lost', () => {
  const measured = (words: string): number => words.length
  expect(breakLines('to og to er fire', 8, measured)).toEqual(['to og to', 'er fire'])
  expect(breakLines('næringsutvikling her', 8, measured)).toEqual(['næringsu', 'tvikling', 'her'])
  expect(breakLines('', 8, measured)).toEqual([''])
})

test('a long column goes on over pages, within the margins, and nothing is lost', () => {
  const blocks = Array.from({ length: 120 }, (_, index) => text(`Linje ${index}`))
  const pages = layoutDocument(paper([blocks]), measure)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.flat()).toHaveLength(121)
  for (const { top } of pages.flat()) {
    expect(top).toBeGreaterThanOrEqual(PAGE.marginPt)
    expect(top).toBeLessThan(PAGE.heightPt - PAGE.marginPt - PAGE.footPt)
  }
})

test('a heading is never the last on its page', () => {
  for (let before = 20; before < 60; before += 1) {
    const filling = Array.from({ length: before }, () => text('Linje'))
    const blocks = [
      ...filling,
      text('Overskrift', { keepsNext: true, style: 'heading' }),
      text('Det den sier'),
    ]
    for (const page of layoutDocument(paper([blocks]), measure)) {
      const last = page.at(-1)?.block
      expect(last?.kind === 'text' && last.style).not.toBe('heading')
    }
  }
})

test('columns stand beside each other below the opening', () => {
  const [page = []] = layoutDocument(paper([[text('venstre')], [text('høyre')]]), measure)
  const [opening, left, right] = page
  expect(left?.top).toBe(right?.top)
  expect((left?.left ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.left ?? 0)
  expect(opening?.top).toBeLessThan(left?.top ?? 0)
})
