import { type DocumentBlock, documentStyles, type PaperDocument } from './documentModel.ts'

/** A4 upright, in points. */
export const PAGE = { widthPt: 595.28, heightPt: 841.89, marginPt: 48, footPt: 46 } as const
const COLUMN_GAP_PT = 26

/** How wide a text is in points. */
export type MeasureText = (text: string, sizePt: number, weight: number) => number

/** A block where it stands; `lines` of a text, none of a figure. */
export interface PlacedBlock {
  readonly block: DocumentBlock
  readonly left: number
  readonly top: number
  readonly width: number
  readonly lines: readonly string[]
}

/** What stands on one page, in reading order. */
export type DocumentPage = readonly PlacedBlock[]

/** Breaks between words; a word that is wider than the line is broken where it has to be. */
export function breakLines(
  text: string,
  widthPt: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      const wanted = line === '' ? word : `${line} ${word}`
      if (measure(wanted) <= widthPt) line = wanted
      else {
        if (line !== '') lines.push(line)
        line = word
        while (measure(line) > widthPt && line.length > 1) {
          let end = line.length - 1
          while (end > 1 && measure(line.slice(0, end)) > widthPt) end -= 1
          lines.push(line.slice(0, end))
          line = line.slice(end)
        }
      }
    }
    lines.push(line)
  }
  return lines
}

interface Sized {
  readonly block: DocumentBlock
  readonly lines: readonly string[]
  readonly height: number
}

function sizeOf(block: DocumentBlock, width: number, measure: MeasureText): Sized {
  if (block.kind === 'figure') return { block, lines: [], height: block.heightFor(width) }
  const { sizePt, weight, linePt } = documentStyles[block.style]
  const lines = breakLines(block.text, width, (text) => measure(text, sizePt, weight))
  return { block, lines, height: lines.length * linePt }
}

/** Blocks that stay together: each that announces something, with what follows. */
function inGroups(sized: readonly Sized[]): readonly (readonly Sized[])[] {
  const groups: Sized[][] = []
  let isOpen = false
  for (const one of sized) {
    const last = groups.at(-1)
    if (isOpen && last) last.push(one)
    else groups.push([one])
    isOpen = one.block.kind === 'text' && one.block.keepsNext === true
  }
  return groups
}

interface Flow {
  readonly left: number
  readonly width: number
  /** Where the first page of the column begins; the others begin at the margin. */
  readonly firstTop: number
}

const BOTTOM = PAGE.heightPt - PAGE.marginPt - PAGE.footPt

/** Sets a column, page by page. A single block taller than a page is left to run over: nothing typed is that long. */
function flow(
  blocks: readonly DocumentBlock[],
  { left, width, firstTop }: Flow,
  measure: MeasureText,
): PlacedBlock[][] {
  const pages: PlacedBlock[][] = [[]]
  let top = firstTop
  for (const group of inGroups(blocks.map((block) => sizeOf(block, width, measure)))) {
    const height = group.reduce((sum, { block, height }) => sum + block.gapBefore + height, 0)
    const page = pages.at(-1)
    if (top + height > BOTTOM && page && page.length > 0) {
      pages.push([])
      top = PAGE.marginPt
    }
    for (const { block, lines, height } of group) {
      const current = pages.at(-1) ?? []
      // Nothing stands above the first of a page.
      top += current.length === 0 && top === PAGE.marginPt ? 0 : block.gapBefore
      current.push({ block, left, top, width, lines })
      top += height
    }
  }
  return pages
}

const endOf = (placed: PlacedBlock | undefined, measure: MeasureText): number =>
  placed ? placed.top + sizeOf(placed.block, placed.width, measure).height : PAGE.marginPt

/** Where everything stands, page by page: the opening across, then the columns below it. */
export function layoutDocument(
  { opening, columns }: PaperDocument,
  measure: MeasureText,
): readonly DocumentPage[] {
  const whole = PAGE.widthPt - 2 * PAGE.marginPt
  const [head = []] = flow(opening, { left: PAGE.marginPt, width: whole, firstTop: PAGE.marginPt }, measure)
  const firstTop = endOf(head.at(-1), measure)
  const width = (whole - COLUMN_GAP_PT * (columns.length - 1)) / Math.max(1, columns.length)
  const flows = columns.map((blocks, index) =>
    flow(blocks, { left: PAGE.marginPt + index * (width + COLUMN_GAP_PT), width, firstTop }, measure),
  )
  const count = Math.max(1, ...flows.map((pages) => pages.length))
  return Array.from({ length: count }, (_, at) => [
    ...(at === 0 ? head : []),
    ...flows.flatMap((pages) => pages[at] ?? []),
  ])
}
