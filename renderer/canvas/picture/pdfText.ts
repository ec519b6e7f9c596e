import type PDFDocument from 'pdfkit'
import { type PdfFontName, pdfFontsFor } from './pdfFonts.ts'
import { pdfPixels } from './pdfPixels.ts'

/** A text as the painters ask for it. */
export interface PdfTextStyle {
  /** As a canvas spells it: `640 30px Inter, …`. */
  readonly font: string
  readonly letterSpacing: string
  readonly align: CanvasTextAlign
  readonly color: string
  readonly opacity: number
}

/** Letters in a row that one font has; null = none has them. */
interface TextRun {
  readonly font: PdfFontName | null
  readonly text: string
}

export interface PdfText {
  readonly measure: (text: string, style: Pick<PdfTextStyle, 'font' | 'letterSpacing'>) => TextMetrics
  readonly draw: (text: string, x: number, baseline: number, style: PdfTextStyle) => void
}

/** Pixels to one of the sheet, for letters that have to be drawn as a picture. */
const PICTURE_RATIO = 4

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Real text on paper, exactly as wide as on the screen: the canvas measures, the letters are set
 * apart accordingly. What Inter lacks (emoji, Arabic) becomes a small picture with its text behind.
 */
export function createPdfText(document: PDFDocument, canvas: CanvasRenderingContext2D): PdfText {
  const covers = (font: PdfFontName, grapheme: string): boolean => {
    const file = document.font(font)._font.font
    return Array.from(grapheme).every((letter) => file.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
  }
  const runsOf = (text: string, weight: number): readonly TextRun[] => {
    const fonts = pdfFontsFor(weight)
    const runs: { font: PdfFontName | null; text: string }[] = []
    for (const { segment } of graphemes.segment(text)) {
      const last = runs.at(-1)
      const font = fonts.find((name) => covers(name, segment)) ?? null
      if (last && last.font === font) last.text += segment
      else runs.push({ font, text: segment })
    }
    return runs
  }
  const measure: PdfText['measure'] = (text, { font, letterSpacing }) => {
    canvas.font = font
    canvas.letterSpacing = letterSpacing
    return canvas.measureText(text)
  }

  const drawRun = (text: string, x: number, baseline: number, sizePx: number, widthPx: number): void => {
    document.fontSize(sizePx)
    const missing = widthPx - document.widthOfString(text)
    const characterSpacing = missing / Array.from(text).length
    document.text(text, x, baseline, { lineBreak: false, baseline: 0, characterSpacing })
  }

  return {
    measure,
    draw(text, x, baseline, style) {
      const { weight, sizePx } = parseFont(style.font)
      const widthPx = measure(text, style).width
      let left = x - widthPx * shareBefore(style.align)
      for (const run of runsOf(text, weight)) {
        const runPx = measure(run.text, style).width
        if (run.font === null) drawAsPicture(document, run.text, left, baseline, style, runPx)
        else {
          document.font(run.font).fillColor(style.color, style.opacity)
          drawRun(run.text, left, baseline, sizePx, runPx)
        }
        left += runPx
      }
    },
  }
}

/** How much of a text lies before the point it is set by. */
const shareBefore = (align: CanvasTextAlign): number =>
  align === 'center' ? 0.5 : align === 'right' || align === 'end' ? 1 : 0

function parseFont(font: string): { readonly weight: number; readonly sizePx: number } {
  const [, weight = '500', size = '16'] = /^(\d+) ([\d.]+)px/.exec(font) ?? []
  return { weight: Number(weight), sizePx: Number(size) }
}

function drawAsPicture(
  pdf: PDFDocument,
  text: string,
  left: number,
  baseline: number,
  style: PdfTextStyle,
  widthPx: number,
): void {
  if (text.trim() === '') return
  const { sizePx } = parseFont(style.font)
  const [width, height] = [Math.ceil(widthPx) + 2, sizePx * 1.5]
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * PICTURE_RATIO)
  canvas.height = Math.ceil(height * PICTURE_RATIO)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no 2D canvas')
  context.scale(PICTURE_RATIO, PICTURE_RATIO)
  context.font = style.font
  context.letterSpacing = style.letterSpacing
  context.fillStyle = style.color
  context.globalAlpha = style.opacity
  context.fillText(text, 0, sizePx * 1.1)
  pdf.markContent('Span', { actual: text })
  pdf.image(pdfPixels(canvas), left, baseline - sizePx * 1.1, {
    width: canvas.width / PICTURE_RATIO,
    height: canvas.height / PICTURE_RATIO,
  })
  pdf.endMarkedContent()
}
