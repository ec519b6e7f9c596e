import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'

/** Which tray cards are in the hand right now: several, where several fingers drag, or one finger drags several. */
export function useHeldCards(): {
  readonly heldIds: ReadonlySet<Id>
  readonly hold: (ids: readonly Id[], pointerId: number) => void
} {
  const [held, setHeld] = useState<ReadonlyMap<number, readonly Id[]>>(new Map())
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
    heldIds: useMemo(() => new Set([...held.values()].flat()), [held]),
    hold: useCallback((ids, pointerId) => setHeld((before) => new Map(before).set(pointerId, ids)), []),
  }
}
