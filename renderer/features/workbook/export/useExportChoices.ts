import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { getGathering } from '../../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import type { ExportWish } from '../../../ui/exportRun.ts'
import { useNavigation } from '../../../ui/navigation.tsx'
import { exportMemory, type RememberedChoices } from './exportMemory.ts'
import { type ExportOrder, type ExportPlan, planExport } from './planExport.ts'
import { useTold } from './toldState.ts'

export interface ExportDraft extends RememberedChoices {
  /** The one it is for, when it is not for all. */
  readonly municipalityId: Id
  /** null = the newest. */
  readonly gatheringId: Id | null
}

export interface ExportChoosing {
  readonly draft: ExportDraft
  readonly change: (changes: Partial<ExportDraft>) => void
  /** Those there are to choose among at the chosen gathering. */
  readonly municipalities: readonly Municipality[]
  readonly order: ExportOrder
  readonly plan: ExportPlan
}

/** What is being chosen, beginning with what was asked for and what was chosen the last time. */
export function useExportChoices(wish: ExportWish): ExportChoosing {
  const state = useNetworkState()
  const { lastInMunicipality } = useNavigation()
  const [draft, setDraft] = useState((): ExportDraft => {
    const remembered = exportMemory.read()
    const municipalityId =
      wish.whom === 'one' ? wish.municipalityId : (lastInMunicipality?.municipalityId ?? '')
    const isForAll = wish.whom === 'asBefore' ? remembered.isForAll : wish.whom === 'all'
    return { ...remembered, isForAll, municipalityId, gatheringId: null }
  })
  // One that somebody removes meanwhile is as if it had not been chosen.
  const gatheringId =
    draft.gatheringId !== null && getGathering(state, draft.gatheringId) ? draft.gatheringId : null
  const told = useTold(gatheringId)
  const municipalities = selectMunicipalities(told)
  const one = municipalities.find(({ id }) => id === draft.municipalityId) ?? municipalities[0]
  const isForAll = draft.isForAll || one === undefined
  const { format, language, hasJudgements, hasPictures, hasPapers } = draft
  const order: ExportOrder = {
    municipalityId: isForAll ? null : one.id,
    choices: { format, language, hasJudgements, hasPictures: hasPictures && format === 'excel', gatheringId },
    hasPapers,
  }
  return {
    draft: { ...draft, isForAll, municipalityId: one?.id ?? '', gatheringId },
    change: (changes) => setDraft((before) => ({ ...before, ...changes })),
    municipalities,
    order,
    plan: planExport(told, order),
  }
}
