import { flagShape } from './cardSigns.ts'

export interface FlagIconProps {
  /** In rem, so that it follows the type; as large as on a card when left out. */
  readonly heightRem?: number
}

/** The pennant of a card as the board paints it. The words stand beside it: hidden from screen readers. */
export function FlagIcon({ heightRem = flagShape.heightPx / 16 }: FlagIconProps) {
  const { widthPx, heightPx, path, color, outlineColor, outlineWidth } = flagShape
  return (
    <svg
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      style={{ width: `${(heightRem * widthPx) / heightPx}rem`, height: `${heightRem}rem`, flex: 'none' }}
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fill={color} stroke={outlineColor} strokeWidth={outlineWidth} />
    </svg>
  )
}
