import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'

interface ProjectorMode {
  readonly isOn: boolean
  readonly toggle: () => void
}

const ProjectorContext = createContext<ProjectorMode | null>(null)

/** Full screen is a wish: without it (an embedded window, a refusing browser) the mode works all the same. */
async function requestFullScreen(isWanted: boolean): Promise<void> {
  if (window.samling) return window.samling.toggleFullScreen()
  try {
    if (isWanted) await document.documentElement.requestFullscreen()
    else if (document.fullscreenElement) await document.exitFullscreen()
  } catch {
    // Refused: the projector picture fills the window instead.
  }
}

/**
 * Shows only the board and its title, in type for the back row. `data-projector="on"` on the root
 * drives the styles; leaving full screen leaves the mode.
 */
export function ProjectorModeProvider({ children }: { readonly children: ReactNode }) {
  const [isOn, setIsOn] = useState(false)
  const set = useCallback((wanted: boolean) => {
    setIsOn(wanted)
    void requestFullScreen(wanted)
  }, [])
  useEffect(() => {
    if (isOn) document.documentElement.dataset['projector'] = 'on'
    else delete document.documentElement.dataset['projector']
  }, [isOn])
  useEffect(() => {
    const changed = (): void => {
      if (!document.fullscreenElement) setIsOn(false)
    }
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) set(false)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOn, set])
  const mode = useMemo(() => ({ isOn, toggle: () => set(!isOn) }), [isOn, set])
  return <ProjectorContext value={mode}>{children}</ProjectorContext>
}

export function useProjectorMode(): ProjectorMode {
  const mode = useContext(ProjectorContext)
  if (!mode) throw new Error('A screen was drawn outside ProjectorModeProvider')
  return mode
}
