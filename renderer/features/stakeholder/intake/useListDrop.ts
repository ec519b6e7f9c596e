import { useEffect, useRef, useState } from 'react'
import { isTyping } from '../../../ui/shortcuts.tsx'

export interface DropHandlers {
  readonly onFile: (file: File) => void
  readonly onText: (text: string, clientX: number, clientY: number) => void
}

const holds = (event: DragEvent, kind: 'Files' | 'text/plain'): boolean =>
  event.dataTransfer?.types.includes(kind) ?? false

/** Text dropped in a field is the field's own; a dialog has its own ways. */
const isElsewhere = (event: DragEvent): boolean =>
  document.querySelector('dialog[open]') !== null || (!holds(event, 'Files') && isTyping(event.target))

/** A file or dragged text let go anywhere over the map screen; answers whether one hangs there now. */
export function useListDrop(handlers: DropHandlers): boolean {
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const listening = new AbortController()
    const options = { signal: listening.signal }
    const over = (event: DragEvent): void => {
      if (isElsewhere(event) || !(holds(event, 'Files') || holds(event, 'text/plain'))) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => {
      // relatedTarget is null only when the pointer leaves the window itself.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      setIsOver(false)
      if (isElsewhere(event) || !event.dataTransfer) return
      event.preventDefault()
      const [file] = event.dataTransfer.files
      const text = event.dataTransfer.getData('text/plain')
      if (file) latest.current.onFile(file)
      else if (text !== '') latest.current.onText(text, event.clientX, event.clientY)
    }
    window.addEventListener('dragover', over, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('dragend', () => setIsOver(false), options)
    window.addEventListener('drop', drop, options)
    return () => listening.abort()
  }, [])
  return isOver
}
