import type { CardBand, CardSign } from '../boardConfig.ts'

/** What the signs on a map mean: only what is on it. */
export interface PictureLegend {
  readonly bands: readonly { readonly band: CardBand; readonly label: string }[]
  readonly signs: readonly { readonly sign: CardSign; readonly label: string }[]
  /** «Sterkt berørt», if a card carries the pennant. */
  readonly flag: string | null
  /** «Flyttet siden samling 1», if arrows are shown. */
  readonly ghosts: string | null
}

/** A map whose cards explain themselves. */
export const noLegend: PictureLegend = { bands: [], signs: [], flag: null, ghosts: null }

/** One sign and its meaning. */
export type LegendEntry = { readonly label: string } & (
  | { readonly kind: 'band'; readonly band: CardBand }
  | { readonly kind: 'sign'; readonly sign: CardSign }
  | { readonly kind: 'flag' }
  | { readonly kind: 'ghosts' }
)

/** In the order one reads them: whose, how they stand, what else. */
export const legendEntries = ({ bands, signs, flag, ghosts }: PictureLegend): readonly LegendEntry[] => [
  ...bands.map(({ band, label }) => ({ kind: 'band' as const, band, label })),
  ...signs.map(({ sign, label }) => ({ kind: 'sign' as const, sign, label })),
  ...(flag === null ? [] : [{ kind: 'flag' as const, label: flag }]),
  ...(ghosts === null ? [] : [{ kind: 'ghosts' as const, label: ghosts }]),
]
