import { useCallback } from 'react'
import { type HistoryEntry, selectRedo, selectUndo } from '../../../shared/core/history.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Result } from '../../../shared/core/result.ts'
import type { CommandKind } from '../../../shared/features/model.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useNetworkState, useStore } from '../../store/storeContext.ts'
import { useTexts } from '../language.tsx'
import type { Action } from '../shortcuts.tsx'
import { useToast } from '../toast.tsx'
import { selectDeedName } from './selectDeedName.ts'

/** Undo and redo for the whole sitting: each says what it took back, and whose it was. */
export function useUndo(): { readonly undo: Action; readonly redo: Action } {
  const store = useStore()
  const { history } = useNetworkState()
  const texts = useTexts()
  const toast = useToast()
  const actor = store.getActor()
  const tell = useCallback(
    (done: Result<HistoryEntry, Refusal>, phrase: (what: string) => string) => {
      if (!done.ok) return toast(refusalText(texts, done.failure))
      const entry = done.value
      // Undo lists hold only commands this model knows; the cast names what the texts are keyed by.
      const { noun, verb } = texts.deed[entry.commandKind as CommandKind]
      const name = selectDeedName(store.getState(), entry)
      const who = entry.actor.id === store.getActor()?.id || !entry.actor.name ? '' : ` (${entry.actor.name})`
      toast(`${phrase(`${name === null ? noun : `«${name}»`} ${verb}`)}${who}`)
    },
    [store, texts, toast],
  )
  return {
    undo: {
      label: texts.common.undo,
      shortcut: 'Ctrl+Z',
      menu: 'undo',
      enabled: actor !== null && selectUndo(history, actor) !== undefined,
      run: () => tell(store.undo(), texts.frame.undone),
    },
    redo: {
      label: texts.common.redo,
      shortcut: ['Ctrl+Y', 'Ctrl+Shift+Z'],
      menu: 'redo',
      enabled: actor !== null && selectRedo(history, actor) !== undefined,
      run: () => tell(store.redo(), texts.frame.redone),
    },
  }
}
