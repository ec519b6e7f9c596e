import type { Id } from '../../shared/core/ids.ts'
import { type Arrangement, arrangeCards, maxNamePxOf } from './arrangeCards.ts'
import type { CardFace } from './boardConfig.ts'
import { type BoardScene, cardSizeOf, frameOf, type SceneView, themeOf } from './boardScene.ts'
import { planeOf } from './camera.ts'
import type { Measure } from './cardLayout.ts'
import type { CardPicture } from './cardPainter.ts'
import { createLayoutBook } from './layoutBook.ts'
import { bottomOf, isTouching, type Point, type Rect, rectAround, rightOf } from './rect.ts'

/** Works scenes out in pixels, and remembers what a pan leaves as it was. */
export interface SceneBuilder {
  /** `raised`: cards touched here, the one touched last with the highest number. */
  readonly build: (scene: BoardScene, raised: ReadonlyMap<Id, number>) => SceneView
  /** A card drawn whole with its middle at a place, whatever the others have room for. */
  readonly pictureAt: (scene: BoardScene, card: CardFace, center: Point) => CardPicture
  /** A card of the view drawn whole, inside the frame: what one works with can always be read. */
  readonly wholeOf: (scene: BoardScene, view: SceneView, picture: CardPicture) => CardPicture
  readonly forgetLayouts: () => void
}

const isSameArrangement = (one: BoardScene, other: BoardScene): boolean =>
  one.cards === other.cards &&
  one.config === other.config &&
  one.options.isSnapped === other.options.isSnapped &&
  one.options.isSpread === other.options.isSpread &&
  one.options.dimmedIds === other.options.dimmedIds &&
  one.camera.zoom === other.camera.zoom &&
  one.camera.quadrant === other.camera.quadrant &&
  one.isProjector === other.isProjector &&
  one.widthPx === other.widthPx &&
  one.heightPx === other.heightPx &&
  one.screenLines === other.screenLines

const movedBy = (picture: CardPicture, dx: number, dy: number): CardPicture => {
  const { left, top, width, height } = picture.rect
  const rect = { left: left + dx, top: top + dy, width, height }
  if (!picture.truePlace) return { ...picture, rect }
  return { ...picture, rect, truePlace: { x: picture.truePlace.x + dx, y: picture.truePlace.y + dy } }
}

/** Faint cards at the bottom, the one touched last on top. */
function stack(pictures: readonly CardPicture[], raised: ReadonlyMap<Id, number>): readonly CardPicture[] {
  const dimmed: CardPicture[] = []
  const plain: CardPicture[] = []
  const upper: CardPicture[] = []
  for (const picture of pictures)
    (picture.isDimmed ? dimmed : raised.has(picture.card.id) ? upper : plain).push(picture)
  upper.sort((one, other) => (raised.get(one.card.id) ?? 0) - (raised.get(other.card.id) ?? 0))
  return [...dimmed, ...plain, ...upper]
}

const keepWithin = (rect: Rect, bounds: Rect): Rect => ({
  ...rect,
  left: Math.max(bounds.left, Math.min(rect.left, rightOf(bounds) - rect.width)),
  top: Math.max(bounds.top, Math.min(rect.top, bottomOf(bounds) - rect.height)),
})

export function createSceneBuilder(measurerOf: (weight: number) => Measure): SceneBuilder {
  const book = createLayoutBook(measurerOf)
  let last: { scene: BoardScene; arrangement: Arrangement } | null = null
  const arrangementOf = (scene: BoardScene): Arrangement => {
    if (!last || !isSameArrangement(last.scene, scene))
      last = { scene, arrangement: arrangeCards(scene, book) }
    return last.arrangement
  }

  const pictureAt = (scene: BoardScene, card: CardFace, center: Point): CardPicture => {
    const { size, scale } = cardSizeOf(scene)
    const layout = book.layoutOf(card, size, maxNamePxOf(scene, size))
    // Among letters and short names a whole card is there to be read.
    const drawnScale = arrangementOf(scene).detail === 'card' ? scale : Math.max(scale, themeOf(scene).unit)
    const rect = rectAround(center, layout.widthPx * drawnScale, layout.heightPx * drawnScale)
    return { card, layout, size, scale: drawnScale, rect }
  }

  return {
    build: (scene, raised) => {
      const arrangement = arrangementOf(scene)
      const { detail, pictures: arranged } = arrangement
      const { theme } = themeOf(scene)
      const frame = frameOf(scene)
      const exact = planeOf(frame, scene.camera)
      const plane = { ...exact, left: Math.round(exact.left), top: Math.round(exact.top) }
      const seen: CardPicture[] = []
      const window = { ...frame, left: frame.left - plane.left, top: frame.top - plane.top }
      for (const picture of arranged)
        if (isTouching(picture.rect, window)) seen.push(movedBy(picture, plane.left, plane.top))
      const pictures = stack(seen, raised)
      const byId = new Map(pictures.map((picture) => [picture.card.id, picture]))
      const anyOf = (id: Id): CardPicture | undefined => {
        const picture = byId.get(id)
        const unseen = picture ? undefined : arrangement.anyOf(id)
        return unseen ? movedBy(unseen, plane.left, plane.top) : picture
      }
      return { theme, frame, plane, detail, ...cardSizeOf(scene), pictures, byId, anyOf }
    },
    pictureAt,
    wholeOf: (scene, view, picture) => {
      if (view.detail === 'card') return picture
      const { left, top, width, height } = picture.rect
      const whole = pictureAt(scene, picture.card, { x: left + width / 2, y: top + height / 2 })
      return { ...whole, rect: keepWithin(whole.rect, view.frame) }
    },
    forgetLayouts: () => {
      book.forget()
      last = null
    },
  }
}
