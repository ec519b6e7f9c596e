/** A reload or a short loss of contact must not look like a closed window. */
const GRACE_MS = 3000

export interface WindowWatch {
  readonly windowsChanged: (count: number) => void
  readonly browserEnded: () => void
}

/**
 * Knows when the person has closed Samling in the browser: the browser we started has ended and no
 * window is connected. Either alone is not enough: a browser that was already running takes over
 * and our process ends at once, and a window that reloads is away for a moment. A browser that
 * ended before any window came never opened one: then we wait, for the address may be opened by hand.
 */
export function createWindowWatch(
  closed: () => void,
  neverOpened: () => void,
  schedule: (act: () => void, delayMs: number) => void = setTimeout,
): WindowWatch {
  let [count, hasConnected, hasEnded] = [0, false, false]
  const look = (): void => {
    if (!hasEnded || count > 0) return
    if (hasConnected) closed()
    else neverOpened()
  }
  return {
    windowsChanged(newCount) {
      count = newCount
      hasConnected ||= count > 0
      if (count === 0) schedule(look, GRACE_MS)
    },
    browserEnded() {
      hasEnded = true
      schedule(look, GRACE_MS)
    },
  }
}
