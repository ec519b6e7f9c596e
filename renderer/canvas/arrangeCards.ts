import type { Id } from '../../shared/core/ids.ts'
import type { BoardCard, BoardConfig, BoardQuadrant } from './boardConfig.ts'
import { type BoardScene, cardSizeOf, frameOf, themeOf } from './boardScene.ts'
import { type CardDetail, chipPxOf, detailFor, readableScale } from './cardDetail.ts'
import type { CardLayout } from './cardLayout.ts'
import type { CardPicture } from './cardPainter.ts'
import { type CardSize, cardSizes } from './cardSizes.ts'
import { drawnRect, quadrantAt, quadrantRect, toScreen } from './geometry.ts'
import type { LayoutBook } from './layoutBook.ts'
import { nudgeApart } from './nudge.ts'
import { centerOf, type Point, type Rect } from './rect.ts'
import { isRoomToSnap, type Parts, snapCards } from './snapCards.ts'
import { rectTerritory, ringTerritory, spreadCards, type Territory } from './spreadCards.ts'
import { ringDistance } from './zones.ts'

/** A card drawn further than this from where its value puts it shows its true place, at desktop size. */
const LEADER_FROM_PX = 10
/** Places right beside the name count as under it: a dot there would be read as part of a letter. */
const NAME_MARGIN_PX = 4
/** Cards may touch, not hide each other: they may share the margin around letter and name, and no more. */
const SHARED_PX = { card: 8, shortName: 1 } as const
/** Between cards that are drawn apart: a pennant hangs 7 px over its card. */
const SPREAD_GAP_PX = { card: 8, shortName: 3, letter: 2 } as const
/** Among more short names than this nothing is to be gained by 24 px. */
const MOST_NUDGED_NAMES = 600
/** How much of a card's height its name takes, in two lines. */
const NAME_SHARE = 0.88
/** A map has no outer edge: what lies beyond the outermost ring belongs to it. */
const OUTSIDE = 2

/** All cards of a map at one zoom, as if the map's top left corner were at 0, 0. Panning changes nothing of it. */
export interface Arrangement {
  readonly detail: CardDetail
  readonly pictures: readonly CardPicture[]
  readonly anyOf: (id: Id) => CardPicture | undefined
}

/** The words' parts of a map whose axes have them; null = it cannot be snapped to. */
export const partsOf = (config: BoardConfig): Parts | null =>
  config.form === 'plane' && config.x.spacing === 'parts' && config.y.spacing === 'parts'
    ? { columns: Math.max(1, config.x.words.length), rows: Math.max(1, config.y.words.length) }
    : null

/** A name is allowed to be wider where the map says so, in proportion on the projector. */
export const maxNamePxOf = ({ config }: BoardScene, size: CardSize): number =>
  size.maxNamePx * ((config.maxNameWidthPx ?? cardSizes.desktop.maxNamePx) / cardSizes.desktop.maxNamePx)

/** The quadrant that fills the frame, while one does. */
const onlyQuadrant = ({ config, camera }: BoardScene): BoardQuadrant | undefined =>
  config.form === 'plane' ? config.quadrants.find(({ key }) => key === camera.quadrant) : undefined

function territoryOf(config: BoardConfig, plane: Rect, card: BoardCard): Territory {
  if (config.form === 'plane') {
    const quadrant = quadrantAt(config.quadrants, card)
    return rectTerritory(quadrant ? quadrantRect(plane, quadrant) : plane)
  }
  const index = config.rings.findIndex(({ radius }) => ringDistance(card) <= radius)
  const ring = index < 0 ? config.rings.length - 1 : index
  const isOutermost = ring === config.rings.length - 1
  return ringTerritory(
    plane,
    config.rings[ring - 1]?.radius ?? 0,
    isOutermost ? OUTSIDE : (config.rings[ring]?.radius ?? OUTSIDE),
  )
}

const letterLayout: CardLayout = { widthPx: 0, heightPx: 0, lines: [], fontSizePx: 0, lineHeightPx: 0 }

/** How each card's name breaks, and how large it is drawn, in the detail there is room for. */
function layoutsFor(
  scene: BoardScene,
  cards: readonly BoardCard[],
  detail: CardDetail,
  book: LayoutBook,
): { readonly scale: number; readonly layoutOf: (card: BoardCard) => CardLayout } {
  const { size, scale } = cardSizeOf(scene)
  if (detail === 'letter') return { scale, layoutOf: () => letterLayout }
  if (detail === 'card') {
    const maxNamePx = maxNamePxOf(scene, size)
    return { scale, layoutOf: (card) => book.layoutOf(card, size, maxNamePx) }
  }
  const short = book.shortLayoutsOf(cards, size)
  return {
    scale: readableScale(scale, themeOf(scene).unit),
    layoutOf: ({ name }) => short.get(name) ?? letterLayout,
  }
}

/** Width and height on the screen. */
function extentOf(
  layout: CardLayout,
  size: CardSize,
  scale: number,
  detail: CardDetail,
  chipPx: number,
): readonly [number, number] {
  if (detail === 'letter') return [chipPx, chipPx]
  if (detail === 'card') return [layout.widthPx * scale, layout.heightPx * scale]
  return [chipPx + (layout.widthPx + size.fontSizesPx[0] * 0.6) * scale, chipPx]
}

/** Outlines between two pixels look washed out, most of all on a projector. */
const onWholePixels = ({ left, top, width, height }: Rect): Rect => ({
  left: Math.round(left),
  top: Math.round(top),
  width: Math.round(width),
  height: Math.round(height),
})

