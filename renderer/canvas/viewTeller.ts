import type { BoardView } from './boardConfig.ts'

/** A map that has not moved for so long is at rest. */
const REST_MS = 120

/** Tells the board's owner what is seen. Words beside the map cost more than the map: they follow when it rests. */
export interface ViewTeller {
  readonly tell: (view: BoardView) => void
  readonly stop: () => void
}

const isSameView = (one: BoardView, other: BoardView): boolean =>
  one.zoom === other.zoom && one.quadrant === other.quadrant && one.visibleCount === other.visibleCount

export function createViewTeller(onViewChange: (view: BoardView) => void): ViewTeller {
  let told: BoardView | null = null
  let latest: BoardView | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  const tellNow = (view: BoardView): void => {
    if (told && isSameView(told, view)) return
    told = view
    onViewChange(view)
  }
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  return {
    tell: (view) => {
      // A quadrant that fills the frame changes what keys mean: never late. Nor is what comes after a rest.
      const isUrgent = timer === null || view.quadrant !== latest?.quadrant
      latest = view
      stop()
      timer = setTimeout(() => {
        timer = null
        tellNow(view)
      }, REST_MS)
      if (isUrgent) tellNow(view)
    },
    stop,
  }
}
