import type { Id } from '../../shared/core/ids.ts'
import { type BoardCard, type BoardConfig, type BoardOptions, plainOptions } from './boardConfig.ts'
import { type BoardTheme, desktopTheme, gutterOf, projectorTheme, scaleTheme } from './boardTheme.ts'
import { type Camera, fitAll } from './camera.ts'
import type { CardDetail } from './cardDetail.ts'
import type { CardPicture } from './cardPainter.ts'
import { type CardSize, cardSizes } from './cardSizes.ts'
import { cardScaleAt } from './geometry.ts'
import type { Rect } from './rect.ts'

/** Sizes of the projector are given for a picture of 1080 lines, and follow the real one. */
const PROJECTOR_LINES = 1080

/** What the board shows and from where it is seen; everything drawn follows from it. */
export interface BoardScene {
  readonly config: BoardConfig
  readonly cards: readonly BoardCard[]
  readonly options: BoardOptions
  readonly camera: Camera
  readonly isProjector: boolean
  readonly widthPx: number
  readonly heightPx: number
  /** Height of the whole picture the board is part of. */
  readonly screenLines: number
}

/** The scene worked out in pixels. */
export interface SceneView {
  readonly theme: BoardTheme
  readonly frame: Rect
  readonly plane: Rect
  /** How much of each card there is room for. */
  readonly detail: CardDetail
  readonly size: CardSize
  readonly scale: number
  /** In drawing order: the last one lies on top. Only cards that can be seen. */
  readonly pictures: readonly CardPicture[]
  readonly byId: ReadonlyMap<Id, CardPicture>
  /** Any card of the map, seen or not: lines go on to where they end. */
  readonly anyOf: (id: Id) => CardPicture | undefined
}

export const emptyScene = (config: BoardConfig): BoardScene => ({
  config,
  cards: [],
  options: plainOptions,
  camera: fitAll,
  isProjector: false,
  widthPx: 1,
  heightPx: 1,
  screenLines: PROJECTOR_LINES,
})

/** The projector's theme at the size of the actual picture. */
export function themeOf(scene: BoardScene): { readonly theme: BoardTheme; readonly unit: number } {
  if (!scene.isProjector) return { theme: desktopTheme, unit: 1 }
  const unit = Math.max(0.5, scene.screenLines / PROJECTOR_LINES)
  return { theme: scaleTheme(projectorTheme, unit), unit }
}

/** Where the whole map stands within the board. */
export function frameOf(scene: BoardScene): Rect {
  const { config, isProjector } = scene
  const { unit } = themeOf(scene)
  const form = config.form === 'rings' ? 'rings' : config.x.spacing
  const gutter = gutterOf(isProjector ? projectorTheme : desktopTheme, form)
  const [left, top] = [Math.round(gutter.leftPx * unit), Math.round(gutter.topPx * unit)]
  return {
    left,
    top,
    width: Math.max(1, Math.round(scene.widthPx - gutter.rightPx * unit) - left),
    height: Math.max(1, Math.round(scene.heightPx - gutter.bottomPx * unit) - top),
  }
}

/** Size and scale of cards at this zoom. */
export function cardSizeOf(scene: BoardScene): { readonly size: CardSize; readonly scale: number } {
  const { theme, unit } = themeOf(scene)
  const { zoom } = scene.camera
  // The projector enlarges a quadrant by the sizes drawn for it; the desktop only scales.
  const ownSize = zoom >= 1.75 ? theme.quadrantCardSize : null
  return { size: cardSizes[ownSize ?? theme.cardSize], scale: unit * (ownSize ? 1 : cardScaleAt(zoom)) }
}
