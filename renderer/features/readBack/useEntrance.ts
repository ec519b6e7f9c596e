import { useCallback, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { ReadBackPlan } from '../../../shared/sync/readBack.ts'
import { listProblemText } from '../../../shared/texts/sections/intake.ts'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { useIsPast } from '../../store/pastState.tsx'
import { useStore } from '../../store/storeContext.ts'
import type { FileParts, OpenedFile } from '../../ui/fileParts.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useToast } from '../../ui/toast.tsx'
import { keepFile } from './keepFile.ts'

/** A file that stands in the entrance, in the network that was open when it came. */
export interface Brought<List> {
  readonly fileId: Id
  readonly file: File
  readonly opened: OpenedFile<List>
}

export interface Entrance<List> {
  readonly brought: Brought<List> | null
  /** The file being read right now; null = none. */
  readonly readingName: string | null
  readonly take: (file: File) => void
  /** The same file against the network as it is now; null when it is no workbook of this network any more. */
  readonly readAgain: (brought: Brought<List>) => Promise<ReadBackPlan | null>
  readonly leave: () => void
}

/** Reads what is handed in and keeps it until it is brought in or turned away. A newer file takes the place of an older. */
export function useEntrance<List>(open: FileParts<List>['open']): Entrance<List> {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const isPast = useIsPast()
  const { openFile } = useNavigation()
  const [brought, setBrought] = useState<Brought<List> | null>(null)
  const [readingName, setReadingName] = useState<string | null>(null)
  const newest = useRef(0)

  const openNetwork = useCallback(
    async (file: File): Promise<void> => {
      const imported = await store.importFile(file)
      if (imported.ok) openFile(imported.value.fileId)
      else toast(libraryProblemText(texts, imported.failure))
    },
    [store, texts, toast, openFile],
  )
  const openIn = useCallback(
    (file: File, fileId: Id) => open(file, (workbook) => store.readWorkbook(workbook, fileId)),
    [store, open],
  )
  const readAgain = useCallback(
    async ({ file, fileId }: Brought<List>): Promise<ReadBackPlan | null> => {
      const opened = await openIn(file, fileId)
      return opened.ok && opened.value.kind === 'readBack' ? opened.value.plan : null
    },
    [openIn],
  )
  const read = useCallback(
    async (file: File, fileId: Id): Promise<void> => {
      newest.current += 1
      const number = newest.current
      // What stood here gives way at once: a message under its preview could not be read.
      setBrought(null)
      setReadingName(file.name)
      const kept = await keepFile(file)
      const opened = kept && (await openIn(kept, fileId))
      if (number !== newest.current) return
      setReadingName(null)
      // Whoever has left the network meanwhile does not want this any more.
      if (store.getStatus().fileId !== fileId) return
      if (!opened) toast(texts.bringIn.unreadable)
      else if (opened.ok) setBrought({ fileId, file: kept, opened: opened.value })
      else toast(listProblemText(texts, opened.failure))
    },
    [store, texts, toast, openIn],
  )
  const take = useCallback(
    (file: File): void => {
      const { fileId, phase } = store.getStatus()
      if (fileId === null || phase !== 'ready') return
      if (isPast) return toast(texts.bringIn.past)
      if (!file.name.toLowerCase().endsWith('.samling')) return void read(file, fileId)
      toast(texts.bringIn.network(file.name), {
        label: texts.bringIn.openNetwork,
        run: () => void openNetwork(file),
      })
    },
    [store, texts, toast, isPast, read, openNetwork],
  )
  return { brought, readingName, take, readAgain, leave: useCallback(() => setBrought(null), []) }
}
