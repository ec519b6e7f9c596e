import type { Id } from '../../shared/core/ids.ts'
import type { CardPicture } from './cardPainter.ts'
import { centerOf, isInside, type Point, type Rect } from './rect.ts'

/** The frame between two corners, whichever way it was drawn. */
export const rectBetween = (one: Point, other: Point): Rect => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
})

/** Cards whose middle lies in the frame: a card that is only brushed is not meant. */
export const idsWithin = (pictures: readonly CardPicture[], frame: Rect): readonly Id[] =>
  pictures.flatMap(({ card, rect }) => (isInside(centerOf(rect), frame) ? [card.id] : []))

/** The frame one sees while drawing it: an element over the sheets, so that no sheet is drawn anew. */
export function createMarqueeBox(container: HTMLElement): {
  readonly show: (frame: Rect) => void
  readonly hide: () => void
} {
  const box = document.createElement('div')
  box.className = 'board-marquee'
  box.hidden = true
  container.append(box)
  return {
    show: ({ left, top, width, height }) => {
      box.hidden = false
      Object.assign(box.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      })
    },
    hide: () => {
      box.hidden = true
    },
  }
}
