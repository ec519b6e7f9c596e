import type { CardSizeName } from './cardSizes.ts'

/** Where the plane stands within the board: room for axis words left and below. CSS pixels. */
export interface Gutter {
  readonly leftPx: number
  readonly topPx: number
  readonly rightPx: number
  readonly bottomPx: number
}

interface Line {
  readonly color: string
  readonly widthPx: number
}

/** Colours and type of a board. A canvas cannot read CSS tokens cheaply, so docs/design.md, Colour and Type, stand here again. */
export interface BoardTheme {
  readonly ground: string
  readonly ink: string
  readonly inkSecondary: string
  readonly accent: string
  readonly pill: string
  readonly quadrants: { readonly strong: string; readonly middle: string; readonly quiet: string }
  readonly quadrantLabel: string
  readonly quadrantFont: { readonly sizePx: number; readonly weight: number }
  readonly adviceFont: { readonly sizePx: number; readonly weight: number }
  readonly axisFont: { readonly sizePx: number; readonly weight: number }
  readonly axisLabelFont: { readonly sizePx: number; readonly weight: number }
  readonly border: { readonly color: string; readonly widthPx: number }
  readonly cross: { readonly color: string; readonly widthPx: number }
  readonly quarter: { readonly color: string; readonly widthPx: number }
  readonly cardOutline: string
  readonly liftScale: number
  readonly liftOutlinePx: number
  readonly crosshairPx: number
  readonly cardSize: CardSizeName
  /** The projector shows a quadrant with its own type size; the desktop only scales. */
  readonly quadrantCardSize: CardSizeName | null
  readonly showsPill: boolean
  /** From where a card stood to where it stands: the ring with its letter, and the curved arrow. */
  readonly ghost: { readonly color: string; readonly widthPx: number; readonly radiusPx: number }
  /** Between two cards: straight, with a word. */
  readonly tie: { readonly color: string; readonly widthPx: number; readonly labelPx: number }
  readonly leader: { readonly color: string; readonly widthPx: number; readonly dotPx: number }
  readonly ringLines: { readonly strong: Line; readonly middle: Line; readonly quiet: Line }
  readonly axisWords: 'all' | 'ends'
}

const shared = { ink: '#16262B', accent: '#0B5161', pill: '#05222C' } as const

export const desktopTheme: BoardTheme = {
  ...shared,
  ground: '#F2F5F5',
  inkSecondary: '#3F5056',
  quadrants: { strong: '#E3EFEF', middle: '#F1F6F6', quiet: '#FBFCFC' },
  quadrantLabel: '#1F4A55',
  quadrantFont: { sizePx: 20, weight: 680 },
  adviceFont: { sizePx: 14, weight: 450 },
  axisFont: { sizePx: 15, weight: 450 },
  axisLabelFont: { sizePx: 16, weight: 680 },
  border: { color: '#B3C0C3', widthPx: 1.5 },
  cross: { color: '#8FA3A8', widthPx: 2 },
  quarter: { color: '#D3DCDE', widthPx: 1 },
  cardOutline: '#6F8087',
  liftScale: 1.08,
  liftOutlinePx: 2.5,
  crosshairPx: 2,
  cardSize: 'desktop',
  quadrantCardSize: null,
  showsPill: true,
  ghost: { color: '#36525B', widthPx: 2.4, radiusPx: 13 },
  tie: { color: '#0B5161', widthPx: 2, labelPx: 14 },
  leader: { color: '#3F5056', widthPx: 1.5, dotPx: 3 },
  ringLines: {
    strong: { color: '#0B5161', widthPx: 3 },
    middle: { color: '#8FA3A8', widthPx: 2 },
    quiet: { color: '#B3C0C3', widthPx: 2 },
  },
  axisWords: 'all',
}

/** For the back row: bigger, darker, no thin lines, nothing that only the facilitator needs. */
export const projectorTheme: BoardTheme = {
  ...shared,
  ground: '#FFFFFF',
  inkSecondary: '#26404A',
  quadrants: { strong: '#DCEBEB', middle: '#F0F6F6', quiet: '#FFFFFF' },
  quadrantLabel: '#16333C',
  quadrantFont: { sizePx: 38, weight: 720 },
  adviceFont: { sizePx: 30, weight: 560 },
  axisFont: { sizePx: 28, weight: 560 },
  axisLabelFont: { sizePx: 30, weight: 720 },
  border: { color: '#5D7279', widthPx: 3 },
  cross: { color: '#5D7279', widthPx: 3 },
  quarter: { color: '#C4D2D4', widthPx: 1.5 },
  cardOutline: '#16262B',
  liftScale: 1.34,
  liftOutlinePx: 5,
  crosshairPx: 3,
  cardSize: 'projector',
  quadrantCardSize: 'quadrant',
  showsPill: false,
  ghost: { color: '#16262B', widthPx: 4, radiusPx: 21 },
  tie: { color: '#0B5161', widthPx: 4, labelPx: 28 },
  leader: { color: '#26404A', widthPx: 3, dotPx: 6 },
  ringLines: {
    strong: { color: '#0B5161', widthPx: 5 },
    middle: { color: '#5D7279', widthPx: 3 },
    quiet: { color: '#5D7279', widthPx: 3 },
  },
  axisWords: 'ends',
}

/** Half the height of the label on the outermost ring, and some air. */
const ringMarginPx = (theme: BoardTheme): number => Math.round(theme.quadrantFont.sizePx * 1.3)

const evenGutter = (px: number): Gutter => ({ leftPx: px, topPx: px, rightPx: px, bottomPx: px })

export const gutterOf = (theme: BoardTheme, form: 'rings' | 'parts' | 'ticks'): Gutter =>
  form === 'rings' ? evenGutter(ringMarginPx(theme)) : planeGutter(theme, form === 'ticks')

const planeGutter = (theme: BoardTheme, hasTicks: boolean): Gutter =>
  theme.axisWords === 'ends'
    ? { leftPx: 66, topPx: 4, rightPx: 28, bottomPx: 54 }
    : { leftPx: hasTicks ? 62 : 50, topPx: 14, rightPx: 10, bottomPx: hasTicks ? 56 : 36 }

/** The projector's measures are given for a picture of 1080 lines; `unit` is how much larger this one is. */
export function scaleTheme(theme: BoardTheme, unit: number): BoardTheme {
  const font = ({ sizePx, weight }: { readonly sizePx: number; readonly weight: number }) => ({
    sizePx: sizePx * unit,
    weight,
  })
  return {
    ...theme,
    quadrantFont: font(theme.quadrantFont),
    adviceFont: font(theme.adviceFont),
    axisFont: font(theme.axisFont),
    axisLabelFont: font(theme.axisLabelFont),
    ghost: { ...theme.ghost, widthPx: theme.ghost.widthPx * unit, radiusPx: theme.ghost.radiusPx * unit },
    tie: { ...theme.tie, widthPx: theme.tie.widthPx * unit, labelPx: theme.tie.labelPx * unit },
    leader: { ...theme.leader, dotPx: theme.leader.dotPx * unit },
  }
}
