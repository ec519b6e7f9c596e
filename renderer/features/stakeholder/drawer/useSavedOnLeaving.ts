import { useEffect, useRef } from 'react'

/** The drawer can go away with something half saved: another municipality, another card. */
export function useSavedOnLeaving(commit: () => unknown): void {
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => void latest.current(), [])
}
