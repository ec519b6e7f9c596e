import { useMemo } from 'react'
import type { Change } from '../../../shared/core/change.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { ordersAfter } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Result } from '../../../shared/core/result.ts'
import type { Matrix } from '../../../shared/features/areaPlacement/matrix.ts'
import {
  getImprovementArea,
  selectImprovementAreas,
} from '../../../shared/features/improvementArea/select.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import type { CardDrag } from '../../canvas/boardConfig.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'

export interface NewArea {
  readonly title: string
  readonly characteristic: string | null
}

/** What can be done with a municipality's areas. Refusals are told at once; what worked shows itself. */
export function useAreaActions(municipalityId: Id, gatheringId: Id, matrix: Matrix) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const attempt = <Kind extends CommandKind>(
      kind: Kind,
      payload: CommandPayloads[Kind],
    ): Result<Change, Refusal> => {
      const done = store.dispatch(kind, payload)
      if (!done.ok) toast(refusalText(texts, done.failure))
      return done
    }
    return {
      attempt,
      add(areas: readonly NewArea[]): boolean {
        const last = selectImprovementAreas(store.getState(), municipalityId).at(-1)?.order ?? null
        const orders = ordersAfter(last, areas.length)
        const improvementAreas = areas.map((area, index) => ({
          title: area.title,
          characteristics: area.characteristic === null ? [] : [area.characteristic],
          id: store.newId(),
          order: orders[index] ?? 'a0',
        }))
        return attempt('improvementArea.add', { municipalityId, improvementAreas }).ok
      },
      place: (drags: readonly CardDrag[]): void => {
        const places = drags.map(({ id, x, y }) => ({ improvementAreaId: id, x, y }))
        attempt('improvementArea.place', { gatheringId, matrix, places })
      },
      unplace: (ids: readonly Id[]): void => {
        attempt('improvementArea.unplace', { gatheringId, matrix, improvementAreaIds: [...ids] })
      },
      remove(ids: readonly Id[]): void {
        const first = getImprovementArea(store.getState(), ids[0] ?? '')
        if (attempt('improvementArea.remove', { improvementAreaIds: [...ids] }).ok)
          undoToast(texts.improvementArea.deleted(stripSoftHyphens(first?.title ?? '')))
      },
    }
  }, [store, texts, toast, undoToast, municipalityId, gatheringId, matrix])
}

export type AreaActions = ReturnType<typeof useAreaActions>
