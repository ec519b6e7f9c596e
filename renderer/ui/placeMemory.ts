import { type BrowserMemory, machineMemory } from './browserMemory.ts'
import { type MapGlimpse, parseMapGlimpse } from './mapGlimpse.ts'
import { type Place, parsePlace } from './place.ts'

/** Where a file was left, with what the home screen needs to say so without opening it. */
export interface LastSeen {
  readonly place: Place
  readonly municipalityName: string | null
  /** What the stakeholder map looked like; null elsewhere. */
  readonly glimpse: MapGlimpse | null
}

const neverSeen: LastSeen = { place: { screen: 'overview' }, municipalityName: null, glimpse: null }

/** Remembers, per file, where its reader was, and which file was open last. */
export interface PlaceMemory {
  readonly lastFileId: () => string | null
  readonly get: (fileId: string) => LastSeen
  readonly remember: (fileId: string, seen: LastSeen) => void
  readonly forget: (fileId: string) => void
}

const keyOf = (fileId: string): string => `place.${fileId}`

function parseLastSeen(stored: string | null): LastSeen {
  if (stored === null) return neverSeen
  try {
    // JSON.parse gives anything; each part is checked below.
    const { place, municipalityName, glimpse } = (JSON.parse(stored) ?? {}) as Readonly<
      Record<string, unknown>
    >
    return {
      place: parsePlace(place),
      municipalityName: typeof municipalityName === 'string' ? municipalityName : null,
      glimpse: parseMapGlimpse(glimpse),
    }
  } catch {
    // Written by another version or cut short: start at the overview.
    return neverSeen
  }
}

export function createPlaceMemory(memory: BrowserMemory): PlaceMemory {
  return {
    lastFileId: () => memory.read('lastFile'),
    get: (fileId) => parseLastSeen(memory.read(keyOf(fileId))),
    remember: (fileId, seen) => {
      memory.write('lastFile', fileId)
      memory.write(keyOf(fileId), JSON.stringify(seen))
    },
    forget: (fileId) => {
      memory.write(keyOf(fileId), null)
      if (memory.read('lastFile') === fileId) memory.write('lastFile', null)
    },
  }
}

export const placeMemory = createPlaceMemory(machineMemory)
