import { useEffect, useMemo, useRef } from 'react'
import type { TrayHands } from './TrayList.tsx'

/** The same object for good, doing what was last given: rows that did not change are then not drawn anew. */
export function useTrayHands(latest: TrayHands): TrayHands {
  const current = useRef(latest)
  useEffect(() => {
    current.current = latest
  })
  return useMemo(
    () => ({
      press: (id, keys) => current.current.press(id, keys),
      drag: (face, event) => current.current.drag(face, event),
      menu: (id, clientX, clientY) => current.current.menu(id, clientX, clientY),
      open: (id) => current.current.open(id),
      remove: (id) => current.current.remove(id),
    }),
    [],
  )
}
