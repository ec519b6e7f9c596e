import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { Deed } from '../../../shared/features/history/deed.ts'
import { type Moment, selectMoments } from '../../../shared/features/history/moments.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { isoDayOf } from '../../ui/formatDate.ts'
import type { HistorySnapshot } from './createHistoryLog.ts'

export interface MunicipalityHistory {
  /** In the log's order. */
  readonly deeds: readonly Deed[]
  /** When each of them was done. */
  readonly moments: readonly Moment[]
}

const nothing: MunicipalityHistory = { deeds: [], moments: [] }

/** What one municipality has done, once the whole log has been read. */
export function useMunicipalityHistory(log: HistorySnapshot, municipalityId: Id): MunicipalityHistory {
  const gatherings = selectGatherings(useNetworkState())
  const { reader, phase, readCount } = log
  // The reader goes on being the same while it reads on: the count says that there is more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => {
    if (phase !== 'ready') return nothing
    const deeds = reader.deedsOf(municipalityId)
    return {
      deeds,
      moments: selectMoments({ deeds, closings: reader.closings(), gatherings, dayOf: isoDayOf }),
    }
  }, [reader, phase, readCount, municipalityId, gatherings])
}
