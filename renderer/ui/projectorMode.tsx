import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { createFullScreen } from './fullScreen.ts'
import { fullScreenDoor } from './fullScreenDoor.ts'

interface ProjectorMode {
  readonly isOn: boolean
  readonly toggle: () => void
}

const ProjectorContext = createContext<ProjectorMode | null>(null)

/**
 * Shows only the board and its title, in type for the back row. `data-projector="on"` on the root
 * drives the styles; leaving full screen leaves the mode. Full screen is a wish: without it (an embedded
 * window, a refusing browser) the mode works all the same.
 */
export function ProjectorModeProvider({ children }: { readonly children: ReactNode }) {
  const [isOn, setIsOn] = useState(false)
  const [fullScreen] = useState(() => createFullScreen(fullScreenDoor()))
  const set = useCallback(
    (wanted: boolean) => {
      setIsOn(wanted)
      fullScreen.wish(wanted)
    },
    [fullScreen],
  )
  useEffect(() => {
    if (isOn) document.documentElement.dataset['projector'] = 'on'
    else delete document.documentElement.dataset['projector']
  }, [isOn])
  useEffect(() => fullScreen.onLeft(() => setIsOn(false)), [fullScreen])
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) set(false)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOn, set])
  const mode = useMemo(() => ({ isOn, toggle: () => set(!fullScreen.isWished()) }), [isOn, set, fullScreen])
  return <ProjectorContext value={mode}>{children}</ProjectorContext>
}

export function useProjectorMode(): ProjectorMode {
  const mode = useContext(ProjectorContext)
  if (!mode) throw new Error('A screen was drawn outside ProjectorModeProvider')
  return mode
}
