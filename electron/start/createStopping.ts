/** The wish to end, from Ctrl+C, SIGTERM or a closed terminal; heard once by everyone who asked. */
export interface Stopping {
  readonly isStopped: () => boolean
  readonly whenStopped: (act: () => void) => void
  readonly stop: () => void
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export function createStopping(): Stopping {
  let stopped = false
  const listeners: (() => void)[] = []
  const stop = (): void => {
    if (stopped) return
    stopped = true
    for (const listener of listeners) listener()
  }
  // Without a listener Node would die on the spot, before the files are checkpointed.
  for (const signal of signals) process.on(signal, stop)
  return {
    isStopped: () => stopped,
    stop,
    whenStopped(act) {
      if (stopped) act()
      else listeners.push(act)
    },
  }
}
