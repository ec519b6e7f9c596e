import { radarColors } from './radarLook.ts'

export interface SpokeWordsProps {
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly linePx: number
  readonly isChosen: boolean
}

/** A label over several lines. Heard from the picture's description or the spoke's button, unbroken, and not again from here. */
export function SpokeWords({ lines, anchor, x, y, linePx, isChosen }: SpokeWordsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text in a drawing takes no focus
    <text
      className="radar-words"
      textAnchor={anchor}
      aria-hidden="true"
      style={{ fontWeight: isChosen ? 720 : 560, fill: radarColors.ink }}
    >
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={y + at * linePx}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
