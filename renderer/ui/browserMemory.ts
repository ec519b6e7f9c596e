/**
 * What this machine remembers between visits. A locked-down browser may forbid storage; then the
 * app works the same and only forgets.
 */
export interface BrowserMemory {
  readonly read: (key: string) => string | null
  readonly write: (key: string, value: string | null) => void
}

/** `open` is called each time: even touching `localStorage` throws where it is forbidden. */
function createBrowserMemory(open: () => Storage): BrowserMemory {
  return {
    read: (key) => {
      try {
        return open().getItem(`samling.${key}`)
      } catch {
        return null
      }
    },
    write: (key, value) => {
      try {
        if (value === null) open().removeItem(`samling.${key}`)
        else open().setItem(`samling.${key}`, value)
      } catch {
        // Full or forbidden: remembering is a comfort, never a condition.
      }
    },
  }
}

/** Kept on the machine. */
export const machineMemory = createBrowserMemory(() => localStorage)
/** Kept for this window, also over a reload. */
export const windowMemory = createBrowserMemory(() => sessionStorage)
