import type { ComposedPicture } from './composePicture.ts'
import { paintPicture } from './paintPicture.ts'

/** The picture as PNG; null when this machine has no memory for one that large. */
export async function makePng(picture: ComposedPicture, pixelRatio: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.sheet.widthPx * pixelRatio)
  canvas.height = Math.round(picture.sheet.heightPx * pixelRatio)
  const context = canvas.getContext('2d')
  if (!context) return null
  paintPicture(context, picture, pixelRatio)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  // Some 130 MB at 4×: given back at once, not when the browser next tidies up.
  canvas.width = canvas.height = 0
  return blob
}
