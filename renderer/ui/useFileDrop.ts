import { useEffect, useRef, useState } from 'react'

export interface FileDrop {
  /** false = somebody else listens now. */
  readonly isListening: boolean
  /** false = not just now: the hand over the window is shown that nothing will be taken. */
  readonly canTake: () => boolean
  readonly onFile: (file: File) => void
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** A file dropped anywhere in the window; answers whether one hangs over it now. */
export function useFileDrop(drop: FileDrop): boolean {
  const { isListening } = drop
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(drop)
  useEffect(() => {
    latest.current = drop
  })
  useEffect(() => {
    if (!isListening) return
    const listening = new AbortController()
    const options = { signal: listening.signal }
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // Also when it is not taken: a browser would leave Samling to show the file instead.
      event.preventDefault()
      const canTake = latest.current.canTake()
      if (!canTake && event.dataTransfer) event.dataTransfer.dropEffect = 'none'
      setIsOver(canTake)
    }
    const leave = (event: DragEvent): void => {
      // relatedTarget is null only when the pointer leaves the window itself.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const take = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      const file = event.dataTransfer?.files[0]
      if (file && latest.current.canTake()) latest.current.onFile(file)
    }
    window.addEventListener('dragover', over, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('drop', take, options)
    return () => {
      listening.abort()
      setIsOver(false)
    }
  }, [isListening])
  return isOver
}
