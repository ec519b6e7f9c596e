import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { SamlingStore } from '../../../store/samlingStore.ts'
import { useStore } from '../../../store/storeContext.ts'
import type { RowNotes } from './cellNotes.ts'

export type Notes = ReadonlyMap<Id, RowNotes>

export interface NoteBook {
  readonly read: (stakeholderId: Id) => RowNotes | undefined
  /** null = nothing more to say of this row. */
  readonly write: (stakeholderId: Id, notes: RowNotes | null) => void
}

/** By gathering. Kept beside the screen: a half-typed row is there when one comes back to the list. */
const books = new WeakMap<SamlingStore, Map<Id, Notes>>()

function bookOf(store: SamlingStore): Map<Id, Notes> {
  const known = books.get(store)
  if (known) return known
  const made = new Map<Id, Notes>()
  books.set(store, made)
  return made
}

const nothing: Notes = new Map()

/** What is typed in the rows of a list and not saved. Rows come and go while one scrolls; this stays. */
export function useCellNotes(gatheringId: Id): { readonly notes: Notes; readonly book: NoteBook } {
  const store = useStore()
  const [, setSeen] = useState(nothing)
  const book = useMemo((): NoteBook => {
    const shelf = bookOf(store)
    return {
      read: (id) => shelf.get(gatheringId)?.get(id),
      write: (id, written) => {
        const next = new Map(shelf.get(gatheringId))
        if (written) next.set(id, written)
        else if (!next.delete(id)) return
        // The book first: a row that goes away saves what was typed in it after the list is gone.
        shelf.set(gatheringId, next)
        setSeen(next)
      },
    }
  }, [store, gatheringId])
  return { notes: bookOf(store).get(gatheringId) ?? nothing, book }
}
