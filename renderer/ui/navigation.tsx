import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { State } from '../../shared/core/state.ts'
import { getMunicipality } from '../../shared/features/municipality/select.ts'
import { useStatus, useStore } from '../store/storeContext.ts'
import { windowMemory } from './browserMemory.ts'
import { selectMapGlimpse } from './mapGlimpse.ts'
import { isInMunicipality, type Place, type PlaceInMunicipality } from './place.ts'
import { type LastSeen, placeMemory } from './placeMemory.ts'
import { type Opening, useOpening } from './useOpening.ts'

interface Navigation extends Opening {
  readonly place: Place
  /** The municipality and exercise this window was at last in this file; null before the first. */
  readonly lastInMunicipality: PlaceInMunicipality | null
  /** Home closes the network; the other places need one open. */
  readonly go: (place: Place) => void
}

const NavigationContext = createContext<Navigation | null>(null)

interface PlaceInFile {
  readonly fileId: string
  readonly place: Place
  readonly lastInMunicipality: PlaceInMunicipality | null
}

/**
 * The store decides which file is open (the system may open one too, by double click); this decides
 * where in it the window is, and remembers that per file.
 */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const store = useStore()
  const { fileId } = useStatus()
  const [visited, setVisited] = useState<PlaceInFile | null>(null)
  const place: Place = useMemo(() => {
    if (fileId === null) return { screen: 'home' }
    return visited?.fileId === fileId ? visited.place : placeMemory.get(fileId).place
  }, [fileId, visited])

  // A reload keeps the window's file; a new window starts at home.
  useEffect(() => {
    const before = windowMemory.read('openFile')
    if (before !== null && store.getStatus().fileId === null) store.open(before)
  }, [store])

  const placeNow = useRef(place)
  useEffect(() => {
    placeNow.current = place
  })

  const openNow = useCallback(
    (wanted: string) => {
      windowMemory.write('openFile', wanted)
      store.open(wanted)
    },
    [store],
  )
  const opening = useOpening(openNow)
  const go = useCallback(
    (wanted: Place) => {
      const { fileId: open, phase } = store.getStatus()
      if (wanted.screen === 'home') {
        if (open !== null && phase === 'ready')
          placeMemory.remember(open, lastSeenAt(store.getState(), placeNow.current))
        windowMemory.write('openFile', null)
        store.close()
      } else {
        if (open !== null) setVisited((before) => visit(before, open, wanted))
      }
    },
    [store],
  )

  useRemembering(fileId, place)
  const lastInMunicipality = isInMunicipality(place) ? place : lastIn(visited, fileId)
  const navigation = useMemo(
    () => ({ place, lastInMunicipality, go, ...opening }),
    [place, lastInMunicipality, go, opening],
  )
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

const lastIn = (visited: PlaceInFile | null, fileId: string | null): PlaceInMunicipality | null =>
  visited && visited.fileId === fileId ? visited.lastInMunicipality : null

function visit(before: PlaceInFile | null, fileId: string, place: Place): PlaceInFile {
  if (isInMunicipality(place)) return { fileId, place, lastInMunicipality: place }
  const remembered = placeMemory.get(fileId).place
  const last = lastIn(before, fileId) ?? (isInMunicipality(remembered) ? remembered : null)
  return { fileId, place, lastInMunicipality: last }
}

/**
 * Keeps where we are and what it looks like, once the file is really open: a file that would not open
 * must not become «Fortsett». Never on the way of a drop: only when moving on or leaving the page.
 */
function useRemembering(fileId: string | null, place: Place): void {
  const store = useStore()
  const { phase } = useStatus()
  useEffect(() => {
    if (fileId === null || phase !== 'ready') return
    windowMemory.write('openFile', fileId)
    const remember = (): void => {
      if (store.getStatus().phase === 'ready')
        placeMemory.remember(fileId, lastSeenAt(store.getState(), place))
    }
    remember()
    window.addEventListener('pagehide', remember)
    return () => window.removeEventListener('pagehide', remember)
  }, [store, fileId, phase, place])
}

function lastSeenAt(state: State, place: Place): LastSeen {
  const municipality = isInMunicipality(place) ? getMunicipality(state, place.municipalityId) : undefined
  const isMap = place.screen === 'stakeholderMap'
  return {
    place,
    municipalityName: municipality?.name ?? null,
    glimpse: isMap ? selectMapGlimpse(state, place.municipalityId, place.gatheringId) : null,
  }
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('A screen was drawn outside NavigationProvider')
  return navigation
}
