import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { type MatrixPoint, matrixPointOf } from '../../../../shared/features/areaPlacement/matrix.ts'
import { getOwnAreaPlacement } from '../../../../shared/features/areaPlacement/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { CommandKind, CommandPayloads } from '../../../../shared/features/model.ts'
import type { Round } from '../../../../shared/features/round/record.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useNetworkState, useStore } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'

/** What a group has settled about one area of a round. */
export interface Agreement {
  /** null = not agreed on at this gathering. */
  readonly point: MatrixPoint | null
  readonly reason: string
  /** Deleted, or merged into another, since the round. */
  readonly isGone: boolean
}

/** Where the group has agreed to put the areas of a round, and how it does so. Refusals are told at once. */
export function useAgreement({ areas, matrix }: Round, gatheringId: Id) {
  const state = useNetworkState()
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const agreements = useMemo(
    () =>
      new Map(
        areas.map(({ id }): readonly [Id, Agreement] => {
          const own = getOwnAreaPlacement(state, id, gatheringId)
          const isGone = getImprovementArea(state, id) === undefined
          return [id, { point: matrixPointOf(own, matrix), reason: own?.reason ?? '', isGone }]
        }),
      ),
    [state, areas, matrix, gatheringId],
  )
  const deeds = useMemo(() => {
    const attempt = <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]): boolean => {
      const done = store.dispatch(kind, payload)
      if (!done.ok) toast(refusalText(texts, done.failure))
      return done.ok
    }
    return {
      /** One deed, one undo: the place, and the reason when it has been written anew. */
      place: (areaId: Id, { x, y }: MatrixPoint, reason?: string): boolean =>
        attempt('improvementArea.place', {
          gatheringId,
          matrix,
          places: [{ improvementAreaId: areaId, x, y, ...(reason === undefined ? {} : { reason }) }],
        }),
      explain: (areaId: Id, reason: string): boolean =>
        attempt('improvementArea.explain', { gatheringId, improvementAreaId: areaId, reason }),
    }
  }, [store, toast, texts, matrix, gatheringId])
  return { agreements, ...deeds }
}
