import type { CSSProperties } from 'react'
import type { Box } from './placeBox.ts'

/** The layout counts in pixels of which 16 are a rem; written in rem they follow the projector's. */
export const REM_PX = 16

const rem = (pixels: number): string => `${pixels / REM_PX}rem`

export const boxStyle = ({ left, top, width, height }: Box): CSSProperties => ({
  left: rem(left),
  top: rem(top),
  width: rem(width),
  height: rem(height),
})
