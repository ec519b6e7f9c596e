import type PDFDocument from 'pdfkit'
import type { PdfImage } from 'pdfkit'
import { pathDataOf } from '../svgPath.ts'
import { pdfPixels } from './pdfPixels.ts'
import type { PdfText } from './pdfText.ts'

/** What `save` remembers. */
interface Style {
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  lineCap: CanvasLineCap
  lineJoin: CanvasLineJoin
  globalAlpha: number
  font: string
  letterSpacing: string
  textAlign: CanvasTextAlign
  dash: readonly number[]
}

const plainStyle: Style = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  globalAlpha: 1,
  font: '500 16px Inter',
  letterSpacing: '0px',
  textAlign: 'left',
  dash: [],
}

const styleKeys = Object.keys(plainStyle)

/** Paths and pictures are asked for at this many pixels to one of the sheet. */
const PIXEL_RATIO = 4

/**
 * A sheet of paper that takes the same calls as a canvas, so that a map is painted by the same hands
 * on screen and in print. It knows what the board's painters use and no more; anything else throws.
 */
export function createPdfContext(pdf: PDFDocument, text: PdfText): CanvasRenderingContext2D {
  const saved: Style[] = []
  /** Thousands of cards share a few small canvases, one for each letter: each goes into the file once. */
  const images = new Map<HTMLCanvasElement, PdfImage>()
  /** A canvas keeps its path after drawing it, a PDF does not: it is walked anew each time. */
  let path: (() => void)[] = []
  let at = { x: 0, y: 0 }
  const walk = (): void => {
    for (const step of path) step()
  }
  const step = (x: number, y: number, take: () => void): void => {
    path.push(take)
    at = { x, y }
  }
  // A PDF lets nothing stand between a path and its painting: colour and line come first.
  const fillAlong = (walkPath: () => void): void => {
    const { color, opacity } = parseColor(context.fillStyle)
    pdf.fillColor(color, opacity * context.globalAlpha)
    walkPath()
    pdf.fill()
  }
  const strokeAlong = (walkPath: () => void): void => {
    const { color, opacity } = parseColor(context.strokeStyle)
    pdf.strokeColor(color, opacity * context.globalAlpha)
    pdf.lineWidth(context.lineWidth).lineCap(context.lineCap).lineJoin(context.lineJoin)
    if (context.dash.length === 0) pdf.undash()
    else pdf.dash(context.dash, { phase: 0 })
    walkPath()
    pdf.stroke()
  }

  const context = {
    ...plainStyle,
    save(): void {
      saved.push(pickStyle(context))
      pdf.save()
    },
    restore(): void {
      Object.assign(context, saved.pop())
      pdf.restore()
    },
    translate: (x: number, y: number): void => void pdf.transform(1, 0, 0, 1, x, y),
    scale: (x: number, y: number): void => void pdf.transform(x, 0, 0, y, 0, 0),
    rotate(angle: number): void {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      pdf.transform(cos, sin, -sin, cos, 0, 0)
    },
    getTransform: () => ({ a: PIXEL_RATIO }),

    beginPath(): void {
      path = []
    },
    closePath: (): void => void path.push(() => pdf.closePath()),
    moveTo: (x: number, y: number): void => step(x, y, () => pdf.moveTo(x, y)),
    lineTo: (x: number, y: number): void => step(x, y, () => pdf.lineTo(x, y)),
    quadraticCurveTo(bendX: number, bendY: number, x: number, y: number): void {
      // A PDF has only cubic curves; this is the same one, with two points for its bend.
      const from = at
      const toward = (end: number, bend: number): number => end + (2 / 3) * (bend - end)
      step(x, y, () =>
        pdf.bezierCurveTo(
          toward(from.x, bendX),
          toward(from.y, bendY),
          toward(x, bendX),
          toward(y, bendY),
          x,
          y,
        ),
      )
    },
    bezierCurveTo: (ax: number, ay: number, bx: number, by: number, x: number, y: number): void =>
      step(x, y, () => pdf.bezierCurveTo(ax, ay, bx, by, x, y)),
    rect: (x: number, y: number, width: number, height: number): void =>
      step(x, y, () => pdf.rect(x, y, width, height)),
    roundRect(x: number, y: number, width: number, height: number, radii: number | readonly number[]): void {
      const corners = typeof radii === 'number' ? [radii, radii, radii, radii] : radii
      step(x, y, () => pdf.roundedRect(x, y, width, height, corners))
    },
    ellipse: (x: number, y: number, radiusX: number, radiusY: number): void =>
      step(x, y, () => pdf.ellipse(x, y, radiusX, radiusY)),
    arc: (x: number, y: number, radius: number, from: number, to: number, isBackwards = false): void =>
      step(x, y, () => pdf.arc(x, y, radius, from, to, isBackwards)),

    fill(shape?: Path2D): void {
      fillAlong(shape ? () => pdf.path(pathDataOf(shape)) : walk)
    },
    stroke(shape?: Path2D): void {
      strokeAlong(shape ? () => pdf.path(pathDataOf(shape)) : walk)
    },
    clip(): void {
      walk()
      pdf.clip()
    },
    fillRect(x: number, y: number, width: number, height: number): void {
      fillAlong(() => pdf.rect(x, y, width, height))
    },
    /** Paper is clean to begin with. */
    clearRect: (): void => undefined,
    setLineDash(dash: readonly number[]): void {
      context.dash = dash
    },
    drawImage(canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number): void {
      const image = images.get(canvas) ?? pdfPixels(canvas)
      images.set(canvas, image)
      pdf.image(image, x, y, { width, height })
    },

    measureText: (words: string): TextMetrics => text.measure(words, context),
    fillText(words: string, x: number, y: number): void {
      const { color, opacity } = parseColor(context.fillStyle)
      text.draw(words, x, y, {
        font: context.font,
        letterSpacing: context.letterSpacing,
        align: context.textAlign,
        color,
        opacity: opacity * context.globalAlpha,
      })
    },
  }
  // Not all of a canvas: what is missing is missed at once, by the test that paints everything a board has.
  return context as unknown as CanvasRenderingContext2D
}

// Only keys of Style are picked, and all of them.
const pickStyle = (context: Style): Style =>
  Object.fromEntries(Object.entries(context).filter(([key]) => styleKeys.includes(key))) as unknown as Style

/** `#RRGGBB` and `rgba(r, g, b, a)`, the two ways the board's colours are written. */
function parseColor(style: string): { readonly color: string; readonly opacity: number } {
  if (style.startsWith('#')) return { color: style, opacity: 1 }
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?\)$/.exec(style)
  if (!parts) throw new Error(`A colour that paper does not know: ${style}`)
  const [, red, green, blue, opacity = '1'] = parts
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')
  return { color: `#${hex}`, opacity: Number(opacity) }
}
