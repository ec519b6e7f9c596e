import { useCallback } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { plainChoices } from '../../../shared/sync/exportChoices.ts'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { useIsPast } from '../../store/pastState.tsx'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../language.tsx'
import { useToast } from '../toast.tsx'

/** Makes Excel for one municipality, or (null) for all and the network, and says where it is; true when it was made. */
export function useWorkbookExport(): (municipalityId: Id | null) => Promise<boolean> {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const isPast = useIsPast()
  return useCallback(
    async (municipalityId) => {
      const { fileId } = store.getStatus()
      if (fileId === null) return false
      if (isPast) {
        toast(texts.keptVersion.noExcel)
        return false
      }
      const name = municipalityId === null ? null : getMunicipality(store.getState(), municipalityId)?.name
      const exported = await store.request('workbook.export', {
        fileId,
        exportId: store.newId(),
        municipalityId,
        choices: { ...plainChoices, hasPictures: false },
      })
      if (!exported.ok) {
        toast(libraryProblemText(texts, exported.failure))
        return false
      }
      const { folder, files } = exported.value
      // One file is shown itself; many are shown as their folder.
      const path = files.length === 1 ? (files[0]?.path ?? folder) : folder
      toast(name ? texts.frame.excelDone(name) : texts.frame.excelDoneForAll, {
        label: texts.frame.showInFolder,
        run: () => void store.request('library.showInFolder', { path }),
      })
      return true
    },
    [store, texts, toast, isPast],
  )
}
