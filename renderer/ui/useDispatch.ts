import { useCallback } from 'react'
import type { CommandKind, CommandPayloads } from '../../shared/features/model.ts'
import { refusalText } from '../../shared/texts/sections/refusal.ts'
import { useStore } from '../store/storeContext.ts'
import { useTexts } from './language.tsx'
import { useToast } from './toast.tsx'

type DispatchOrTell = <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]) => boolean

/** Does it, or tells why not. True when it was done. */
export function useDispatch(): DispatchOrTell {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  return useCallback(
    (kind, payload) => {
      const done = store.dispatch(kind, payload)
      if (!done.ok) toast(refusalText(texts, done.failure))
      return done.ok
    },
    [store, texts, toast],
  )
}
