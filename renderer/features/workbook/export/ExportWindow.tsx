import { useEffect, useRef } from 'react'
import { useStatus, useStore } from '../../../store/storeContext.ts'
import { useExportDesk } from '../../../ui/exportDesk.tsx'
import type { ExportParts } from '../../../ui/exportParts.ts'
import type { ExportEnd } from '../../../ui/exportRun.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { useToast } from '../../../ui/toast.tsx'
import './export.css'
import { ExportForm } from './ExportForm.tsx'
import { ExportProgress } from './ExportProgress.tsx'
import { hasMoreToSay, placeOf } from './endWords.ts'

/** Everything an export shows: what is chosen, how far it has come, and what there is to show for it. */
export function ExportWindow({ paintMap }: ExportParts) {
  const { phase } = useStatus()
  const { wish, run, isShown } = useExportDesk()
  const { isOn } = useProjectorMode()
  useToastAtEnd(run.phase === 'ended' && !isShown ? run.end : null)
  if (wish && phase === 'ready') return <ExportForm wish={wish} paintMap={paintMap} />
  // The room sees the work, never the facilitator's errands.
  return run.phase !== 'none' && isShown && !isOn ? <ExportProgress run={run} /> : null
}

/** Put away, an export tells of its end where messages are told. */
function useToastAtEnd(end: ExportEnd | null): void {
  const store = useStore()
  const { frame, workbookExport: words } = useTexts()
  const { show, putAway } = useExportDesk()
  const toast = useToast()
  const told = useRef<ExportEnd | null>(null)
  useEffect(() => {
    if (!end || told.current === end) return
    told.current = end
    if (hasMoreToSay(end)) {
      const title = end.how === 'made' ? words.made : words[end.how]
      return toast(title, { label: words.seeWhat, run: show })
    }
    toast(end.owner === null ? words.madeForAll : words.madeFor(end.owner), {
      label: frame.showInFolder,
      run: () => {
        putAway()
        void store.request('library.showInFolder', { path: placeOf(end) })
      },
    })
  }, [end, store, frame, words, show, putAway, toast])
}
