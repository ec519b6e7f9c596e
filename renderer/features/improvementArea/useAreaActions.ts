import { useMemo } from 'react'
import type { Change } from '../../../shared/core/change.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { ordersAfter } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Result } from '../../../shared/core/result.ts'
import {
  getImprovementArea,
  selectImprovementAreas,
} from '../../../shared/features/improvementArea/select.ts'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import type { AxisPosition } from '../../canvas/boardConfig.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoToast } from '../../ui/useUndoToast.ts'

export interface NewArea {
  readonly title: string
  readonly characteristic: string | null
}

/** What can be done with a municipality's areas. Refusals are told at once; what worked shows itself. */
export function useAreaActions(municipalityId: Id) {
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
          ...area,
          id: store.newId(),
          note: '',
          order: orders[index] ?? 'a0',
        }))
        return attempt('improvementArea.add', { municipalityId, improvementAreas }).ok
      },
      place: (improvementAreaId: Id, { x, y }: AxisPosition): void => {
        attempt('improvementArea.place', { improvementAreaId, influenceability: x, importance: y })
      },
      unplace: (improvementAreaId: Id): void => {
        attempt('improvementArea.unplace', { improvementAreaId })
      },
      remove(improvementAreaId: Id): void {
        const title = stripSoftHyphens(getImprovementArea(store.getState(), improvementAreaId)?.title ?? '')
        if (attempt('improvementArea.remove', { improvementAreaId }).ok)
          undoToast(texts.improvementArea.deleted(title))
      },
    }
  }, [store, texts, toast, undoToast, municipalityId])
}

export type AreaActions = ReturnType<typeof useAreaActions>
