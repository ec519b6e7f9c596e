import { useCallback } from 'react'
import { type HistoryEntry, selectRedo, selectUndo } from '../../../shared/core/history.ts'
import type { State } from '../../../shared/core/state.ts'
import { type BoardScope, isOnBoard } from '../../../shared/features/boardHistory.ts'
import type { CommandKind } from '../../../shared/features/model.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useNetworkState, useStore } from '../../store/storeContext.ts'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import type { Place } from '../place.ts'
import type { Action } from '../shortcuts.tsx'
import { useToast } from '../toast.tsx'
import { countDeedCards, selectDeedName } from './selectDeedName.ts'

/** The board one looks at; null = a screen about more than one municipality, where everything counts. */
function scopeOf(place: Place): BoardScope | null {
  if (place.screen === 'stakeholderMap')
    return { municipalityId: place.municipalityId, board: 'stakeholders' }
  if (place.screen === 'improvementAreas' || place.screen === 'voting' || place.screen === 'choosing')
    return { municipalityId: place.municipalityId, board: 'areas' }
  if (place.screen === 'plan' || place.screen === 'thread')
    return { municipalityId: place.municipalityId, board: 'plan' }
  if (place.screen === 'parking' || place.screen === 'assessment' || place.screen === 'traces')
    return { municipalityId: place.municipalityId, board: place.screen }
  if (place.screen === 'history') return { municipalityId: place.municipalityId, board: 'municipality' }
  return null
}

const isHereIn =
  (state: State, scope: BoardScope | null) =>
  (entry: HistoryEntry): boolean =>
    scope === null || isOnBoard(state, entry, scope)

/** Undo and redo for the whole sitting, one board at a time: each says what it took back, and whose it was. */
export function useUndo(): { readonly undo: Action; readonly redo: Action } {
  const store = useStore()
  const state = useNetworkState()
  const texts = useTexts()
  const toast = useToast()
  const { place } = useNavigation()
  const actor = store.getActor()
  const isHere = isHereIn(state, scopeOf(place))
  const undoable = actor ? selectUndo(state.history, actor, isHere) : undefined
  const redoable = actor ? selectRedo(state.history, actor, isHere) : undefined
  const walk = useCallback(
    (kind: 'history.undo' | 'history.redo', entry: HistoryEntry, phrase: (what: string) => string) => {
      const done = store.dispatch(kind, { commandId: entry.commandId })
      if (!done.ok) return toast(refusalText(texts, done.failure))
      // Undo lists hold only commands this model knows; the cast names what the texts are keyed by.
      const { noun, verb } = texts.deed[entry.commandKind as CommandKind]
      const name = selectDeedName(store.getState(), entry)
      const who = entry.actor.id === store.getActor()?.id || !entry.actor.name ? '' : ` (${entry.actor.name})`
      const count = entry.commandKind.startsWith('stakeholder.') ? countDeedCards(entry) : 0
      const several = count > 1 ? texts.stakeholder.cardCount(count) : noun
      toast(`${phrase(`${name === null ? several : texts.common.quoted(name)} ${verb}`)}${who}`)
    },
    [store, texts, toast],
  )
  return {
    undo: {
      label: texts.common.undo,
      shortcut: 'Ctrl+Z',
      menu: 'undo',
      enabled: undoable !== undefined,
      run: () => undoable && walk('history.undo', undoable, texts.frame.undone),
    },
    redo: {
      label: texts.common.redo,
      shortcut: ['Ctrl+Y', 'Ctrl+Shift+Z'],
      menu: 'redo',
      enabled: redoable !== undefined,
      run: () => redoable && walk('history.redo', redoable, texts.frame.redone),
    },
  }
}
