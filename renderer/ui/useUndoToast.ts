import { useCallback } from 'react'
import { selectUndo } from '../../shared/core/history.ts'
import { refusalText } from '../../shared/texts/sections/refusal.ts'
import { useStore } from '../store/storeContext.ts'
import { useTexts } from './language.tsx'
import { useToast } from './toast.tsx'

/**
 * Says what was just done, with «Angre». It takes back that very deed, also when others have done
 * something since; call it right after the `dispatch`.
 */
export function useUndoToast(): (message: string) => void {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  return useCallback(
    (message) => {
      const actor = store.getActor()
      const deed = actor && selectUndo(store.getState().history, actor)
      if (!deed) return toast(message)
      const undo = (): void => {
        const undone = store.dispatch('history.undo', { commandId: deed.commandId })
        if (!undone.ok) toast(refusalText(texts, undone.failure))
      }
      toast(message, { label: texts.common.undo, run: undo })
    },
    [store, texts, toast],
  )
}
