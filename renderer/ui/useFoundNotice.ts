import { useEffect } from 'react'
import { useStatus } from '../store/storeContext.ts'
import { useTexts } from './language.tsx'
import { useToast } from './toast.tsx'

/** Says, once, when the network that was opened had been stopped in the middle of something. */
export function useFoundNotice(): void {
  const { fileId, phase, found } = useStatus()
  const { frame } = useTexts()
  const toast = useToast()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not say it again; a new file must
  useEffect(() => {
    if (phase === 'ready' && found !== 'clean') toast(frame[found])
  }, [fileId, phase, found])
}
