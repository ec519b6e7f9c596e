import { useCallback, useEffect, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'

/** Which tray cards are in the hand right now: several, where several fingers drag. */
export function useHeldCards(): {
  readonly isHeld: (id: Id) => boolean
  readonly hold: (id: Id, pointerId: number) => void
} {
  const [held, setHeld] = useState<ReadonlyMap<number, Id>>(new Map())
  const isAny = held.size > 0
  useEffect(() => {
    if (!isAny) return
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const letGo = ({ type, target, pointerId }: PointerEvent): void => {
      // The tray loses the pointer because the board takes it over: that is a drag beginning, not ending.
      if (type === 'lostpointercapture' && target instanceof Element && target.closest('.trayCard')) return
      setHeld((before) => new Map([...before].filter(([pointer]) => pointer !== pointerId)))
    }
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      window.addEventListener(type, letGo, options)
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && setHeld(new Map()), options)
    return () => listening.abort()
  }, [isAny])
  return {
    isHeld: (id) => [...held.values()].includes(id),
    hold: useCallback((id, pointerId) => setHeld((before) => new Map(before).set(pointerId, id)), []),
  }
}
