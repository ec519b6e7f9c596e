import PDFDocument, { type StructureElement } from 'pdfkit'
import { collectPdf } from './collectPdf.ts'
import type { ComposedPicture } from './composePicture.ts'
import { paintLegendEntry } from './legendPainter.ts'
import { paintLine, paintMap } from './paintPicture.ts'
import { createPdfContext } from './pdfContext.ts'
import { loadPdfFonts } from './pdfFonts.ts'
import { createPdfText } from './pdfText.ts'
import { type PaperSize, paperSizes } from './pictureSheet.ts'

export interface PdfWords {
  readonly title: string
  /** ISO, as `nb-NO`. */
  readonly language: string
  /** What the map shows, for those who cannot see it. */
  readonly description: string
}

/**
 * The picture on one landscape page: lines and letters, no pixels, so that it is sharp at any size.
 * Tagged: heading, map with a description, legend as a list.
 */
export async function makePdf(
  picture: ComposedPicture,
  paper: PaperSize,
  { title, language, description }: PdfWords,
): Promise<Blob> {
  const { widthPt, heightPt } = paperSizes[paper]
  const fonts = await loadPdfFonts()
  const pdf = new PDFDocument({
    size: [widthPt, heightPt],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: null,
    info: { Title: title, Creator: 'Samling', Producer: 'Samling' },
  })
  const whole = collectPdf(pdf)
  for (const [name, file] of fonts) pdf.registerFont(name, file)
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) throw new Error('This browser has no 2D canvas')
  const context = createPdfContext(pdf, createPdfText(pdf, canvas))
  context.scale(widthPt / picture.sheet.widthPx, heightPt / picture.sheet.heightPx)
  writeBody(pdf, context, picture, description)
  pdf.end()
  return await whole
}

function writeBody(
  pdf: PDFDocument,
  context: CanvasRenderingContext2D,
  picture: ComposedPicture,
  description: string,
): void {
  const body = pdf.struct('Document', {})
  pdf.addStructure(body)
  const add = (element: StructureElement): void => void body.add(element)
  for (const line of picture.lines)
    add(pdf.struct(line.level === 'heading' ? 'H1' : 'P', {}, () => paintLine(context, line)))
  add(pdf.struct('Figure', { alt: description }, () => paintMap(context, picture)))
  if (picture.legend.length > 0) {
    const list = pdf.struct('L', {})
    add(list)
    for (const placed of picture.legend)
      list.add(pdf.struct('LI', {}, [pdf.struct('LBody', {}, () => paintLegendEntry(context, placed))]))
    list.end()
  }
  body.end()
}
