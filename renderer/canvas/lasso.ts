import type { Id } from '../../shared/core/ids.ts'
import type { CardPicture } from './cardPainter.ts'
import { centerOf, type Point } from './rect.ts'

/**
 * Whether a point lies inside the line, closed from its end to its beginning: a ray to the right crosses
 * it an odd number of times.
 */
export function isInLasso(path: readonly Point[], { x, y }: Point): boolean {
  let isInside = false
  let before = path.at(-1)
  for (const corner of path) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x)
      if (x < crossing) isInside = !isInside
    }
    before = corner
  }
  return isInside
}

/** Cards whose middle the line goes around, as for a frame. */
export const idsInLasso = (pictures: readonly CardPicture[], path: readonly Point[]): readonly Id[] =>
  pictures.flatMap(({ card, rect }) => (isInLasso(path, centerOf(rect)) ? [card.id] : []))

const SVG = 'http://www.w3.org/2000/svg'

/** The line one sees while drawing it, over the sheets, so that no sheet is drawn anew. */
export function createLassoLine(container: HTMLElement): {
  readonly show: (path: readonly Point[]) => void
  readonly hide: () => void
} {
  const picture = document.createElementNS(SVG, 'svg')
  picture.setAttribute('class', 'board-lasso')
  picture.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'polygon')
  picture.append(line)
  picture.style.display = 'none'
  container.append(picture)
  return {
    show: (path) => {
      picture.style.display = ''
      line.setAttribute('points', path.map(({ x, y }) => `${x},${y}`).join(' '))
    },
    hide: () => {
      picture.style.display = 'none'
    },
  }
}
