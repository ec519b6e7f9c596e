import type { StoryLine } from '../../../../shared/features/trace/tellTraces.ts'
import { type DocumentBlock, textBlock as words } from '../../../canvas/document/documentModel.ts'

/** How much of a story is told. */
export interface Fullness {
  /** Things under a heading; what is left out is said. */
  readonly lines: number
  /** Sentences about each. */
  readonly said: number
  /** Whether what is not there yet is told too. */
  readonly hasRest: boolean
  /** The first sentence on the line of the thing itself, and no other. */
  readonly isCompact?: boolean
  /** Letters of what stands under the heading; by itself all of it. */
  readonly leadLetters?: number
}

export const everything: Fullness = {
  lines: Number.POSITIVE_INFINITY,
  said: Number.POSITIVE_INFINITY,
  hasRest: true,
}

export interface BlockSection {
  readonly title: string
  readonly lead: string
  readonly lines: readonly StoryLine[]
  readonly rest: string
}

/** Cut at a word, so that what is left out is seen. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most).replace(/\s+\S*$/u, '')
  return kept === '' ? '' : `${kept} …`
}

/** A heading and what is told under it, with a figure between when there is one. */
export function storyBlocks(
  { title, lead: wholeLead, lines, rest }: BlockSection,
  full: Fullness,
  more: (count: number) => string,
  figures: readonly DocumentBlock[] = [],
): readonly DocumentBlock[] {
  const lead = cutAtWord(wholeLead, full.leadLetters ?? Number.POSITIVE_INFINITY)
  const shown = lines.slice(0, full.lines)
  const left = lines.length - shown.length
  const told = shown.flatMap((line) => (full.isCompact ? compactLine(line) : lineBlocks(line, full.said)))
  return [
    words('heading', title, 18, true),
    ...(lead === '' ? [] : [words('lead', lead, 2, figures.length > 0 || told.length > 0)]),
    ...figures,
    ...told,
    // Under a heading alone there is nothing to be more than.
    ...(left > 0 && shown.length > 0 ? [words('lead', more(left), 5)] : []),
    ...(rest === '' || !full.hasRest ? [] : [words('lead', rest, 6)]),
  ]
}

function lineBlocks({ title, said: all }: StoryLine, most: number): readonly DocumentBlock[] {
  const said = all.slice(0, most)
  return [
    words('item', title, 7, said.length > 0),
    ...said.map((sentence, index) => words('body', sentence, 1, index < said.length - 1)),
  ]
}

/** «Tett dialog på to nivåer. Fra 2 (så vidt i gang) til 4 (godt på plass)» */
const compactLine = ({ title, said: [first] }: StoryLine): readonly DocumentBlock[] => [
  words('body', [title, ...(first ? [first] : [])].join('. '), 4),
]

/** The fullest telling of a column that fits; when none does, the barest. */
export const fullestThatFits = <Content>(
  attempts: readonly Content[],
  fits: (content: Content) => boolean,
): Content | undefined => attempts.find(fits) ?? attempts.at(-1)
