import { useEffect, useRef, useState } from 'react'
import { isTyping } from '../../../ui/shortcuts.tsx'

type OnText = (text: string, clientX: number, clientY: number) => void

/** Files go in by the app's own entrance, also when they say what they are called as text. */
const isText = ({ dataTransfer }: DragEvent): boolean => {
  const types = dataTransfer?.types ?? []
  return types.includes('text/plain') && !types.includes('Files')
}

/** Text dropped in a field is the field's own; a dialog has its own ways. */
const isElsewhere = (event: DragEvent): boolean =>
  document.querySelector('dialog[open]') !== null || isTyping(event.target)

/** Dragged text let go anywhere over the map screen; answers whether some hangs there now. */
export function useTextDrop(onText: OnText): boolean {
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(onText)
  useEffect(() => {
    latest.current = onText
  })
  useEffect(() => {
    const listening = new AbortController()
    const options = { signal: listening.signal }
    const over = (event: DragEvent): void => {
      if (isElsewhere(event) || !isText(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => {
      // relatedTarget is null only when the pointer leaves the window itself.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      setIsOver(false)
      if (isElsewhere(event) || !isText(event)) return
      event.preventDefault()
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      if (text !== '') latest.current(text, event.clientX, event.clientY)
    }
    window.addEventListener('dragover', over, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('dragend', () => setIsOver(false), options)
    window.addEventListener('drop', drop, options)
    return () => listening.abort()
  }, [])
  return isOver
}
