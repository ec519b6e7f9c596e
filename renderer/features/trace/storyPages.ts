import type { StoryLine, StorySection } from '../../../shared/features/trace/tellTraces.ts'

/** A page as the room sees it. */
export type StoryPage =
  | { readonly key: 'summary'; readonly isFirst: true; readonly summary: string }
  | (StorySection & { readonly isFirst: boolean })

/** Rows of the room's type that fit under a heading. */
const ROWS_PER_PAGE = 14
/** Letters in a row beside a picture. */
const LETTERS_PER_ROW = 62
/** The most important sentences; the rest is for paper. */
const SENTENCES_PER_LINE = 2

/** Rows a text takes. */
export const textRows = (text: string): number => Math.max(1, Math.ceil(text.length / LETTERS_PER_ROW))

const rowsOf = ({ title, said }: StoryLine): number =>
  [title, ...said].reduce((rows, text) => rows + textRows(text), 0.5)

/** Lines as many as the back row can read on each page, below what is there already; always at least one page. */
export function cutInPages(lines: readonly StoryLine[], rowsAbove = 0): (readonly StoryLine[])[] {
  const pages: StoryLine[][] = [[]]
  let rows = rowsAbove
  for (const { title, said } of lines) {
    const line = { title, said: said.slice(0, SENTENCES_PER_LINE) }
    const height = rowsOf(line)
    if (rows > 0 && rows + height > ROWS_PER_PAGE) {
      pages.push([])
      rows = 0
    }
    pages.at(-1)?.push(line)
    rows += height
  }
  return pages
}

/** The story cut into pages that can be read from the back row: a summary, then each heading on as many as it needs. */
export function storyPages(story: readonly StorySection[], summary: string): readonly StoryPage[] {
  const told = story.flatMap((section) => {
    const pages = cutInPages(section.lines)
    // The radar must be read from the back row: it stands alone, and the words follow.
    if (section.key === 'levels' && section.lines.length > 0) pages.unshift([])
    return pages.map((lines, index) => ({
      ...section,
      lines,
      isFirst: index === 0,
      rest: index === pages.length - 1 ? section.rest : '',
    }))
  })
  return [{ key: 'summary', isFirst: true, summary }, ...told]
}
