import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectClosings } from '../../../../shared/features/closing/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { isTakingPart } from '../../../../shared/features/municipality/membership.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import {
  isPromisedDone,
  type PromisedItem,
  selectPromisedLast,
} from '../../../../shared/features/promise/selectPromisedLast.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useKeptState } from '../../../store/useKeptState.ts'
import { isoDayOf } from '../../../ui/formatDate.ts'

export interface PromisedOfMunicipality {
  readonly municipality: Municipality
  readonly isNew: boolean
  /** Done before one came here; what is set as done here stays where it stands. */
  readonly doneSince: readonly PromisedItem[]
  readonly others: readonly PromisedItem[]
}

export interface PromisedByMunicipality {
  readonly isFirst: boolean
  readonly all: readonly PromisedOfMunicipality[]
  /** How many are in the network, but not at this gathering. */
  readonly awayCount: number
}

/** Everything promised the last time, by the municipalities that are here. */
export function usePromisedByMunicipality(gatheringId: Id): PromisedByMunicipality {
  const state = useNetworkState()
  const gatherings = selectGatherings(state)
  const before = gatherings[gatherings.findIndex(({ id }) => id === gatheringId) - 1]
  const kept = useKeptState(before ? (selectClosings(state, before.id).at(-1)?.id ?? null) : null)
  const then = kept?.status === 'ready' ? kept.state : undefined
  const today = isoDayOf(Date.now())
  const found = useMemo(
    () =>
      selectMunicipalities(state)
        .filter((municipality) => isTakingPart(state, municipality, gatheringId))
        .map((municipality) => ({
          municipality,
          items: selectPromisedLast(state, municipality.id, gatheringId, { today, then }).items,
        })),
    [state, gatheringId, today, then],
  )
  const [wasDone] = useState(
    () => new Set(found.flatMap(({ items }) => items.filter(isPromisedDone).map(keyOf))),
  )
  const isDoneSince = (item: PromisedItem): boolean => isPromisedDone(item) && wasDone.has(keyOf(item))
  return {
    isFirst: before === undefined,
    awayCount: selectMunicipalities(state).length - found.length,
    all: found.map(({ municipality, items }) => ({
      municipality,
      isNew: municipality.joinedGatheringId === gatheringId && before !== undefined,
      doneSince: items.filter(isDoneSince),
      others: items.filter((item) => !isDoneSince(item)),
    })),
  }
}

/** One home task is every municipality's. */
export const keyOf = ({ municipalityId, key }: PromisedItem): string => `${municipalityId} ${key}`
