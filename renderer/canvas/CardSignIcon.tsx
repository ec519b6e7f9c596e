import type { CardSign } from './boardConfig.ts'
import {
  DASHED_RING,
  SIGN_BOX,
  SIGN_LINE_WIDTH,
  SIGN_RADIUS,
  type SignShape,
  signShapes,
} from './cardSigns.ts'

export interface CardSignIconProps {
  readonly sign: CardSign
  /** In rem, so that it follows the type; as large as on a card when left out. */
  readonly sizeRem?: number
}

const MIDDLE = SIGN_BOX / 2

function Ground({ ground, groundColor, color }: SignShape) {
  if (ground === 'square')
    return <rect width={SIGN_BOX} height={SIGN_BOX} rx={SIGN_RADIUS} fill={groundColor} />
  if (ground === 'disc') return <circle cx={MIDDLE} cy={MIDDLE} r={MIDDLE} fill={groundColor} />
  return (
    <circle
      cx={MIDDLE}
      cy={MIDDLE}
      r={DASHED_RING.radius}
      fill="none"
      stroke={color}
      strokeWidth={DASHED_RING.width}
      strokeDasharray={`${DASHED_RING.dash} ${DASHED_RING.gap}`}
    />
  )
}

/** The sign of a card as the board paints it, for drawers and lists. The words stand beside it: hidden from screen readers. */
export function CardSignIcon({ sign, sizeRem = SIGN_BOX / 16 }: CardSignIconProps) {
  const shape = signShapes[sign]
  return (
    <svg
      viewBox={`0 0 ${SIGN_BOX} ${SIGN_BOX}`}
      style={{ width: `${sizeRem}rem`, height: `${sizeRem}rem`, flex: 'none' }}
      aria-hidden="true"
      focusable="false"
    >
      <Ground {...shape} />
      <path
        d={shape.path}
        fill="none"
        stroke={shape.color}
        strokeWidth={SIGN_LINE_WIDTH}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
