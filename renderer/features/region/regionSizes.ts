import { type CardSize, cardSizes } from '../../canvas/cardSizes.ts'
import type { RegionSizes } from './regionLayout.ts'

/** A card as it stands among many others on the region's map (docs/design.md, All together). */
const compact: CardSize = {
  ...cardSizes.desktop,
  heightPx: 34,
  heightTwoLinesPx: 44,
  bandPx: 26,
  fontSizesPx: [15, 14],
  lineHeight: 17 / 15,
  fontWeight: 600,
  maxNamePx: 168,
  paddingLeftPx: 8,
  paddingRightPx: 9,
  radiusPx: 7,
  letterSizePx: 15,
}

/** At 16 pixels to the rem; the projector has its own rem, so that its sizes are of 1080 lines. */
export const regionSizes: RegionSizes = {
  card: compact,
  chipPx: 30,
  dotPx: 18,
  nameFontPx: 16,
  nameHeightPx: 24,
  namePaddingPx: 5,
  titleFontPx: 20,
  titlePaddingPx: 14,
}

export const projectedSizes: RegionSizes = {
  card: cardSizes.projector,
  chipPx: 58,
  dotPx: 28,
  nameFontPx: 30,
  nameHeightPx: 42,
  namePaddingPx: 8,
  titleFontPx: 38,
  titlePaddingPx: 20,
}
