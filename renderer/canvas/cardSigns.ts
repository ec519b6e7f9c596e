import type { CardSign } from './boardConfig.ts'

/** Side of the square box a sign is drawn in (docs/design.md, Attitude and the flag). */
export const SIGN_BOX = 23

export interface SignShape {
  readonly ground: 'disc' | 'square' | 'dashedRing'
  readonly groundColor: string
  /** The sign itself, as one path of lines of `lineWidth`, with round ends. */
  readonly path: string
  readonly color: string
}

export const SIGN_LINE_WIDTH = 2
/** Corner of a square sign. */
export const SIGN_RADIUS = 5
/** «?» has no ground: its ring is twelve dashes, so that it is not read as a neutral disc. */
export const DASHED_RING = { radius: 10.6, width: 1.8, dash: 3.3, gap: 2.25 } as const

/** Positive is round, negative is square; the sign says the same a third time, for those who see no colours. */
export const signShapes: Readonly<Record<CardSign, SignShape>> = {
  plusPlus: {
    ground: 'disc',
    groundColor: '#0B5161',
    path: 'M4.2 11.5h5.8M7.1 8.6v5.8M13 11.5h5.8M15.9 8.6v5.8',
    color: '#FFFFFF',
  },
  plus: { ground: 'disc', groundColor: '#CFE6E4', path: 'M8.3 11.5h6.4M11.5 8.3v6.4', color: '#06353F' },
  ring: {
    ground: 'disc',
    groundColor: '#E1E8E9',
    path: 'M14.9 11.5a3.4 3.4 0 1 1-6.8 0a3.4 3.4 0 1 1 6.8 0',
    color: '#43555B',
  },
  minus: { ground: 'square', groundColor: '#FBDDB8', path: 'M8.3 11.5h6.4', color: '#4F2A00' },
  minusMinus: {
    ground: 'square',
    groundColor: '#7A3D00',
    path: 'M4.6 11.5h5M13.4 11.5h5',
    color: '#FFFFFF',
  },
  question: {
    ground: 'dashedRing',
    groundColor: '#FFFFFF',
    path: 'M9.1 9.3c.1-1.5 1.1-2.4 2.5-2.4c1.5 0 2.5.9 2.5 2.2c0 1.8-2.5 1.9-2.5 3.8M11.6 16v.1',
    color: '#3C4C52',
  },
}

/** The pennant of a card that is strongly affected, in a box of 14 × 21, outline included. */
export const flagShape = {
  widthPx: 14,
  heightPx: 21,
  path: 'M1 1h12v18.6l-6-4.4l-6 4.4z',
  color: '#F2A51E',
  outlineColor: '#3B2200',
  outlineWidth: 1.75,
} as const
