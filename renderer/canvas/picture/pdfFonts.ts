import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?url'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?url'
import latin700 from '@fontsource/inter/files/inter-latin-700-normal.woff?url'
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url'
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url'
import latinExt700 from '@fontsource/inter/files/inter-latin-ext-700-normal.woff?url'

/**
 * A PDF cannot carry a variable typeface, so Inter's fixed weights stand in for it. WOFF, not WOFF2:
 * fontkit cuts letters such as «å» wrongly out of the latter. Latin-ext has what Sámi names need.
 */
const addresses = { latin400, latin600, latin700, latinExt400, latinExt600, latinExt700 } as const
export type PdfFontName = keyof typeof addresses

/** In the order they are asked for a letter. The room's type is never lighter than 560; running text on paper is. */
export const pdfFontsFor = (weight: number): readonly PdfFontName[] => {
  if (weight < 500) return ['latin400', 'latinExt400']
  return weight < 650 ? ['latin600', 'latinExt600'] : ['latin700', 'latinExt700']
}

/** Name and file of every font a picture may need; they lie beside the page, also without a network. */
export const loadPdfFonts = (): Promise<readonly (readonly [PdfFontName, Uint8Array])[]> =>
  Promise.all(
    Object.entries(addresses).map(async ([name, address]) => {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`The font ${name} is missing from the page`)
      // Object.entries forgets that the keys are the names.
      return [name as PdfFontName, new Uint8Array(await response.arrayBuffer())] as const
    }),
  )
