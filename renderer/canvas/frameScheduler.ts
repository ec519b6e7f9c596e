/** Collects requests to draw and answers them once, in the next animation frame. */
export interface FrameScheduler {
  readonly request: () => void
  /** Draws at once what is asked for: a resized canvas is empty until then, and would blink. */
  readonly flush: () => void
  readonly stop: () => void
}

/** `draw` returns true to be called again in the following frame (an animation is running). */
export function createFrameScheduler(draw: (timeMs: number) => boolean): FrameScheduler {
  let handle: number | null = null
  const run = (timeMs: number): void => {
    handle = null
    if (draw(timeMs)) request()
  }
  const request = (): void => {
    handle ??= requestAnimationFrame(run)
  }
  const stop = (): void => {
    if (handle !== null) cancelAnimationFrame(handle)
    handle = null
  }
  const flush = (): void => {
    stop()
    run(performance.now())
  }
  return { request, flush, stop }
}
