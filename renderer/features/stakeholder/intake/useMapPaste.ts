import { useEffect, useRef } from 'react'
import { isTyping } from '../../../ui/shortcuts.tsx'

export interface PasteHandlers {
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

/** A paste while no field has the keyboard: it is meant for the map. */
export function useMapPaste(handlers: PasteHandlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const [file] = event.clipboardData?.files ?? []
      // A spreadsheet puts a picture of the cells beside their text: the text is what is meant.
      if (text.trim() !== '') latest.current.onText(text)
      else if (file) latest.current.onFile(file)
      else return
      event.preventDefault()
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
