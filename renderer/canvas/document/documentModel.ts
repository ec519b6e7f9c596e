/** How a text on paper looks. Sizes in points. */
export const documentStyles = {
  title: { sizePt: 22, weight: 700, linePt: 27, color: '#16262b', tag: 'H1' },
  opening: { sizePt: 12, weight: 600, linePt: 17, color: '#16262b', tag: 'P' },
  heading: { sizePt: 14, weight: 700, linePt: 18, color: '#16262b', tag: 'H2' },
  lead: { sizePt: 9.5, weight: 400, linePt: 13, color: '#3f5056', tag: 'P' },
  item: { sizePt: 10.5, weight: 600, linePt: 14, color: '#16262b', tag: 'H3' },
  body: { sizePt: 10, weight: 400, linePt: 13.5, color: '#16262b', tag: 'P' },
} as const
export type DocumentStyle = keyof typeof documentStyles

/** What stands on paper, from above. Gaps are in points. */
export type DocumentBlock =
  | {
      readonly kind: 'text'
      readonly style: DocumentStyle
      readonly text: string
      readonly gapBefore: number
      /** Never the last on a page: what it announces comes along. */
      readonly keepsNext?: boolean
    }
  | {
      readonly kind: 'figure'
      /** Height for a width, both in points. */
      readonly heightFor: (widthPt: number) => number
      /** Paints with its upper left corner at 0, 0, one unit to a point. */
      readonly paint: (context: CanvasRenderingContext2D, widthPt: number) => void
      /** What it shows, for those who cannot see it. */
      readonly description: string
      readonly gapBefore: number
    }

export const textBlock = (
  style: DocumentStyle,
  text: string,
  gapBefore: number,
  keepsNext = false,
): DocumentBlock => ({ kind: 'text', style, text, gapBefore, keepsNext })

/** A paper of words and figures, A4 upright. */
export interface PaperDocument {
  readonly title: string
  /** ISO, as `nb-NO`. */
  readonly language: string
  /** Across the page, before the columns. */
  readonly opening: readonly DocumentBlock[]
  /** One column runs over as many pages as it needs; several stand beside each other and go on each on its own. */
  readonly columns: readonly (readonly DocumentBlock[])[]
  /** Below each page, to the left: whose, from where, when. */
  readonly footer: string
  /** Below that: how to treat it. */
  readonly care: string
  readonly pageWords: (page: number, pages: number) => string
  /** What kind of paper it is, for programs. */
  readonly keyword?: string
}
