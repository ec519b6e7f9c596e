import { useEffect } from 'react'
import { useStatus } from '../store/storeContext.ts'

/**
 * Lets the browser ask before a window with unsaved work is closed or reloaded. Not in the desktop
 * window: there the question would silently hold the window open, and the host outlives the page.
 */
export function useLeaveWarning(): void {
  const hasUnsaved = useStatus().pendingCount > 0
  useEffect(() => {
    if (!hasUnsaved || window.samling) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasUnsaved])
}
