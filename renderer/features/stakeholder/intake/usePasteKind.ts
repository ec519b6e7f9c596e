import { useEffect, useRef } from 'react'

/** Whether the paste that comes now was asked for with Ctrl+Shift+V: the lines are then kept together. */
export function usePasteKind(): () => boolean {
  const isTogether = useRef(false)
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const press = (event: KeyboardEvent): void => {
      isTogether.current =
        (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'v'
    }
    window.addEventListener('keydown', press, options)
    // The paste comes between the two; later ones, by mouse or menu, are ordinary again.
    window.addEventListener(
      'keyup',
      () => {
        isTogether.current = false
      },
      options,
    )
    return () => listening.abort()
  }, [])
  return () => isTogether.current
}
