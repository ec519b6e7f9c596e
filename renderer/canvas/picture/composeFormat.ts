import { createMeasurers, loadBoardFonts } from '../canvasText.ts'
import { type ComposedPicture, composePicture, type PictureContent } from './composePicture.ts'
import { type PictureFormat, sheetOf } from './pictureFormats.ts'

/** The picture in its place on the sheet of a format, measured in the typeface it will be drawn in. */
export async function composeFormat(
  content: PictureContent,
  format: PictureFormat,
): Promise<ComposedPicture> {
  await loadBoardFonts()
  return composePicture(content, sheetOf(format), createMeasurers().measurerOf)
}
