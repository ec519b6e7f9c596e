import type { Id } from '../../shared/core/ids.ts'
import type { BoardCard, BoardConfig, BoardView, RemoteDrag } from './boardConfig.ts'
import { type BoardScene, emptyScene, type SceneView } from './boardScene.ts'
import { type BoardStage, createBoardStage } from './boardStage.ts'
import { createMeasurers, loadBoardFonts } from './canvasText.ts'
import { type CardPicture, reachOf } from './cardPainter.ts'
import { type Marks, paintCards, type Whole } from './cardsPainter.ts'
import { prefersStillness } from './easing.ts'
import { createFrameScheduler } from './frameScheduler.ts'
import { toScreen } from './geometry.ts'
import { createGroundSheet } from './groundSheet.ts'
import { hitTest, MIN_TARGET_PX, WALL_TARGET_PX } from './hitTest.ts'
import { createMovingSheet, type MovingSheet } from './movingSheet.ts'
import { around, centerOf, onDevicePixels, type Point, type Rect } from './rect.ts'
import { createSceneBuilder } from './sceneBuilder.ts'
import { changedPictures, movedPictures } from './sceneChanges.ts'
import { createViewTeller } from './viewTeller.ts'
import { createZoomRest } from './zoomRest.ts'

/** Above this many changed places one full drawing is cheaper than many small ones. */
const MOST_REGIONS = 24
/** More cards than this changing place at once (another municipality) appear where they belong at once. */
const MOST_GLIDES = 12
/** More short names than this are left out while the map is zoomed, each frame at another size. */
const MOST_NAMES_IN_ZOOM = 120

/** Keeps the three sheets in step with the scene, at most one drawing of each a frame. */
export interface BoardRenderer {
  readonly moving: MovingSheet
  readonly scene: () => BoardScene
  readonly view: () => SceneView
  readonly area: () => Rect
  readonly cardOf: (id: Id) => BoardCard | undefined
  readonly pictureAt: (point: Point) => CardPicture | null
  readonly clientRectOf: (id: Id) => Rect | null
  readonly update: (part: Partial<BoardScene>) => void
  readonly setCards: (cards: readonly BoardCard[]) => void
  readonly setRemoteDrags: (drags: readonly RemoteDrag[]) => void
  readonly mark: (marks: Partial<Pick<Marks, 'selectedIds' | 'focusedId'>>) => void
  readonly hover: (id: Id | null) => void
  readonly raise: (id: Id) => void
  readonly flash: (zone: string | null) => void
  readonly setKeyboardHint: (hint: string) => void
  readonly requestMoving: () => void
  readonly destroy: () => void
}

