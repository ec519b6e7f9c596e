import type { Id } from '../../shared/core/ids.ts'
import type { CardPicture } from './cardPainter.ts'
import { createLassoLine, idsInLasso } from './lasso.ts'
import { createMarqueeBox, idsWithin, rectBetween } from './marquee.ts'
import type { Point } from './rect.ts'

/** Cards chosen by drawing around them: a frame from corner to corner, or a line by a free hand. */
export interface DrawnChoice {
  /** Once it is a line it stays one, also when the key for it is let go. */
  readonly draw: (from: Point, to: Point, isFree: boolean) => void
  /** The cards within what was drawn, which goes away. */
  readonly end: (pictures: readonly CardPicture[], from: Point, to: Point) => readonly Id[]
  readonly cancel: () => void
}

export function createDrawnChoice(container: HTMLElement): DrawnChoice {
  const box = createMarqueeBox(container)
  const line = createLassoLine(container)
  /** The way a free hand has drawn; empty = a frame is drawn, or nothing. */
  let path: readonly Point[] = []
  const cancel = (): void => {
    path = []
    line.hide()
    box.hide()
  }
  return {
    draw: (from, to, isFree) => {
      if (isFree || path.length > 0) {
        path = path.length === 0 ? [from, to] : [...path, to]
        line.show(path)
      } else box.show(rectBetween(from, to))
    },
    end: (pictures, from, to) => {
      const ids = path.length > 0 ? idsInLasso(pictures, path) : idsWithin(pictures, rectBetween(from, to))
      cancel()
      return ids
    },
    cancel,
  }
}
