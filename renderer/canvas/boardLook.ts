import type { BoardCard } from './boardConfig.ts'
import type { BoardRenderer } from './boardRenderer.ts'
import { type Camera, fitAll, isSameCamera, panBy, reveal, zoomAt, zoomToCard, zoomToZone } from './camera.ts'
import { createCameraFlight } from './cameraFlight.ts'
import { centerOf, type Point } from './rect.ts'

/** Where on the board one looks: at once by hand, or by a flight that a hand ends. */
export interface BoardLook {
  readonly panBy: (dx: number, dy: number) => void
  readonly zoomAt: (point: Point, factor: number) => void
  readonly pinch: (middle: Point, factor: number, dx: number, dy: number) => void
  /** About the middle of what is seen. */
  readonly zoomBy: (factor: number) => void
  readonly reset: () => void
  readonly fitAll: () => void
  readonly zoomToZone: (key: string) => void
  readonly reveal: (card: BoardCard) => void
  readonly flyTo: (card: BoardCard) => void
  readonly stop: () => void
}

export function createBoardLook(renderer: BoardRenderer): BoardLook {
  const camera = (): Camera => renderer.scene().camera
  const frame = () => renderer.view().frame
  const lookAt = (next: Camera): void => {
    if (!isSameCamera(next, camera())) renderer.update({ camera: next })
  }
  const flight = createCameraFlight(camera, lookAt)
  const look = (next: Camera): void => {
    flight.stop()
    lookAt(next)
  }
  return {
    panBy: (dx, dy) => look(panBy(camera(), frame(), dx, dy)),
    zoomAt: (point, factor) => look(zoomAt(camera(), frame(), point, factor)),
    pinch: (middle, factor, dx, dy) =>
      look(panBy(zoomAt(camera(), frame(), middle, factor), frame(), dx, dy)),
    zoomBy: (factor) => look(zoomAt(camera(), frame(), centerOf(frame()), factor)),
    reset: () => look(fitAll),
    fitAll: () => flight.flyTo(fitAll),
    zoomToZone: (key) => {
      const next = zoomToZone(renderer.scene().config, key)
      if (next) flight.flyTo(next)
    },
    reveal: (card) => look(reveal(camera(), card)),
    flyTo: (card) => flight.flyTo(zoomToCard(camera(), card)),
    stop: flight.stop,
  }
}
