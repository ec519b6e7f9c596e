import PDFDocument from 'pdfkit'
import { breath } from '../../ui/breath.ts'
import { fontOf } from '../canvasText.ts'
import { collectPdf } from '../picture/collectPdf.ts'
import { createPdfContext } from '../picture/pdfContext.ts'
import { loadPdfFonts } from '../picture/pdfFonts.ts'
import { createPdfText, type PdfText } from '../picture/pdfText.ts'
import { documentStyles, type PaperDocument } from './documentModel.ts'
import {
  type DocumentPage,
  layoutDocument,
  type MeasureText,
  PAGE,
  type PlacedBlock,
} from './layoutDocument.ts'

const FOOT = { sizePt: 8, linePt: 11, color: '#3f5056' } as const
/** Inter's letters rise this far from their baseline, in em; the line box around them is a little higher. */
const ASCENT = 0.97

/** Measures as the paper will set it. */
export function createDocumentMeasure(canvas: CanvasRenderingContext2D): MeasureText {
  const known = new Map<string, number>()
  return (text, sizePt, weight) => {
    const key = `${weight} ${sizePt} ${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    canvas.font = fontOf(sizePt, weight)
    canvas.letterSpacing = '0px'
    const measured = canvas.measureText(text).width
    known.set(key, measured)
    return measured
  }
}

export function createMeasuringCanvas(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) throw new Error('This browser has no 2D canvas')
  return canvas
}

/** A4 upright with real text, headings and figures that are told in words: can be searched, and read aloud. */
export async function makeDocumentPdf(paper: PaperDocument): Promise<Blob> {
  const fonts = await loadPdfFonts()
  const pdf = new PDFDocument({
    size: [PAGE.widthPt, PAGE.heightPt],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    font: null,
    info: {
      Title: paper.title,
      Creator: 'Samling',
      Producer: 'Samling',
      ...(paper.keyword === undefined ? {} : { Keywords: paper.keyword }),
    },
  })
  const whole = collectPdf(pdf)
  for (const [name, file] of fonts) pdf.registerFont(name, file)
  const canvas = createMeasuringCanvas()
  const text = createPdfText(pdf, canvas)
  const pages = layoutDocument(paper, createDocumentMeasure(canvas))
  const body = pdf.struct('Document', {})
  pdf.addStructure(body)
  for (const [index, page] of pages.entries()) {
    // A page is a tenth of a second, and so is cutting the fonts to size at the end: the room goes on.
    await breath()
    if (index > 0) pdf.addPage({ size: [PAGE.widthPt, PAGE.heightPt], margin: 0 })
    writePage(pdf, text, body, page)
    writeFoot(pdf, text, paper, paper.pageWords(index + 1, pages.length))
  }
  await breath()
  body.end()
  pdf.end()
  return await whole
}

function writePage(
  pdf: PDFDocument,
  text: PdfText,
  body: ReturnType<PDFDocument['struct']>,
  page: DocumentPage,
): void {
  for (const placed of page) {
    const { block } = placed
    if (block.kind === 'text')
      body.add(pdf.struct(documentStyles[block.style].tag, {}, () => writeText(text, placed)))
    else {
      const { paint, description } = block
      body.add(
        pdf.struct('Figure', { alt: description }, () => {
          const context = createPdfContext(pdf, text)
          context.save()
          context.translate(placed.left, placed.top)
          paint(context, placed.width)
          context.restore()
        }),
      )
    }
  }
}

function writeText(text: PdfText, { block, left, top, lines }: PlacedBlock): void {
  if (block.kind !== 'text') return
  const { sizePt, weight, linePt, color } = documentStyles[block.style]
  lines.forEach((line, index) => {
    const baseline = top + index * linePt + (linePt - sizePt * 1.21) / 2 + sizePt * ASCENT
    text.draw(line, left, baseline, {
      font: fontOf(sizePt, weight),
      letterSpacing: '0px',
      align: 'left',
      color,
      opacity: 1,
    })
  })
}

/** Not part of what is read: whose paper it is, how to treat it, and which page. */
function writeFoot(pdf: PDFDocument, text: PdfText, { footer, care }: PaperDocument, page: string): void {
  const style = {
    font: fontOf(FOOT.sizePt, 400),
    letterSpacing: '0px',
    color: FOOT.color,
    opacity: 1,
  } as const
  const baseline = PAGE.heightPt - PAGE.marginPt
  pdf.markContent('Artifact', { type: 'Pagination' })
  text.draw(footer, PAGE.marginPt, baseline - FOOT.linePt, { ...style, align: 'left' })
  text.draw(page, PAGE.widthPt - PAGE.marginPt, baseline - FOOT.linePt, { ...style, align: 'right' })
  text.draw(care, PAGE.marginPt, baseline, { ...style, align: 'left' })
  pdf.endMarkedContent()
}
