import { useCallback } from 'react'
import type { CommandKind, CommandPayloads } from '../../../shared/features/model.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'

export type Attempt = <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]) => string | null

/** Does it, or answers why not in words, to be shown where the person is typing. */
export function useAttempt(): Attempt {
  const store = useStore()
  const texts = useTexts()
  return useCallback(
    (kind, payload) => {
      const done = store.dispatch(kind, payload)
      return done.ok ? null : refusalText(texts, done.failure)
    },
    [store, texts],
  )
}
