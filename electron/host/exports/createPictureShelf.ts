import type { Id } from '../../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { isPicture, MAX_EXPORT_PICTURE_BYTES } from '../../../shared/sync/pictureFile.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'

/** Room for the maps of every municipality in two exports at once. */
const SHELF_BYTES = 64 * 1024 * 1024
/** The page paints, hands in and asks for the export within seconds; a page that went away never asks. */
const KEEP_MS = 10 * 60_000

/** Maps by municipality, PNG. */
export type Pictures = ReadonlyMap<Id, Uint8Array>

/** Maps the page has painted, waiting for the export they belong to. In memory only. */
export interface PictureShelf {
  readonly keep: (
    exportId: Id,
    municipalityId: Id,
    png: Uint8Array,
  ) => Result<Record<string, never>, LibraryProblem>
  /** Hands out what was kept for an export, and forgets it. */
  readonly take: (exportId: Id) => Pictures
  readonly close: () => void
}

export function createPictureShelf({ shelfBytes = SHELF_BYTES, keepMs = KEEP_MS } = {}): PictureShelf {
  const kept = new Map<Id, { readonly pictures: Map<Id, Uint8Array>; timer: NodeJS.Timeout }>()

  const forget = (exportId: Id): void => {
    clearTimeout(kept.get(exportId)?.timer)
    kept.delete(exportId)
  }
  const bytesKept = (): number => {
    let bytes = 0
    for (const { pictures } of kept.values()) for (const png of pictures.values()) bytes += png.byteLength
    return bytes
  }
  return {
    keep(exportId, municipalityId, png) {
      if (exportId === '' || municipalityId === '' || !isPicture('.png', png))
        return fail({ reason: 'failed' })
      const before = kept.get(exportId)
      const replaced = before?.pictures.get(municipalityId)?.byteLength ?? 0
      if (png.byteLength > MAX_EXPORT_PICTURE_BYTES || bytesKept() - replaced + png.byteLength > shelfBytes)
        return fail({ reason: 'tooLarge' })
      clearTimeout(before?.timer)
      const timer = setTimeout(() => forget(exportId), keepMs)
      timer.unref()
      // A copy: the caller's bytes are the caller's.
      const pictures = (before?.pictures ?? new Map<Id, Uint8Array>()).set(municipalityId, png.slice())
      kept.set(exportId, { pictures, timer })
      return succeed({})
    },
    take(exportId) {
      const pictures = kept.get(exportId)?.pictures ?? new Map<Id, Uint8Array>()
      forget(exportId)
      return pictures
    },
    close() {
      for (const exportId of [...kept.keys()]) forget(exportId)
    },
  }
}
