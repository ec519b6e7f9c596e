import { useMemo } from 'react'
import type { Change } from '../../../shared/core/change.ts'
import { selectUndo } from '../../../shared/core/history.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { ordersAfter } from '../../../shared/core/order.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Result } from '../../../shared/core/result.ts'
import type { Matrix } from '../../../shared/features/areaPlacement/matrix.ts'
import { getImprovementArea, selectAllAreas } from '../../../shared/features/improvementArea/select.ts'
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
  readonly stakeholderIds?: readonly Id[]
}

/** What can be done with a municipality's areas. Refusals are told at once; what worked shows itself. */
export function useAreaActions(municipalityId: Id, gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const { improvementArea: words, areaMerging } = texts
    const attempt = <Kind extends CommandKind>(
      kind: Kind,
      payload: CommandPayloads[Kind],
    ): Result<Change, Refusal> => {
      const done = store.dispatch(kind, payload)
      if (!done.ok) toast(refusalText(texts, done.failure))
      return done
    }
    const titleOf = (id: Id | undefined): string =>
      stripSoftHyphens(getImprovementArea(store.getState(), id ?? '')?.title ?? '')
    const newestDeed = (): Id | undefined => {
      const actor = store.getActor()
      return (actor && selectUndo(store.getState().history, actor)?.commandId) ?? undefined
    }
    return {
      attempt,
      add(areas: readonly NewArea[]): boolean {
        const last = selectAllAreas(store.getState(), municipalityId).at(-1)?.order ?? null
        const orders = ordersAfter(last, areas.length)
        const improvementAreas = areas.map(({ title, characteristic, stakeholderIds = [] }, index) => ({
          title,
          characteristics: characteristic === null ? [] : [characteristic],
          stakeholderIds: [...stakeholderIds],
          id: store.newId(),
          order: orders[index] ?? 'a0',
        }))
        return attempt('improvementArea.add', { municipalityId, improvementAreas }).ok
      },
      /** Answers with what is wrong, or null: for fields, which show it under themselves. */
      rename(id: Id, title: string): string | null {
        const done = store.dispatch('improvementArea.edit', { improvementAreaId: id, title })
        return done.ok ? null : refusalText(texts, done.failure)
      },
      place: (matrix: Matrix, drags: readonly CardDrag[]): void => {
        const places = drags.map(({ id, x, y }) => ({ improvementAreaId: id, x, y }))
        attempt('improvementArea.place', { gatheringId, matrix, places })
      },
      unplace: (matrix: Matrix, ids: readonly Id[]): void => {
        attempt('improvementArea.unplace', { gatheringId, matrix, improvementAreaIds: [...ids] })
      },
      remove(ids: readonly Id[]): void {
        const title = titleOf(ids[0])
        if (!attempt('improvementArea.remove', { improvementAreaIds: [...ids] }).ok) return
        undoToast(ids.length === 1 ? words.deleted(title) : words.deletedMany(ids.length))
      },
      setAside(id: Id): void {
        const done = attempt('improvementArea.setAside', { improvementAreaIds: [id], isSetAside: true })
        if (done.ok) undoToast(areaMerging.asideDone(titleOf(id)))
      },
      takeUp: (id: Id): void => {
        attempt('improvementArea.setAside', { improvementAreaIds: [id], isSetAside: false })
      },
      /** Each of the others into the one that stays; «Angre» takes all of them apart again. */
      merge(keepId: Id, goneIds: readonly Id[]): boolean {
        const deeds: Id[] = []
        for (const goneId of goneIds) {
          if (!attempt('improvementArea.merge', { keepId, goneId }).ok) break
          deeds.push(newestDeed() ?? '')
        }
        if (deeds.length === 0) return false
        // A refusal on the way has been told already, and its words must not be covered.
        if (deeds.length < goneIds.length) return true
        const undo = (): void => {
          for (const commandId of deeds.toReversed()) {
            if (!attempt('history.undo', { commandId }).ok) return
          }
        }
        toast(areaMerging.mergedDone(titleOf(keepId)), { label: texts.common.undo, run: undo })
        return true
      },
      split(improvementAreaId: Id, partId: Id): void {
        const done = attempt('improvementArea.split', { improvementAreaId, partId })
        if (done.ok) undoToast(areaMerging.splitDone(titleOf(partId)))
      },
    }
  }, [store, texts, toast, undoToast, municipalityId, gatheringId])
}

export type AreaActions = ReturnType<typeof useAreaActions>
