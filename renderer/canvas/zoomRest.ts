/** A map that has not been zoomed for so long is at rest. */
const ZOOM_REST_MS = 110

/** Whether the map is being zoomed: what is too much to draw at each size comes back when it rests. */
export interface ZoomRest {
  readonly isHurried: () => boolean
  /** The map was zoomed just now. */
  readonly hurry: () => void
  readonly stop: () => void
}

export function createZoomRest(onRest: () => void): ZoomRest {
  let timer: ReturnType<typeof setTimeout> | null = null
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  return {
    isHurried: () => timer !== null,
    hurry: () => {
      stop()
      timer = setTimeout(() => {
        timer = null
        onRest()
      }, ZOOM_REST_MS)
    },
    stop,
  }
}
