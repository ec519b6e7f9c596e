import { useEffect, useState } from 'react'

/** True once `isWaiting` has lasted `delayMs`: what is quick is never mentioned. */
export function useIsSlow(isWaiting: boolean, delayMs: number): boolean {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    if (!isWaiting) return setIsSlow(false)
    const timer = setTimeout(() => setIsSlow(true), delayMs)
    return () => clearTimeout(timer)
  }, [isWaiting, delayMs])
  return isWaiting && isSlow
}
