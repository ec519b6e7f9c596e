import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { type Order, orderBetween } from '../../../../shared/core/order.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import type { HomeTask } from '../../../../shared/features/homeTask/record.ts'
import { selectHomeTasks } from '../../../../shared/features/homeTask/select.ts'
import { itemsFromPack } from '../../../../shared/features/programmeItem/fromPack.ts'
import type { ProgrammeItem } from '../../../../shared/features/programmeItem/record.ts'
import { selectProgramme } from '../../../../shared/features/programmeItem/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { PackProgramme } from '../../../../shared/packs/programmePack.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { useUndoToast } from '../../../ui/useUndoToast.ts'

export type GatheringEdit = Partial<Omit<Gathering, 'kind' | 'id' | 'order'>>
export type ItemEdit = Partial<Omit<ProgrammeItem, 'kind' | 'id' | 'gatheringId' | 'order'>>

interface Ordered {
  readonly id: Id
  readonly order: Order
}

/** The order that puts a record at a place in its list; null = it stands there already. */
function orderAt(list: readonly Ordered[], id: Id, place: number): Order | null {
  const others = list.filter((other) => other.id !== id)
  const wanted = Math.max(0, Math.min(place, others.length))
  if (list.findIndex((other) => other.id === id) === wanted) return null
  return orderBetween(others[wanted - 1]?.order ?? null, others[wanted]?.order ?? null)
}

/** What can be done with a gathering, its programme, its home tasks and who came. Texts answer what was wrong; null = saved. */
export function useProgrammeActions(gatheringId: Id) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const undoToast = useUndoToast()
  return useMemo(() => {
    const { programme: words } = texts
    const tell = (refused: Refusal): void => toast(refusalText(texts, refused))
    const programme = () => selectProgramme(store.getState(), gatheringId)
    const homeTasks = () => selectHomeTasks(store.getState(), gatheringId)
    return {
      editGathering(edit: GatheringEdit): string | null {
        const edited = store.dispatch('gathering.edit', { gatheringId, ...edit })
        return edited.ok ? null : refusalText(texts, edited.failure)
      },
      addItem(title: string): string | null {
        const order = orderBetween(programme().at(-1)?.order ?? null, null)
        const blank = { minutes: 15, phases: [], exercise: null, note: '' }
        const items = [{ id: store.newId(), title, order, ...blank }]
        const added = store.dispatch('programmeItem.add', { gatheringId, items })
        return added.ok ? null : refusalText(texts, added.failure)
      },
      fetchProgramme(pack: PackProgramme, title: string, language: Language): void {
        const last = programme().at(-1)?.order ?? null
        const items = itemsFromPack(pack, { language, newId: store.newId, last })
        const added = store.dispatch('programmeItem.add', { gatheringId, items })
        if (added.ok) undoToast(words.fetched(title))
        else tell(added.failure)
      },
      editItem(programmeItemId: Id, edit: ItemEdit): string | null {
        const edited = store.dispatch('programmeItem.edit', { programmeItemId, ...edit })
        return edited.ok ? null : refusalText(texts, edited.failure)
      },
      moveItem(programmeItemId: Id, place: number): void {
        const order = orderAt(programme(), programmeItemId, place)
        if (order === null) return
        const moved = store.dispatch('programmeItem.edit', { programmeItemId, order })
        if (!moved.ok) tell(moved.failure)
      },
      removeItem({ id, title }: ProgrammeItem): void {
        const removed = store.dispatch('programmeItem.remove', { programmeItemId: id })
        if (removed.ok) undoToast(words.removed(title))
        else tell(removed.failure)
      },
      addHomeTask(text: string): string | null {
        const order = orderBetween(homeTasks().at(-1)?.order ?? null, null)
        const added = store.dispatch('homeTask.add', { homeTaskId: store.newId(), gatheringId, text, order })
        return added.ok ? null : refusalText(texts, added.failure)
      },
      editHomeTask(homeTaskId: Id, text: string): string | null {
        const edited = store.dispatch('homeTask.edit', { homeTaskId, text })
        return edited.ok ? null : refusalText(texts, edited.failure)
      },
      moveHomeTask(homeTaskId: Id, place: number): void {
        const order = orderAt(homeTasks(), homeTaskId, place)
        if (order === null) return
        const moved = store.dispatch('homeTask.edit', { homeTaskId, order })
        if (!moved.ok) tell(moved.failure)
      },
      removeHomeTask({ id, text }: HomeTask): void {
        const removed = store.dispatch('homeTask.remove', { homeTaskId: id })
        if (removed.ok) undoToast(words.removed(text))
        else tell(removed.failure)
      },
      countAttendance(municipalityId: Id, count: number | null): string | null {
        const counted = store.dispatch('attendance.count', { municipalityId, gatheringId, count })
        return counted.ok ? null : refusalText(texts, counted.failure)
      },
    }
  }, [store, texts, toast, undoToast, gatheringId])
}

export type ProgrammeActions = ReturnType<typeof useProgrammeActions>
