import type { Id } from '../../shared/core/ids.ts'
import type { BoardCard, BoardConfig, BoardView, RemoteDrag } from './boardConfig.ts'
import { type BoardScene, createSceneBuilder, emptyScene, type SceneView } from './boardScene.ts'
import { type BoardStage, createBoardStage } from './boardStage.ts'
import { createMeasurers, loadBoardFonts } from './canvasText.ts'
import { CARD_BLEED_PX, type CardPicture } from './cardPainter.ts'
import { type Marks, paintCards } from './cardsPainter.ts'
import { DROP_MS, easeOut, prefersStillness, progressOf } from './easing.ts'
import { createFrameScheduler } from './frameScheduler.ts'
import { toAxis, toScreen } from './geometry.ts'
import { hitTest } from './hitTest.ts'
import { createMovingSheet, type MovingSheet } from './movingSheet.ts'
import { paintPlane } from './planePainter.ts'
import { centerOf, grow, type Point, type Rect } from './rect.ts'
import { paintRings } from './ringsPainter.ts'
import { zoneAt } from './zones.ts'

/** Above this many changed places one full drawing is cheaper than many small ones. */
const MOST_REGIONS = 24
/** More cards than this changing place at once (another municipality) appear where they belong at once. */
const MOST_GLIDES = 12

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
  let marks: Omit<Marks, 'movingIds'> = { selectedIds: new Set(), focusedId: null, hoveredId: null }
  let flash: { key: string; startedAt: number } | null = null
  let keyboardHint = ''
  let target: string | null = null
  let remoteDrags: readonly RemoteDrag[] = []
  /** What the next frame must draw. `all` wins over regions. */
  const due = { plane: true, cards: true, moving: true, regions: [] as Rect[] }

  const board = (): Rect => ({ left: 0, top: 0, width: scene.widthPx, height: scene.heightPx })
  const dirty = (rect: Rect | undefined): void => {
    if (!rect) return
    due.regions.push(grow(rect, CARD_BLEED_PX))
    if (due.regions.length > MOST_REGIONS) due.cards = true
    frames.request()
  }
  const dirtyCard = (id: Id | null): void => dirty(id === null ? undefined : view.byId.get(id)?.rect)

  const moving = createMovingSheet({
    pictureAt: (card, center) => builder.pictureAt(scene, card, center),
    onChange: dirtyCard,
    now: () => performance.now(),
  })

  const paint = {
    plane: (context: CanvasRenderingContext2D): void => {
      context.clearRect(0, 0, scene.widthPx, scene.heightPx)
      const strength = flash ? 1 - easeOut(progressOf(flash.startedAt, DROP_MS * 2, performance.now())) : 0
      const { config } = scene
      const lit = flash && { key: flash.key, strength }
      if (config.form === 'plane') paintPlane(context, { ...view, config, target, flash: lit })
      else paintRings(context, { ...view, config, target, flash: lit })
      if (strength <= 0) flash = null
    },
    cards: (context: CanvasRenderingContext2D): void => {
      const all: Marks = { ...marks, movingIds: moving.ids }
      if (due.cards) paintCards(context, view, all, null)
      else for (const region of due.regions) paintCards(context, view, all, region)
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
    followTarget()
    // Moving first: a card that has landed there must be drawn at rest in this very frame.
    if (due.moving) stage.draw('moving')
    if (due.plane || flash) stage.draw('plane')
    if (due.cards || due.regions.length > 0) stage.draw('cards')
    due.plane = due.cards = false
    due.regions = []
    return due.moving || flash !== null
  })

  const followTarget = (): void => {
    const held = moving.held().at(-1)
    const next = held ? (zoneAt(scene.config, toAxis(view.plane, held.center))?.key ?? null) : null
    if (next === target) return
    target = next
    due.plane = true
  }

  const redrawAll = (): void => {
    due.plane = due.cards = due.moving = true
    frames.request()
  }
  const requestMoving = (): void => {
    due.moving = true
    frames.request()
  }
  let told: BoardView | null = null
  const tell = (): void => {
    const { zoom, quadrant } = scene.camera
    const next = { zoom, quadrant, visibleCount: view.pictures.length }
    if (
      told?.zoom === next.zoom &&
      told.quadrant === next.quadrant &&
      told.visibleCount === next.visibleCount
    )
      return
    told = next
    onViewChange(next)
  }

  const placeRemote = (): void =>
    moving.setRemote(
      remoteDrags.map((drag) => ({ card: drag.card, by: drag.by, center: toScreen(view.plane, drag) })),
    )

  const update = (part: Partial<BoardScene>): void => {
    scene = { ...scene, ...part }
    view = builder.build(scene, raised)
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
    markChanges(before.view)
    glideChanges(before.cardsById, before.view)
    requestMoving()
    tell()
  }

  /** Marks what differs between two drawings, so that one moved card costs the same among 5,000 as among 5. */
  const markChanges = (before: SceneView): void => {
    for (const [id, picture] of before.byId) {
      const now = view.byId.get(id)
      if (
        !now ||
        now.card !== picture.card ||
        now.rect.left !== picture.rect.left ||
        now.rect.top !== picture.rect.top
      )
        dirty(picture.rect)
    }
    for (const [id, picture] of view.byId) {
      const old = before.byId.get(id)
      if (
        !old ||
        old.card !== picture.card ||
        old.rect.left !== picture.rect.left ||
        old.rect.top !== picture.rect.top
      )
        dirty(picture.rect)
    }
  }

  /** Cards moved by somebody else, by undo or by numbers glide, so that the eye can follow. */
  const glideChanges = (cardsBefore: ReadonlyMap<Id, BoardCard>, before: SceneView): void => {
    const moved = scene.cards.filter(({ id }) => {
      const [old, now] = [before.byId.get(id)?.rect, view.byId.get(id)?.rect]
      return cardsBefore.has(id) && old && now && (old.left !== now.left || old.top !== now.top)
    })
    if (moved.length > MOST_GLIDES || prefersStillness()) return
    for (const card of moved) {
      const from = before.byId.get(card.id)
      if (from && view.byId.has(card.id) && !moving.ids.has(card.id))
        moving.land(card.id, 'glide', { card, center: centerOf(from.rect) })
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
      const free = view.pictures.filter(({ card }) => moving.get(card.id)?.kind !== 'landing')
      // Selected cards are drawn on top of all others, so they are also the first to be hit.
      const selected = free.filter(({ card }) => marks.selectedIds.has(card.id))
      return hitTest([...free, ...selected], point)
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
      container.style.setProperty('--board-cursor', id === null ? 'default' : 'grab')
      mark({ hoveredId: id })
    },
    raise: (id) => {
      raised.delete(id)
      raised.set(id, raised.size === 0 ? 1 : Math.max(...raised.values()) + 1)
    },
    flash: (key) => {
      if (key === null || prefersStillness()) return
      flash = { key, startedAt: performance.now() }
      frames.request()
    },
    setKeyboardHint: (hint) => {
      keyboardHint = hint
    },
    requestMoving,
    destroy: () => {
      isGone = true
      frames.stop()
      observer.disconnect()
      stage.destroy()
    },
  }
}