export function createBoardRenderer(
  container: HTMLDivElement,
  config: BoardConfig,
  onViewChange: (view: BoardView) => void,
): BoardRenderer {
  const measurers = createMeasurers()
  const builder = createSceneBuilder(measurers.measurerOf)
  let scene = emptyScene(config)
  let cardsById: ReadonlyMap<Id, BoardCard> = new Map()
  const raised = new Map<Id, number>()
  let view = builder.build(scene, raised)
  let marks: Omit<Marks, 'movingIds' | 'leftIds'> = {
    selectedIds: new Set(),
    focusedId: null,
    hoveredId: null,
  }
  let keyboardHint = ''
  let remoteDrags: readonly RemoteDrag[] = []
  /** What the next frame must draw. `cards` wins over regions. */
  const due = { cards: true, moving: true, regions: [] as Rect[] }

  const board = (): Rect => ({ left: 0, top: 0, width: scene.widthPx, height: scene.heightPx })
  const whole: Whole = (picture) => builder.wholeOf(scene, view, picture)
  const dirty = (picture: CardPicture): void => {
    frames.request()
    // All is drawn anyway: thousands of new cards must not be measured one by one to know where.
    if (due.cards) return
    // Among letters and short names the marked ones are drawn whole.
    const reach = reachOf(picture)
    due.regions.push(
      onDevicePixels(view.detail === 'card' ? reach : around([reach, reachOf(whole(picture))])),
    )
    if (due.regions.length > MOST_REGIONS) due.cards = true
  }
  const dirtyCard = (id: Id | null): void => {
    const picture = id === null ? undefined : view.byId.get(id)
    if (picture) dirty(picture)
  }

  const moving = createMovingSheet({
    pictureAt: (card, center) => builder.pictureAt(scene, card, center),
    onChange: dirtyCard,
    now: () => performance.now(),
  })
  const ground = createGroundSheet({ scene: () => scene, view: () => view, moving })

  const paint = {
    plane: ground.paint,
    cards: (context: CanvasRenderingContext2D): void => {
      const all: Marks = {
        ...marks,
        movingIds: moving.ids,
        leftIds: moving.leftIds(),
        isHurried: zoomRest.isHurried(),
      }
      if (due.cards) {
        context.clearRect(0, 0, scene.widthPx, scene.heightPx)
        paintCards(context, view, all, null, whole)
      } else for (const region of due.regions) paintCards(context, view, all, region, whole)
    },
    moving: (context: CanvasRenderingContext2D): void => {
      const around = {
        view,
        config: scene.config,
        board: board(),
        pixelRatio: stage.getPixelRatio(),
        keyboardHint,
      }
      due.moving = moving.paint(context, around)
    },
  }

  const frames = createFrameScheduler(() => {
    // Moving first: a card that has landed there must be drawn at rest in this very frame, and lines follow it.
    if (due.moving) stage.draw('moving')
    if (ground.isDue()) stage.draw('plane')
    if (due.cards || due.regions.length > 0) stage.draw('cards')
    due.cards = false
    due.regions = []
    return due.moving || ground.isMoving()
  })

  const redrawAll = (): void => {
    ground.redraw()
    due.cards = true
    // An empty sheet stays as it is: clearing it again costs as much as drawing on it.
    due.moving ||= moving.ids.size > 0
    frames.request()
  }
  const requestMoving = (): void => {
    due.moving = true
    frames.request()
  }
  const teller = createViewTeller(onViewChange)
  const tell = (): void => {
    const { zoom, quadrant } = scene.camera
    teller.tell({ zoom, quadrant, visibleCount: view.pictures.length })
  }

  const placeRemote = (): void =>
    moving.setRemote(
      remoteDrags.map((drag) => ({ card: drag.card, by: drag.by, center: toScreen(view.plane, drag) })),
    )

  /** Names come back when the zoom has come to rest. */
  const zoomRest = createZoomRest(() => {
    due.cards = true
    frames.request()
  })

  const update = (part: Partial<BoardScene>): void => {
    const isZoomed = part.camera !== undefined && part.camera.zoom !== scene.camera.zoom
    scene = { ...scene, ...part }
    view = builder.build(scene, raised)
    if (isZoomed && view.pictures.length > MOST_NAMES_IN_ZOOM) zoomRest.hurry()
    placeRemote()
    redrawAll()
    tell()
  }

  const stage: BoardStage = createBoardStage(container, paint, () => {
    redrawAll()
    frames.flush()
  })
  const resize = (): void => {
    const { clientWidth, clientHeight } = container
    if (clientWidth === 0 || clientHeight === 0) return
    stage.resize(clientWidth, clientHeight)
    update({ widthPx: clientWidth, heightPx: clientHeight, screenLines: window.innerHeight })
    frames.flush()
  }
  const observer = new ResizeObserver(resize)
  observer.observe(container)
  resize()

  let isGone = false
  void loadBoardFonts().then(() => {
    if (isGone) return
    measurers.forget()
    builder.forgetLayouts()
    moving.forgetSprites()
    update({})
  })

  const setCards = (cards: readonly BoardCard[]): void => {
    const before = { view, cardsById }
    scene = { ...scene, cards }
    cardsById = new Map(cards.map((card) => [card.id, card]))
    view = builder.build(scene, raised)
    placeRemote()
    for (const picture of changedPictures(before.view, view)) dirty(picture)
    // Lines end where cards are.
    if (scene.options.ties.length > 0 || scene.options.ghosts.length > 0) ground.redraw()
    glideChanges(before.cardsById, before.view)
    requestMoving()
    tell()
  }

  /** Cards moved by somebody else, by undo or by numbers glide, so that the eye can follow. */
  const glideChanges = (cardsBefore: ReadonlyMap<Id, BoardCard>, before: SceneView): void => {
    const moved = movedPictures(before, view)
    if (moved.size > MOST_GLIDES || view.detail !== 'card' || prefersStillness()) return
    for (const [id, from] of moved) {
      const card = cardsById.get(id)
      if (card && cardsBefore.has(id) && !moving.ids.has(id))
        moving.land(id, 'glide', { card, center: centerOf(from.rect) })
    }
  }

  const mark = (part: Partial<typeof marks>): void => {
    const next = { ...marks, ...part }
    if (next.selectedIds !== marks.selectedIds)
      for (const id of marks.selectedIds.symmetricDifference(next.selectedIds)) dirtyCard(id)
    for (const key of ['focusedId', 'hoveredId'] as const) {
      if (next[key] === marks[key]) continue
      dirtyCard(marks[key])
      dirtyCard(next[key])
    }
    marks = next
  }

  return {
    moving,
    scene: () => scene,
    view: () => view,
    area: board,
    cardOf: (id) => cardsById.get(id),
    pictureAt: (point) => {
      // Cards on their way are hit where they are going: a quick hand must not find the ground there.
      // Selected cards are drawn on top of all others, so they are also the first to be hit.
      const selected = view.pictures.filter(({ card }) => marks.selectedIds.has(card.id))
      return hitTest(
        [...view.pictures, ...selected],
        point,
        scene.isProjector ? WALL_TARGET_PX : MIN_TARGET_PX,
      )
    },
    clientRectOf: (id) => {
      const picture = view.byId.get(id)
      if (!picture) return null
      const box = container.getBoundingClientRect()
      return { ...picture.rect, left: picture.rect.left + box.left, top: picture.rect.top + box.top }
    },
    update,
    setCards,
    setRemoteDrags: (drags) => {
      remoteDrags = drags
      placeRemote()
      requestMoving()
    },
    mark,
    hover: (id) => {
      // Cards fly by under the pointer while the map is zoomed: none of them is pointed at.
      if (zoomRest.isHurried()) return
      container.style.setProperty('--board-cursor', id === null ? 'default' : 'grab')
      mark({ hoveredId: id })
    },
    raise: (id) => {
      raised.delete(id)
      raised.set(id, raised.size === 0 ? 1 : Math.max(...raised.values()) + 1)
    },
    flash: (key) => {
      if (key === null || prefersStillness()) return
      ground.flash(key)
      frames.request()
    },
    setKeyboardHint: (hint) => {
      keyboardHint = hint
    },
    requestMoving,
    destroy: () => {
      isGone = true
      frames.stop()
      teller.stop()
      zoomRest.stop()
      observer.disconnect()
      stage.destroy()
    },
  }
}
