import type PDFDocument from 'pdfkit'
import type { PdfImage, PdfReference } from 'pdfkit'

/**
 * What stands on a canvas, as an image of a PDF. pdfkit would read the same from a PNG, but unpacks
 * its transparency in a worker made of a blob, which the page's security policy rightly forbids.
 */
export function pdfPixels(canvas: HTMLCanvasElement): PdfImage {
  const { width, height } = canvas
  const image = {
    width,
    height,
    label: '',
    obj: null as PdfReference | null, // made when it is first put on a page
    embed(pdf: PDFDocument): void {
      const { colors, opacity } = planesOf(canvas)
      const shape = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 }
      const mask = pdf.ref({ ...shape, ColorSpace: 'DeviceGray' })
      mask.end(opacity)
      image.obj = pdf.ref({ ...shape, ColorSpace: 'DeviceRGB', SMask: mask })
      image.obj.end(colors)
      image.label = `Pixels${image.obj.id}`
    },
  }
  return image
}

/** A canvas has four bytes a pixel; a PDF wants colours and opacity apart. */
function planesOf(canvas: HTMLCanvasElement): { readonly colors: Uint8Array; readonly opacity: Uint8Array } {
  const { width, height } = canvas
  const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  const colors = new Uint8Array(width * height * 3)
  const opacity = new Uint8Array(width * height)
  for (let pixel = 0; pixel < opacity.length; pixel += 1) {
    colors.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3)
    opacity[pixel] = data[pixel * 4 + 3] ?? 0
  }
  return { colors, opacity }
}
