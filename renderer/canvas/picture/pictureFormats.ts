import type { PictureKind } from '../../../shared/sync/pictureFile.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { type PictureSheet, paperSheet, screenSheet } from './pictureSheet.ts'

export const pictureFormats = ['png2', 'png4', 'a4', 'a3'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** Pixels to one of the sheet; paper has none. */
export const pixelRatios = { png2: 2, png4: 4 } as const

export const isPaper = (format: PictureFormat): format is 'a4' | 'a3' => format === 'a4' || format === 'a3'

export const kindOf = (format: PictureFormat): PictureKind => (isPaper(format) ? 'pdf' : 'png')

export const sheetOf = (format: PictureFormat): PictureSheet => (isPaper(format) ? paperSheet : screenSheet)

/** «PNG 3840 × 2160 · Til lysbilder og dokumenter» */
export function formatChoice(format: PictureFormat, { picture: words }: Pick<Texts, 'picture'>) {
  if (isPaper(format))
    return { value: format, label: words.pdfName(format.toUpperCase()), description: words.pdfHelp }
  const size = [screenSheet.widthPx, screenSheet.heightPx].map((px) => px * pixelRatios[format]).join(' × ')
  const description = format === 'png2' ? words.pngForSlides : words.pngForPrint
  return { value: format, label: words.pngName(size), description }
}
