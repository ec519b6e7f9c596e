import type { Id } from '../../shared/core/ids.ts'
import {
  type BoardCard,
  type BoardConfig,
  type BoardOptions,
  type CardFace,
  plainOptions,
} from './boardConfig.ts'
import { type BoardTheme, desktopTheme, gutterOf, projectorTheme } from './boardTheme.ts'
import { type Camera, fitAll, planeOf } from './camera.ts'
import { type CardLayout, layoutCard, type Measure } from './cardLayout.ts'
import type { CardPicture } from './cardPainter.ts'
import { type CardSize, cardSizes } from './cardSizes.ts'
import { cardScaleAt, drawnRect, quadrantRect, SIMPLE_BELOW_ZOOM } from './geometry.ts'
import { nudgeApart } from './nudge.ts'
import { isTouching, type Point, type Rect, rectAround } from './rect.ts'
import { zoneAt } from './zones.ts'

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
  readonly isSimple: boolean
  readonly size: CardSize
  readonly scale: number
  /** In drawing order: the last one lies on top. Only cards that can be seen. */
  readonly pictures: readonly CardPicture[]
  readonly byId: ReadonlyMap<Id, CardPicture>
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

const scaleFont = (font: { sizePx: number; weight: number }, unit: number) => ({
  ...font,
  sizePx: font.sizePx * unit,
})

/** The projector's theme at the size of the actual picture. */
export function themeOf(scene: BoardScene): { readonly theme: BoardTheme; readonly unit: number } {
  if (!scene.isProjector) return { theme: desktopTheme, unit: 1 }
  const unit = Math.max(0.5, scene.screenLines / PROJECTOR_LINES)
  const theme = {
    ...projectorTheme,
    quadrantFont: scaleFont(projectorTheme.quadrantFont, unit),
    adviceFont: scaleFont(projectorTheme.adviceFont, unit),
    axisFont: scaleFont(projectorTheme.axisFont, unit),
    axisLabelFont: scaleFont(projectorTheme.axisLabelFont, unit),
  }
  return { theme, unit }
}

function frameOf(scene: BoardScene, theme: BoardTheme, unit: number): Rect {
  const gutter = gutterOf(theme, scene.config.form === 'plane' && scene.config.x.spacing === 'ticks')
  return {
    left: gutter.leftPx * unit,
    top: gutter.topPx * unit,
    width: Math.max(1, scene.widthPx - (gutter.leftPx + gutter.rightPx) * unit),
    height: Math.max(1, scene.heightPx - (gutter.topPx + gutter.bottomPx) * unit),
  }
}

/** Outlines between two pixels look washed out, most of all on a projector. */
const onWholePixels = (picture: CardPicture): CardPicture => {
  const { left, top, width, height } = picture.rect
  return {
    ...picture,
    rect: {
      left: Math.round(left),
      top: Math.round(top),
      width: Math.round(width),
      height: Math.round(height),
    },
  }
}

/** Remembers how names break, so that panning thousands of cards measures nothing. */
export function createSceneBuilder(measurerOf: (weight: number) => Measure) {
  const layouts = new Map<CardSize, Map<string, CardLayout>>()
  const layoutOf = (name: string, size: CardSize, maxNamePx: number): CardLayout => {
    const known = layouts.get(size) ?? new Map<string, CardLayout>()
    layouts.set(size, known)
    const key = `${maxNamePx} ${name}`
    const layout = known.get(key) ?? layoutCard(name, size, measurerOf(size.fontWeight), maxNamePx)
    known.set(key, layout)
    return layout
  }

  const frameAndSize = (scene: BoardScene) => {
    const { theme, unit } = themeOf(scene)
    const frame = frameOf(scene, theme, unit)
    const isOwnSize = theme.quadrantCardSize !== null && scene.camera.zoom >= 1.75
    const size = cardSizes[isOwnSize && theme.quadrantCardSize ? theme.quadrantCardSize : theme.cardSize]
    return { theme, frame, size, scale: unit * (isOwnSize ? 1 : cardScaleAt(scene.camera.zoom)) }
  }

  /** A name is allowed to be wider where the map says so, in proportion on the projector. */
  const maxNamePxOf = (scene: BoardScene, size: CardSize): number =>
    size.maxNamePx *
    ((scene.config.maxNameWidthPx ?? cardSizes.desktop.maxNamePx) / cardSizes.desktop.maxNamePx)

  const pictureAt = (scene: BoardScene, card: CardFace, center: Point): CardPicture => {
    const { size, scale } = frameAndSize(scene)
    const layout = layoutOf(card.name, size, maxNamePxOf(scene, size))
    return {
      card,
      layout,
      size,
      scale,
      rect: rectAround(center, layout.widthPx * scale, layout.heightPx * scale),
    }
  }

  const build = (scene: BoardScene, raised: ReadonlyMap<Id, number>): SceneView => {
    const { theme, frame, size, scale } = frameAndSize(scene)
    const plane = planeOf(frame, scene.camera)
    const { config, camera } = scene
    const only =
      config.form === 'plane' ? config.quadrants.find(({ key }) => key === camera.quadrant) : undefined
    const bounds = only ? quadrantRect(plane, only) : plane
    const maxNamePx = maxNamePxOf(scene, size)
    const all: CardPicture[] = []
    for (const card of scene.cards) {
      if (only && zoneAt(config, card) !== only) continue
      const layout = layoutOf(card.name, size, maxNamePx)
      const rect = drawnRect(plane, bounds, card, layout.widthPx * scale, layout.heightPx * scale)
      if (isTouching(rect, frame)) all.push({ card, layout, size, scale, rect })
    }
    // Before they are stacked: which one was touched last must not decide where the others stand.
    const pictures = nudgeApart(all, bounds).map(onWholePixels)
    if (raised.size > 0)
      pictures.sort((one, other) => (raised.get(one.card.id) ?? 0) - (raised.get(other.card.id) ?? 0))
    const byId = new Map(pictures.map((picture) => [picture.card.id, picture]))
    return {
      theme,
      frame,
      plane,
      isSimple: scene.camera.zoom < SIMPLE_BELOW_ZOOM,
      size,
      scale,
      pictures,
      byId,
    }
  }

  return { build, pictureAt, forgetLayouts: () => layouts.clear() }
}
