/** Measures of a card (docs/design.md, The card), CSS pixels at card scale 1. */
export interface CardSize {
  readonly heightPx: number
  readonly heightTwoLinesPx: number
  readonly bandPx: number
  /** Name sizes to try, largest first: sizing down is the last resort for long names. */
  readonly fontSizesPx: readonly [number, ...number[]]
  /** Line height as a multiple of the font size. */
  readonly lineHeight: number
  readonly fontWeight: number
  readonly maxNamePx: number
  readonly paddingLeftPx: number
  readonly paddingRightPx: number
  readonly outlinePx: number
  readonly radiusPx: number
  readonly letterSizePx: number
  readonly sign: SignSize
  readonly flag: FlagSize
}

/** The sign at the right of a card, in the middle of its height unless a pennant hangs there. */
export interface SignSize {
  readonly sidePx: number
  readonly rightPx: number
  /** Between the name and the sign. */
  readonly gapPx: number
  /** How much lower it stands under a pennant. */
  readonly dropPx: number
}

export interface FlagSize {
  readonly widthPx: number
  readonly heightPx: number
  /** How much of it is above the card. */
  readonly hangPx: number
  readonly rightPx: number
  /** Right padding of the name when a pennant hangs alone: it never touches a letter. */
  readonly paddingPx: number
}

export type CardSizeName = 'desktop' | 'touch' | 'projector' | 'quadrant'

/** One step and two steps down, in the proportion 16 → 15 → 14. */
const stepsDown = (fontSizePx: number): readonly [number, number, number] => [
  fontSizePx,
  (fontSizePx * 15) / 16,
  (fontSizePx * 14) / 16,
]

const desktop: CardSize = {
  heightPx: 50,
  heightTwoLinesPx: 50,
  bandPx: 32,
  fontSizesPx: stepsDown(16),
  lineHeight: 18.5 / 16,
  fontWeight: 600,
  maxNamePx: 176,
  paddingLeftPx: 10,
  paddingRightPx: 10,
  outlinePx: 1.5,
  radiusPx: 8,
  letterSizePx: 18,
  sign: { sidePx: 23, rightPx: 9, gapPx: 10, dropPx: 10 },
  flag: { widthPx: 14, heightPx: 21, hangPx: 7, rightPx: 10, paddingPx: 32 },
}

export const cardSizes: Readonly<Record<CardSizeName, CardSize>> = {
  desktop,
  touch: { ...desktop, heightPx: 52, heightTwoLinesPx: 52 },
  projector: {
    heightPx: 58,
    heightTwoLinesPx: 82,
    bandPx: 52,
    fontSizesPx: stepsDown(30),
    lineHeight: 33 / 30,
    fontWeight: 640,
    maxNamePx: 322,
    paddingLeftPx: 15,
    paddingRightPx: 14,
    outlinePx: 3,
    radiusPx: 12,
    letterSizePx: 31,
    // Smaller against the name than on the desktop: 58 px must also hold it under a pennant.
    sign: { sidePx: 32, rightPx: 13, gapPx: 14, dropPx: 9 },
    flag: { widthPx: 22, heightPx: 33, hangPx: 11, rightPx: 16, paddingPx: 48 },
  },
  quadrant: {
    heightPx: 86,
    heightTwoLinesPx: 136,
    bandPx: 76,
    fontSizesPx: stepsDown(46),
    lineHeight: 51 / 46,
    fontWeight: 640,
    maxNamePx: 540,
    paddingLeftPx: 24,
    paddingRightPx: 22,
    outlinePx: 3,
    radiusPx: 14,
    letterSizePx: 46,
    sign: { sidePx: 46, rightPx: 20, gapPx: 22, dropPx: 14 },
    flag: { widthPx: 30, heightPx: 45, hangPx: 15, rightPx: 22, paddingPx: 70 },
  },
}
