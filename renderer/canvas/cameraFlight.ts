import type { Camera } from './camera.ts'
import { easeOut, prefersStillness, progressOf } from './easing.ts'

const FLIGHT_MS = 260

export interface CameraFlight {
  /** Sets off from where one is; those who asked for stillness are there at once. */
  readonly flyTo: (target: Camera) => void
  /** A hand on the map ends the flight where it is. */
  readonly stop: () => void
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share

/** Moves the camera softly, so that the eye keeps its bearings. */
export function createCameraFlight(now: () => Camera, look: (camera: Camera) => void): CameraFlight {
  let frame: number | null = null
  const stop = (): void => {
    if (frame !== null) cancelAnimationFrame(frame)
    frame = null
  }
  return {
    stop,
    flyTo: (target) => {
      stop()
      if (prefersStillness()) return look(target)
      const from = now()
      const startedAt = performance.now()
      const step = (): void => {
        const share = easeOut(progressOf(startedAt, FLIGHT_MS, performance.now()))
        if (share >= 1) {
          frame = null
          return look(target)
        }
        look({
          // Zoom is felt as a factor: halfway between 1 and 4 is 2.
          zoom: Math.exp(between(Math.log(from.zoom), Math.log(target.zoom), share)),
          x: between(from.x, target.x, share),
          y: between(from.y, target.y, share),
          quadrant: null,
        })
        frame = requestAnimationFrame(step)
      }
      step()
    },
  }
}
