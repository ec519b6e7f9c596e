import { useEffect } from 'react'
import { refusalText } from '../../shared/texts/sections/refusal.ts'
import { useStore } from '../store/storeContext.ts'
import { useTexts } from './language.tsx'
import { useToast } from './toast.tsx'

/** Tells about what was shown here but then turned down by the host. */
export function useLateRefusals(): void {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  useEffect(
    () => store.subscribeNotices(({ refusal }) => toast(refusalText(texts, refusal))),
    [store, texts, toast],
  )
}
