import { useEffect, useState } from 'react'

/**
 * What is shown stays as it is while a pointer is down. A press on one cell leaves another, which may then
 * have something to say and take more room: what was pressed must still lie under the finger when it lets go.
 */
export function useStillWhilePressed<Value>(value: Value): Value {
  const [isPressed, setIsPressed] = useState(false)
  const [still, setStill] = useState(value)
  if (!isPressed && still !== value) setStill(value)
  useEffect(() => {
    let frame = 0
    const press = (): void => {
      cancelAnimationFrame(frame)
      setIsPressed(true)
    }
    // After the click, which comes last.
    const release = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setIsPressed(false))
    }
    // A finger's tap makes its mouse events when it has left the screen already.
    const presses = ['pointerdown', 'mousedown'] as const
    const releases = ['pointerup', 'pointercancel', 'mouseup', 'dragend'] as const
    for (const type of presses) window.addEventListener(type, press, true)
    for (const type of releases) window.addEventListener(type, release, true)
    return () => {
      cancelAnimationFrame(frame)
      for (const type of presses) window.removeEventListener(type, press, true)
      for (const type of releases) window.removeEventListener(type, release, true)
    }
  }, [])
  return isPressed ? still : value
}
