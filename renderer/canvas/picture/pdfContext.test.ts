import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { readPdf } from '../../../e2e/readPdf.ts'
import { createPdfContext } from './pdfContext.ts'
import { createPdfText } from './pdfText.ts'

const packageFile = createRequire(import.meta.url).resolve
const fontFiles = {
  latin600: 'inter-latin-600-normal',
  latin700: 'inter-latin-700-normal',
  latinExt600: 'inter-latin-ext-600-normal',
  latinExt700: 'inter-latin-ext-700-normal',
}

/** Every letter as wide as half its size: unlike Inter, so that what follows the screen can be told. */
const measuringCanvas = {
  font: '',
  letterSpacing: '',
  measureText(text: string) {
    return { width: (Number(/([\d.]+)px/.exec(this.font)?.[1]) / 2) * Array.from(text).length }
  },
}

/** The page that `paint` makes, read back. */
async function paperWith(paint: (context: CanvasRenderingContext2D) => void) {
  const pdf = new PDFDocument({
    size: [842, 595],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nb-NO',
    displayTitle: true,
    font: null,
    info: { Title: 'Prøve', Creator: '', Producer: '' },
  })
  const pieces: Uint8Array[] = []
  pdf.on('data', (piece) => void pieces.push(piece))
  const ended = new Promise<void>((resolve) => void pdf.on('end', resolve))
  for (const [name, file] of Object.entries(fontFiles))
    pdf.registerFont(name, new Uint8Array(readFileSync(packageFile(`@fontsource/inter/files/${file}.woff`))))
  // Of a canvas only measuring is needed, as long as Inter has every letter.
  const canvas = measuringCanvas as unknown as CanvasRenderingContext2D
  paint(createPdfContext(pdf, createPdfText(pdf, canvas)))
  pdf.end()
  await ended
  return readPdf(Buffer.concat(pieces))
}

/** The drawing's operators with their numbers, rounded; leaves out what only sets colours and state. */
const stepsOf = (drawing: string): readonly string[] =>
  drawing
    .split('\n')
    .filter((line) => /^(?:h|f|S|W n|.* (?:m|l|c|re|w))$/.test(line))
    .map((line) => line.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)))))

test('text comes back as it was written, also Sámi letters from the second font', async () => {
  const { texts } = await paperWith((context) => {
    context.font = '640 30px Inter, sans-serif'
    context.fillText('Næringsforeninga på Ål', 10, 40)
    context.font = '720 38px Inter, sans-serif'
    context.fillText('Kárášjohka', 10, 90)
  })
  expect(texts[0]).toBe('Næringsforeninga på Ål')
  expect(texts.slice(1).join('')).toBe('Kárášjohka')
  expect(texts).toHaveLength(4)
})

test('text is as wide as the screen measured it, and set by its middle or its end', async () => {
  const { drawing } = await paperWith((context) => {
    context.font = '600 20px Inter'
    for (const align of ['left', 'center', 'right'] as const) {
      context.textAlign = align
      context.fillText('iiii', 100, 50)
    }
  })
  const lefts = [...drawing.matchAll(/1 0 0 1 ([\d.]+) [\d.]+ Tm/g)].map(([, left]) => Number(left))
  expect(lefts).toEqual([100, 80, 60])
  // «i» is narrow: to be 10 px wide it must be set apart.
  expect(Number(/([\d.-]+) Tc/.exec(drawing)?.[1])).toBeGreaterThan(3)
})

test('a path is filled and outlined as one, and nothing stands between it and its painting', async () => {
  const { drawing } = await paperWith((context) => {
    context.beginPath()
    context.moveTo(10, 10)
    context.lineTo(20, 10)
    context.closePath()
    context.fill()
    context.lineWidth = 3
    context.stroke()
    context.beginPath()
    context.rect(1, 2, 3, 4)
    context.clip()
  })
  const triangle = ['10 10 m', '20 10 l', 'h']
  expect(stepsOf(drawing)).toEqual([...triangle, 'f', '3 w', ...triangle, 'S', '1 2 3 4 re', 'W n'])
})

test('a bend with one point is the same bend with two', async () => {
  const { drawing } = await paperWith((context) => {
    context.beginPath()
    context.moveTo(0, 0)
    context.quadraticCurveTo(30, 60, 60, 0)
    context.stroke()
  })
  expect(stepsOf(drawing)).toContain('20 40 40 40 60 0 c')
})

test('what was set after a save is forgotten by its restore', async () => {
  const { drawing } = await paperWith((context) => {
    context.fillStyle = '#FF0000'
    context.save()
    context.fillStyle = 'rgba(0, 0, 255, 0.5)'
    context.setLineDash([6, 4])
    context.globalAlpha = 0.5
    context.restore()
    context.fillRect(0, 0, 10, 10)
    context.strokeStyle = '#00FF00'
    context.beginPath()
    context.moveTo(0, 0)
    context.stroke()
  })
  expect(drawing).toContain('1 0 0 scn')
  expect(drawing).not.toContain('0 0 1 scn')
  expect(drawing).toContain('[] 0 d')
  expect(drawing).not.toContain('[6 4] 0 d')
})

test('turning and scaling work as on a canvas', async () => {
  const { drawing } = await paperWith((context) => {
    context.translate(5, 7)
    context.rotate(Math.PI / 2)
    context.scale(2, 3)
  })
  expect(drawing).toContain('1 0 0 1 5 7 cm')
  expect(drawing).toContain('0 1 -1 0 0 0 cm')
  expect(drawing).toContain('2 0 0 3 0 0 cm')
})

test('what paper does not know is noticed, never left out in silence', async () => {
  await paperWith((context) => {
    context.fillStyle = 'hotpink'
    expect(() => context.fillRect(0, 0, 1, 1)).toThrow('hotpink')
    expect(() => context.strokeRect(0, 0, 1, 1)).toThrow()
  })
})
