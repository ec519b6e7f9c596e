import type { Language } from '../../../shared/packs/language.ts'
import type { CardBand, CardSign } from '../boardConfig.ts'
import type { BoardScene } from '../boardScene.ts'

/** What the signs on a map mean: only what is on it. */
export interface PictureLegend {
  readonly bands: readonly { readonly band: CardBand; readonly label: string }[]
  readonly signs: readonly { readonly sign: CardSign; readonly label: string }[]
  /** «Sterkt berørt», if a card carries the pennant. */
  readonly flag: string | null
  /** «Flyttet siden samling 1», if arrows are shown. */
  readonly ghosts: string | null
}

export interface SavePictureDialogProps {
  /** What is shown now; null before the board is on the page. */
  readonly scene: () => BoardScene | null
  /** «Interessentkart» */
  readonly title: string
  readonly municipality: string
  /** «Samling 2 · Valget» */
  readonly gathering: string
  /** ISO day of the gathering; null = not set. */
  readonly date: string | null
  readonly language: Language
  readonly legend: PictureLegend
  readonly onClose: () => void
}

/** The map as a picture: PNG, PDF, clipboard. */
export function SavePictureDialog(_props: SavePictureDialogProps) {
  return null
}
