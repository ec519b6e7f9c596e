import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import { clampAxis } from '../../../../shared/features/axis.ts'

interface Start {
  readonly pointerId: number
  readonly clientX: number
  readonly clientY: number
  readonly slopPx: number
  readonly point: MatrixPoint
}

/** One card dragged over a plane. Each move is reckoned from where the drag began; Escape or a lost pointer puts it back. */
export function useCardDrag(
  plane: RefObject<HTMLElement | null>,
  point: MatrixPoint,
  onDrop: (point: MatrixPoint) => void,
) {
  const start = useRef<Start | null>(null)
  const wasDragged = useRef(false)
  const [dragged, setDragged] = useState<MatrixPoint | null>(null)
  const stop = (): void => {
    start.current = null
    setDragged(null)
  }
  const isDragging = dragged !== null
  useEffect(() => {
    if (!isDragging) return
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      // The drag is what Escape ends; projector mode stays.
      event.preventDefault()
      start.current = null
      setDragged(null)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [isDragging])
  const pointAt = (event: PointerEvent): MatrixPoint | null => {
    const begun = start.current
    const ground = plane.current?.getBoundingClientRect()
    if (begun?.pointerId !== event.pointerId || !ground) return null
    const [right, down] = [event.clientX - begun.clientX, event.clientY - begun.clientY]
    if (!isDragging && Math.hypot(right, down) < begun.slopPx) return null
    return {
      x: clampAxis(begun.point.x + right / ground.width),
      y: clampAxis(begun.point.y - down / ground.height),
    }
  }
  const handlers = {
    onPointerDown(event: PointerEvent): void {
      // The first finger owns the card.
      if (event.button !== 0 || start.current) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const { pointerId, clientX, clientY } = event
      wasDragged.current = false
      start.current = { pointerId, clientX, clientY, point, slopPx: event.pointerType === 'touch' ? 8 : 4 }
    },
    onPointerMove(event: PointerEvent): void {
      const at = pointAt(event)
      if (!at) return
      wasDragged.current = true
      setDragged(at)
    },
    onPointerUp(event: PointerEvent): void {
      const at = isDragging ? pointAt(event) : null
      if (start.current?.pointerId !== event.pointerId) return
      stop()
      if (at) onDrop(at)
    },
    onPointerCancel: stop,
    /** The browser ends a drag with a click; that one is no press. */
    onClickCapture(event: MouseEvent): void {
      if (!wasDragged.current) return
      wasDragged.current = false
      event.stopPropagation()
    },
  }
  return { dragged, handlers }
}
