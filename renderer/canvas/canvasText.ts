import type { TextRun } from './boardConfig.ts'
import type { Measure } from './cardLayout.ts'

export const FONT_FAMILY = 'Inter, system-ui, sans-serif'

/** Inter's own metrics, in em: canvas has no line boxes, so the baseline is computed as CSS would. */
const ASCENT = 0.96875
const DESCENT = 0.2412
const TRACKING = -0.008

export const fontOf = (sizePx: number, weight: number): string => `${weight} ${sizePx}px ${FONT_FAMILY}`

/** Sets font and tracking together: they must never be out of step between measuring and drawing. */
export function setFont(context: CanvasRenderingContext2D, sizePx: number, weight: number): void {
  context.font = fontOf(sizePx, weight)
  context.letterSpacing = `${(sizePx * TRACKING).toFixed(3)}px`
}

/** Baseline of a line whose box is `lineHeightPx` high and begins at `topPx`. */
export const baselineOf = (topPx: number, lineHeightPx: number, fontSizePx: number): number =>
  topPx + (lineHeightPx - (ASCENT + DESCENT) * fontSizePx) / 2 + ASCENT * fontSizePx

/** Measures with a canvas of its own, one per weight, every text once. `forget` when a font has arrived. */
export function createMeasurers(): {
  readonly measurerOf: (weight: number) => Measure
  readonly forget: () => void
} {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser has no 2D canvas')
  const known = new Map<string, number>()
  return {
    measurerOf: (weight) => (text, fontSizePx) => {
      const key = `${weight} ${fontSizePx} ${text}`
      const width = known.get(key)
      if (width !== undefined) return width
      setFont(context, fontSizePx, weight)
      const measured = context.measureText(text).width
      known.set(key, measured)
      return measured
    },
    forget: () => known.clear(),
  }
}

/** Done when Inter can be measured; a missing font file only means that the fallback is measured instead. */
export async function loadBoardFonts(): Promise<void> {
  await Promise.allSettled([
    document.fonts.load(fontOf(16, 600), 'Aå'),
    document.fonts.load(fontOf(18, 750), 'Aå'),
  ])
}

const STRONG_WEIGHT = 720
const PLAIN_WEIGHT = 450

const weightOf = (run: TextRun): number => (run.isStrong ? STRONG_WEIGHT : PLAIN_WEIGHT)

export function runsWidth(
  context: CanvasRenderingContext2D,
  runs: readonly TextRun[],
  sizePx: number,
): number {
  let width = 0
  for (const run of runs) {
    setFont(context, sizePx, weightOf(run))
    width += context.measureText(run.text).width
  }
  return width
}

export function drawRuns(
  context: CanvasRenderingContext2D,
  runs: readonly TextRun[],
  sizePx: number,
  left: number,
  baseline: number,
): void {
  let x = left
  for (const run of runs) {
    setFont(context, sizePx, weightOf(run))
    context.fillText(run.text, x, baseline)
    x += context.measureText(run.text).width
  }
}
