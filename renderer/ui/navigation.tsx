import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { getMunicipality } from '../../shared/features/municipality/select.ts'
import { useStatus, useStore } from '../store/storeContext.ts'
import { windowMemory } from './browserMemory.ts'
import { isInMunicipality, type Place, type PlaceInMunicipality } from './place.ts'
import { placeMemory } from './placeMemory.ts'

interface Navigation {
  readonly place: Place
  /** The municipality and exercise this window was at last in this file; null before the first. */
  readonly lastInMunicipality: PlaceInMunicipality | null
  /** Home closes the network; the other places need one open. */
  readonly go: (place: Place) => void
  /** Opens a network where it was left. */
  readonly openFile: (fileId: string) => void
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

  const openFile = useCallback(
    (wanted: string) => {
      windowMemory.write('openFile', wanted)
      store.open(wanted)
    },
    [store],
  )
  const go = useCallback(
    (wanted: Place) => {
      if (wanted.screen === 'home') {
        windowMemory.write('openFile', null)
        store.close()
      } else {
        const open = store.getStatus().fileId
        if (open !== null) setVisited((before) => visit(before, open, wanted))
      }
    },
    [store],
  )

  useRemembering(fileId, place)
  const lastInMunicipality = isInMunicipality(place) ? place : lastIn(visited, fileId)
  const navigation = useMemo(
    () => ({ place, lastInMunicipality, go, openFile }),
    [place, lastInMunicipality, go, openFile],
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

/** Keeps where we are, once the file is really open: a file that would not open must not become «Fortsett». */
function useRemembering(fileId: string | null, place: Place): void {
  const store = useStore()
  const { phase } = useStatus()
  useEffect(() => {
    if (fileId === null || phase !== 'ready') return
    windowMemory.write('openFile', fileId)
    const municipality = isInMunicipality(place)
      ? getMunicipality(store.getState(), place.municipalityId)
      : undefined
    placeMemory.remember(fileId, { place, municipalityName: municipality?.name ?? null })
  }, [store, fileId, phase, place])
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('A screen was drawn outside NavigationProvider')
  return navigation
}
