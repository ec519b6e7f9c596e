import { entriesOf } from '../../../shared/core/history.ts'
import type { Id } from '../../../shared/core/ids.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { SamlingStore } from '../../store/samlingStore.ts'

/** The deed may reach this window a moment after the host's answer. */
const PATIENCE_MS = 5000

function newestBroughtBack(store: SamlingStore): Id | null {
  const actor = store.getActor()
  for (const { commandId, commandKind, actor: doer } of entriesOf(store.getState().history.done))
    if (commandKind === 'workbook.bringBack' && doer.id === actor?.id) return commandId
  return null
}

/** The next workbook this person brings in, as it arrives here; null when it has not come after five seconds. */
export function untilBroughtBack(store: SamlingStore): Promise<Id | null> {
  const before = newestBroughtBack(store)
  return new Promise((resolve) => {
    const finish = (commandId: Id | null): void => {
      stop()
      clearTimeout(timer)
      resolve(commandId)
    }
    const look = (): void => {
      const commandId = newestBroughtBack(store)
      if (commandId !== null && commandId !== before) finish(commandId)
    }
    const stop = store.subscribe(look)
    const timer = setTimeout(() => finish(null), PATIENCE_MS)
  })
}

/** Takes that very deed back, also when others have done something since; undefined when it cannot be found. */
export const undoOf = (
  store: SamlingStore,
  commandId: Id | null,
  onRefusal: (refusal: Refusal) => void,
): (() => void) | undefined =>
  commandId === null
    ? undefined
    : () => {
        const undone = store.dispatch('history.undo', { commandId })
        if (!undone.ok) onRefusal(undone.failure)
      }
