import { useState } from 'react'
import { legalFileName } from '../../../../shared/core/fileName.ts'
import type { LibraryProblem } from '../../../../shared/sync/requests.ts'
import { libraryProblemText } from '../../../../shared/texts/sections/refusal.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import type { PaperDocument } from '../../../canvas/document/documentModel.ts'
import type { MeasureText } from '../../../canvas/document/layoutDocument.ts'
import { useStore } from '../../../store/storeContext.ts'
import { useIsKeptVersion } from '../../../ui/keptVersion.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'

/** A PDF in the export folder; what went wrong is said, and nothing is lost by it. */
export function usePaper() {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const [isMaking, setIsMaking] = useState(false)
  const isKeptVersion = useIsKeptVersion()

  const make = async (name: string, write: (measure: MeasureText) => PaperDocument): Promise<void> => {
    if (isKeptVersion) return toast(texts.keptVersion.noPicture)
    setIsMaking(true)
    try {
      // Half a megabyte that only those who print need.
      const { createDocumentMeasure, createMeasuringCanvas, makeDocumentPdf } = await import(
        '../../../canvas/document/makeDocumentPdf.ts'
      )
      await document.fonts.ready
      const paper = write(createDocumentMeasure(createMeasuringCanvas()))
      const saved = await store.savePicture(`${legalFileName(name)}.pdf`, await makeDocumentPdf(paper))
      if (!saved) return
      if (!saved.ok) return toast(problemText(texts, saved.failure))
      const { fileName, path } = saved.value
      toast(texts.picture.saved(fileName), {
        label: texts.frame.showInFolder,
        run: () => void store.request('library.showInFolder', { path }),
      })
    } catch (error) {
      console.error(error)
      toast(texts.trace.notMade)
    } finally {
      setIsMaking(false)
    }
  }
  return { isMaking, make }
}

/** A folder that cannot be written in, said of a paper and not of a network. */
function problemText(texts: Texts, problem: LibraryProblem): string {
  switch (problem.reason) {
    case 'busy':
      return texts.picture.busy
    case 'readOnly':
      return texts.trace.readOnly
    case 'notFound':
      return texts.picture.noFolder
    default:
      return libraryProblemText(texts, problem)
  }
}
