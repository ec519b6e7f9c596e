import type { StoryLine } from '../../../../shared/features/trace/tellTraces.ts'
import type { DocumentBlock, DocumentStyle } from '../../../canvas/document/documentModel.ts'

export const words = (
  style: DocumentStyle,
  text: string,
  gapBefore: number,
  keepsNext = false,
): DocumentBlock => ({ kind: 'text', style, text, gapBefore, keepsNext })

/** How much of a story is told. */
export interface Fullness {
  /** Things under a heading; what is left out is said. */
  readonly lines: number
  /** Sentences about each. */
  readonly said: number
}

export const everything: Fullness = { lines: Number.POSITIVE_INFINITY, said: Number.POSITIVE_INFINITY }

export interface BlockSection {
  readonly title: string
  readonly lead: string
  readonly lines: readonly StoryLine[]
  readonly rest: string
}

/** A heading and what is told under it, with a figure between when there is one. */
export function storyBlocks(
  { title, lead, lines, rest }: BlockSection,
  { lines: most, said: mostSaid }: Fullness,
  more: (count: number) => string,
  figures: readonly DocumentBlock[] = [],
): readonly DocumentBlock[] {
  const shown = lines.slice(0, most)
  const left = lines.length - shown.length
  const told = shown.flatMap((line) => {
    const said = line.said.slice(0, mostSaid)
    return [
      words('item', line.title, 7, said.length > 0),
      ...said.map((sentence, index) => words('body', sentence, 1, index < said.length - 1)),
    ]
  })
  return [
    words('heading', title, 18, true),
    ...(lead === '' ? [] : [words('lead', lead, 2, figures.length > 0 || told.length > 0)]),
    ...figures,
    ...told,
    ...(left > 0 ? [words('lead', more(left), 5)] : []),
    ...(rest === '' ? [] : [words('lead', rest, 6)]),
  ]
}
