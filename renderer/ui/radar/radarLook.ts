import type { CSSProperties } from 'react'
import type { RadarSeries } from './radarSeries.ts'

// Tokens with the colour beside them, so that a radar keeps its look where the stylesheet is not: in a file, in a PDF.
export const radarColors = {
  ink: 'var(--s-ink, #16262b)',
  quiet: 'var(--s-ink-2, #3f5056)',
  fjord: 'var(--s-fjord, #0b5161)',
  paper: 'var(--s-paper, #ffffff)',
  frame: 'var(--s-edge, #6f8087)',
  line: 'var(--s-line-2, #b3c0c3)',
} as const

export interface SeriesLook {
  readonly line: CSSProperties
  readonly mark: CSSProperties
  readonly shape: 'dot' | 'diamond'
  /** Radius of the mark. */
  readonly size: number
}

const dashes = ['10 8', '18 7 4 7', '4 5'] as const

/** Line style, mark and colour together: any one of them tells the series apart. Several earlier ones differ in their dashes. */
export function lookOf(key: RadarSeries['key'], earlierIndex: number, scale: number): SeriesLook {
  const { ink, quiet, fjord, paper } = radarColors
  const base = { fill: 'none', strokeLinejoin: 'round' } as const
  switch (key) {
    case 'now':
      return {
        line: { ...base, stroke: fjord, strokeWidth: 5 * scale },
        mark: { fill: fjord, stroke: paper, strokeWidth: 2.5 * scale },
        shape: 'dot',
        size: 8.5 * scale,
      }
    case 'earlier': {
      const dash = dashes[earlierIndex % dashes.length] ?? dashes[0]
      const strokeDasharray = dash
        .split(' ')
        .map((length) => Number(length) * scale)
        .join(' ')
      return {
        line: { ...base, stroke: quiet, strokeWidth: 2.5 * scale, strokeDasharray },
        mark: { fill: earlierIndex === 0 ? quiet : paper, stroke: quiet, strokeWidth: 2 * scale },
        shape: 'dot',
        size: 5 * scale,
      }
    }
    case 'wanted':
      return {
        line: {
          ...base,
          stroke: ink,
          strokeWidth: 3 * scale,
          strokeLinecap: 'round',
          strokeDasharray: `0 ${7 * scale}`,
        },
        mark: { fill: paper, stroke: ink, strokeWidth: 2.5 * scale },
        shape: 'diamond',
        size: 9.5 * scale,
      }
  }
}

export const spreadLook = (scale: number): CSSProperties => ({
  stroke: radarColors.fjord,
  strokeOpacity: 0.26,
  strokeWidth: 20 * scale,
  strokeLinecap: 'round',
})

/** Large pictures are looked at from afar: lines and marks grow more than the picture does. */
export const scaleOf = (isLarge: boolean | undefined): number => (isLarge ? 1.7 : 1)
