import type { Id } from '../../shared/core/ids.ts'
import type { BoardGhost } from './boardConfig.ts'
import type { BoardScene, SceneView } from './boardScene.ts'
import { DROP_MS, easeOut, GHOST_MS, prefersStillness, progressOf } from './easing.ts'
import { toAxis } from './geometry.ts'
import { paintGround, paintGroundLabels } from './groundPainter.ts'
import { type LinesPicture, paintLines, regionsOfLines } from './linesPainter.ts'
import type { MovingSheet } from './movingSheet.ts'
import { onDevicePixels, type Rect } from './rect.ts'
import { zoneAt } from './zones.ts'

/** More places than this to draw anew: the whole sheet is cheaper. */
const MOST_REGIONS = 24

/** The lowest sheet: the ground with its words, and the lines under the cards. */
export interface GroundSheet {
  /** Everything must be drawn anew. */
  readonly redraw: () => void
  readonly flash: (zone: string) => void
  /** Looks at what is in hands now; true if the sheet must be drawn in this frame. */
  readonly isDue: () => boolean
  readonly paint: (context: CanvasRenderingContext2D) => void
  /** True while something on it still changes by itself. */
  readonly isMoving: () => boolean
}

export interface GroundSheetOwner {
  readonly scene: () => BoardScene
  readonly view: () => SceneView
  readonly moving: MovingSheet
}

export function createGroundSheet({ scene, view, moving }: GroundSheetOwner): GroundSheet {
  let isAllDue = true
  let regions: readonly Rect[] = []
  /** Where lines of moving cards were drawn in the last frame: to be cleared in the next. */
  let lastLines: readonly Rect[] = []
  let flash: { readonly key: string; readonly startedAt: number } | null = null
  let target: string | null = null
  let ghosts: readonly BoardGhost[] = []
  let ghostsSince = Number.NEGATIVE_INFINITY

  const rectOf = (id: Id): Rect | undefined => moving.rectOf(id) ?? view().anyOf(id)?.rect
  const ghostShare = (): number =>
    easeOut(progressOf(ghostsSince, prefersStillness() ? 0 : GHOST_MS, performance.now()))
  const lines = (): LinesPicture => ({
    view: view(),
    options: scene().options,
    rectOf,
    ghostShare: ghostShare(),
  })

  /** The zone under the card in hand answers. */
  const followTarget = (): void => {
    const held = moving.held().findLast(({ isAlong }) => !isAlong)
    const next = held ? (zoneAt(scene().config, toAxis(view().plane, held.center))?.key ?? null) : null
    if (next !== target) isAllDue = true
    target = next
  }

  /** Arrows that are turned on grow; those of another map are simply there. */
  const followGhosts = (): void => {
    const next = scene().options.ghosts
    if (next === ghosts) return
    if (ghosts.length === 0 && next.length > 0) ghostsSince = performance.now()
    ghosts = next
    isAllDue = true
  }

  const followLines = (): void => {
    const { ties, ghosts: stood } = scene().options
    const hasLines = moving.ids.size > 0 && (ties.length > 0 || stood.length > 0)
    const now = hasLines ? regionsOfLines(lines(), moving.ids).map(onDevicePixels) : []
    regions = [...lastLines, ...now]
    lastLines = now
  }

  const isMoving = (): boolean => flash !== null || (ghosts.length > 0 && ghostShare() < 1)

  const clip = (context: CanvasRenderingContext2D): void => {
    context.beginPath()
    for (const { left, top, width, height } of regions) context.rect(left, top, width, height)
    context.clip()
  }

  return {
    redraw: () => {
      isAllDue = true
    },
    flash: (key) => {
      flash = { key, startedAt: performance.now() }
    },
    isDue: () => {
      followTarget()
      followGhosts()
      followLines()
      return isAllDue || isMoving() || regions.length > 0
    },
    paint: (context) => {
      const isWhole = isAllDue || isMoving() || regions.length > MOST_REGIONS
      const strength = flash ? 1 - easeOut(progressOf(flash.startedAt, DROP_MS * 2, performance.now())) : 0
      context.save()
      if (!isWhole) clip(context)
      context.clearRect(0, 0, scene().widthPx, scene().heightPx)
      const lit = flash && { key: flash.key, strength }
      const picture = { ...view(), config: scene().config, target, flash: lit }
      paintGround(context, picture)
      paintLines(context, lines())
      paintGroundLabels(context, picture)
      context.restore()
      if (strength <= 0) flash = null
      isAllDue = false
    },
    isMoving,
  }
}