/** Where the true place of a card shall be shown, if it shall: not where it lies under the card's own name. */
function truePlaceOf(picture: CardPicture, settled: Rect, place: Point, isWhole: boolean): Point | null {
  const { rect, scale, size, layout } = picture
  const unit = (scale * size.heightPx) / cardSizes.desktop.heightPx
  const moved = Math.hypot(rect.left - settled.left, rect.top - settled.top)
  if (moved <= LEADER_FROM_PX * unit) return null
  const middle = centerOf(rect)
  const nameHalfPx = isWhole
    ? (layout.lines.length * layout.lineHeightPx * scale) / 2 + NAME_MARGIN_PX
    : rect.height / 2
  const isUnderName =
    Math.abs(place.x - middle.x) <= rect.width / 2 && Math.abs(place.y - middle.y) <= nameHalfPx
  return isUnderName ? null : place
}

/** What is being arranged: a map at one zoom, its corner at 0, 0. */
interface Ground {
  readonly scene: BoardScene
  readonly cards: readonly BoardCard[]
  readonly plane: Rect
  /** The part of the map that cards keep within. */
  readonly bounds: Rect
}

function groundOf(scene: BoardScene): Ground {
  const { config, camera } = scene
  const frame = frameOf(scene)
  const plane = { left: 0, top: 0, width: frame.width * camera.zoom, height: frame.height * camera.zoom }
  const only = onlyQuadrant(scene)
  if (!only || config.form !== 'plane') return { scene, cards: scene.cards, plane, bounds: plane }
  const cards = scene.cards.filter((card) => quadrantAt(config.quadrants, card) === only)
  return { scene, cards, plane, bounds: quadrantRect(plane, only) }
}

/** A card where its value puts it. */
interface Settled {
  readonly position: BoardCard
  readonly picture: CardPicture
  readonly rect: Rect
}

/** All cards sized and where their values are, kept inside the map. */
function settle(
  { scene, cards, plane, bounds }: Ground,
  detail: CardDetail,
  book: LayoutBook,
): readonly Settled[] {
  const { size, scale: cardScale } = cardSizeOf(scene)
  const chipPx = chipPxOf(size, cardScale, themeOf(scene).unit)
  const { scale, layoutOf } = layoutsFor(scene, cards, detail, book)
  const { dimmedIds } = scene.options
  return cards.map((position) => {
    const layout = layoutOf(position)
    const [width, height] = extentOf(layout, size, scale, detail, chipPx)
    const rect = drawnRect(plane, bounds, position, width, height)
    const picture = { card: position, layout, size, scale, rect }
    return {
      position,
      picture: dimmedIds.has(position.id) ? { ...picture, isDimmed: true } : picture,
      rect,
    }
  })
}

/** Where the cards are drawn: by the words, apart for reading, or where they are and a little aside. */
function place(
  { scene, plane, bounds }: Ground,
  settled: readonly Settled[],
  detail: CardDetail,
  parts: Parts | null,
): readonly Rect[] {
  const { unit } = themeOf(scene)
  if (parts) return snapCards(settled, plane, parts)
  if (scene.options.isSpread) {
    const items = settled.map(({ position, rect }) => ({
      rect,
      territory: territoryOf(scene.config, plane, position),
    }))
    return spreadCards(items, bounds, SPREAD_GAP_PX[detail] * unit)
  }
  if (detail === 'letter' || (detail === 'shortName' && settled.length > MOST_NUDGED_NAMES))
    return settled.map(({ rect }) => rect)
  return nudgeApart(
    settled.map(({ picture }) => picture),
    bounds,
    SHARED_PX[detail],
  )
}

/** Sizes all cards, puts each where its value is, and parts those that would hide each other. */
export function arrangeCards(scene: BoardScene, book: LayoutBook): Arrangement {
  const ground = groundOf(scene)
  const { plane, bounds } = ground
  const { size, scale } = cardSizeOf(scene)
  const parts = scene.options.isSnapped ? partsOf(scene.config) : null
  let detail = detailFor(ground.cards.length, scene.camera.zoom, bounds, size, scale, themeOf(scene).unit)
  let settled = settle(ground, detail, book)
  const namePx = size.heightPx * scale * NAME_SHARE
  // Names side by side need room in every part, not only on the whole.
  if (parts && detail === 'card' && !isRoomToSnap(settled, plane, parts, namePx)) {
    detail = 'shortName'
    settled = settle(ground, detail, book)
  }
  const rects = place(ground, settled, detail, parts)
  const pictures = settled.map(({ picture, position, rect }, index): CardPicture => {
    const drawn = rects[index] ?? rect
    const placed = { ...picture, rect: onWholePixels(drawn) }
    // Most cards are in nobody's way, and by the words none is at its value.
    if (parts || drawn === rect) return placed
    const truePlace = truePlaceOf(placed, rect, toScreen(plane, position), detail === 'card')
    return truePlace ? { ...placed, truePlace } : placed
  })
  return { detail, pictures, anyOf: finderIn(pictures) }
}

/** Finds by id; the index is made when something is first looked for. */
function finderIn(pictures: readonly CardPicture[]): (id: Id) => CardPicture | undefined {
  let byId: ReadonlyMap<Id, CardPicture> | null = null
  return (id) => {
    byId ??= new Map(pictures.map((picture) => [picture.card.id, picture]))
    return byId.get(id)
  }
}
