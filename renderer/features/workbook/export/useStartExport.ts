import { getMunicipality } from '../../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import { useStore } from '../../../store/storeContext.ts'
import { useExportDesk } from '../../../ui/exportDesk.tsx'
import type { PaintMap } from '../../../ui/exportParts.ts'
import { type ExportJob, type ExportWish, noEnd } from '../../../ui/exportRun.ts'
import { writeOverviewPdf } from '../paper/writeOverviewPdf.ts'
import { exportMemory } from './exportMemory.ts'
import { exportJob } from './runExport.ts'
import { readTold } from './toldState.ts'
import type { ExportChoosing } from './useExportChoices.ts'

/** Remembers what was chosen, and sets the work going. */
export function useStartExport(paintMap: PaintMap): (wish: ExportWish, choosing: ExportChoosing) => void {
  const store = useStore()
  const { start } = useExportDesk()
  return ({ askedFrom }, { draft, order, plan }) => {
    const { fileId } = store.getStatus()
    if (fileId === null) return
    const { municipalityId: _one, gatheringId: _gathering, ...remembered } = draft
    exportMemory.write(remembered)
    const { municipalityId, choices } = order
    const job: ExportJob = async (tell, signal) => {
      const told = await readTold(store, choices.gatheringId)
      if (!told.ok) return { ...noEnd, owner: plan.owner, problem: told.failure }
      const writePaper = writeOverviewPdf({ ...told.value, choices })
      const work = { store, fileId, order, told: told.value.state, paintMap, writePaper }
      return exportJob(work)(tell, signal)
    }
    const chosen: ExportWish = municipalityId === null ? { whom: 'all' } : { whom: 'one', municipalityId }
    const state = store.getState()
    const firstName =
      (municipalityId === null ? getNetwork(state) : getMunicipality(state, municipalityId))?.name ?? ''
    start(job, askedFrom === undefined ? chosen : { ...chosen, askedFrom }, firstName)
  }
}
