import { useCallback } from 'react'
import type { Result } from '../../../shared/core/result.ts'
import type { LibraryEntry, LibraryProblem } from '../../../shared/sync/requests.ts'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { placeMemory } from '../../ui/placeMemory.ts'
import { useToast } from '../../ui/toast.tsx'

export interface FileActions {
  readonly duplicate: (entry: LibraryEntry) => Promise<void>
  readonly remove: (entry: LibraryEntry) => Promise<void>
  readonly openCopy: (fileId: string) => Promise<void>
  readonly showInFolder: (path: string) => Promise<void>
  /** Takes a picked or dropped file into the library and opens it. */
  readonly importFile: (file: File) => Promise<void>
}

/** Workbooks and lists: they are brought in to a network, and are none. */
const LIST_KINDS = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i

/** What can be done with network files; every failure becomes a sentence. */
export function useFileActions(): FileActions {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const { openFile } = useNavigation()
  const settle = useCallback(
    <Value>(answer: Result<Value, LibraryProblem>, done: (value: Value) => void) =>
      answer.ok ? done(answer.value) : toast(libraryProblemText(texts, answer.failure)),
    [texts, toast],
  )
  return {
    duplicate: async ({ fileId, name }) =>
      settle(await store.request('library.duplicate', { fileId }), () => toast(texts.home.duplicated(name))),
    remove: async ({ fileId, name }) =>
      settle(await store.request('library.delete', { fileId }), () => {
        placeMemory.forget(fileId)
        toast(texts.home.deleted(name))
      }),
    openCopy: async (fileId) =>
      settle(await store.request('library.openCopy', { fileId }), (copy) => openFile(copy.fileId)),
    showInFolder: async (path) =>
      settle(await store.request('library.showInFolder', { path }), () => undefined),
    importFile: async (file) => {
      if (LIST_KINDS.test(file.name)) return toast(texts.bringIn.needsNetwork(file.name))
      settle(await store.importFile(file), ({ fileId }) => openFile(fileId))
    },
  }
}
