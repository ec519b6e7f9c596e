import type { Id } from '../../shared/core/ids.ts'
import type { BoardConfig, CardFace, TextRun } from './boardConfig.ts'
import type { SceneView } from './boardScene.ts'
import type { CardPicture } from './cardPainter.ts'
import { prefersStillness, REMOTE_GRACE_MS } from './easing.ts'
import { type LandingReason, type MovingCard, poseOf } from './movingCards.ts'
import { type MovingPicture, paintMoving } from './movingPainter.ts'
import { createMovingSprites, lookOf, type SpriteGround } from './movingSprites.ts'
import { centerOf, type Point, type Rect, rectAround } from './rect.ts'

export interface RemoteHand {
  readonly card: CardFace
  readonly center: Point
  readonly by: string
}

export interface MovingSheetOwner {
  readonly pictureAt: (card: CardFace, center: Point) => CardPicture
  /** A card went onto or left this sheet: the cards at rest must be drawn anew there. */
  readonly onChange: (id: Id) => void
  readonly now: () => number
}

export interface PaintSurroundings {
  readonly view: SceneView
  readonly config: BoardConfig
  readonly board: Rect
  readonly pixelRatio: number
  readonly keyboardHint: string
}

/** The uppermost sheet: cards in hands, here and elsewhere, and cards on their way home. */
export interface MovingSheet {
  readonly ids: ReadonlySet<Id>
  readonly get: (id: Id) => MovingCard | undefined
  readonly held: () => readonly MovingCard[]
  /** Where a card was drawn on this sheet last. */
  readonly rectOf: (id: Id) => Rect | undefined
  /** Cards that are in a hand and have left an empty place on the board. */
  readonly leftIds: () => ReadonlySet<Id>
  readonly lift: (
    card: CardFace,
    kind: 'hand' | 'keyboard',
    center: Point,
    isFromBoard: boolean,
    isAlong?: boolean,
  ) => void
  readonly move: (id: Id, center: Point) => void
  readonly land: (
    id: Id,
    reason: LandingReason,
    from?: { readonly card: CardFace; readonly center: Point },
  ) => void
  readonly drop: (id: Id) => void
  readonly setRemote: (hands: readonly RemoteHand[]) => void
  /** Draws one frame; true while something still moves by itself. */
  readonly paint: (context: CanvasRenderingContext2D, around: PaintSurroundings) => boolean
  readonly forgetSprites: () => void
}

const rectOfPose = ({ picture: { rect }, pose: { center, scale } }: MovingPicture): Rect =>
  rectAround(center, rect.width * scale, rect.height * scale)

const groundOf = ({ view, pixelRatio }: PaintSurroundings): SpriteGround => ({
  theme: view.theme,
  pixelRatio,
})

export function createMovingSheet(owner: MovingSheetOwner): MovingSheet {
  const cards = new Map<Id, MovingCard>()
  const sprites = createMovingSprites()
  const ids = new Set<Id>()
  const rects = new Map<Id, Rect>()
  let painted: readonly Rect[] = []

  const put = (moving: MovingCard): void => {
    const before = cards.get(moving.id)
    cards.set(moving.id, moving)
    ids.add(moving.id)
    // A new card leaves an empty place on the board; one that is on its way home leaves none.
    if (before?.kind !== moving.kind) owner.onChange(moving.id)
  }
  const drop = (id: Id): void => {
    if (!cards.delete(id)) return
    ids.delete(id)
    sprites.drop(id)
    rects.delete(id)
    owner.onChange(id)
  }
  const pictureOf = (
    moving: MovingCard,
    around: PaintSurroundings,
    nowMs: number,
    isStill: boolean,
  ): MovingPicture | null => {
    const resting = around.view.byId.get(moving.id)
    if (moving.kind === 'landing' && !resting && nowMs >= moving.startedAt) return null
    const home = resting ? centerOf(resting.rect) : null
    const pose = poseOf(moving, home, around.view.theme.liftScale, nowMs, isStill)
    const picture = owner.pictureAt(moving.card, pose.center)
    const ground = groundOf(around)
    const tag = moving.by === null ? null : sprites.tagOf(around.config.heldBy(moving.by), ground)
    return { moving, picture, pose, tag, ...sprites.cardOf(moving, picture, pose, ground) }
  }

  return {
    ids,
    get: (id) => cards.get(id),
    rectOf: (id) => rects.get(id),
    held: () => [...cards.values()].filter(({ kind }) => kind === 'hand' || kind === 'keyboard'),
    leftIds: () =>
      new Set(
        [...cards.values()].filter((card) => card.isFromBoard && card.kind !== 'landing').map(({ id }) => id),
      ),
    lift: (card, kind, center, isFromBoard, isAlong = false) =>
      put({
        id: card.id,
        kind,
        card,
        center,
        isFromBoard,
        isAlong,
        startedAt: owner.now(),
        by: null,
        landing: null,
        liftAtLanding: 0,
      }),
    move: (id, center) => {
      const moving = cards.get(id)
      if (moving) cards.set(id, { ...moving, center })
    },
    land: (id, landing, from) => {
      const moving = cards.get(id)
      const card = moving?.card ?? from?.card
      const center = moving?.center ?? from?.center
      if (!card || !center) return
      const liftAtLanding = moving && lookOf(moving) === 'lifted' ? 1 : 0
      put({
        id,
        kind: 'landing',
        card,
        center,
        isFromBoard: true,
        startedAt: owner.now(),
        by: null,
        landing,
        liftAtLanding,
      })
    },
    drop,
    setRemote: (hands) => {
      const held = new Set(hands.map(({ card }) => card.id))
      for (const moving of [...cards.values()])
        if (moving.kind === 'remote' && !held.has(moving.id))
          put({
            ...moving,
            kind: 'landing',
            landing: 'glide',
            by: null,
            // Waits where it was let go: else it would set off for its old place and turn around.
            startedAt: owner.now() + REMOTE_GRACE_MS,
          })
      for (const { card, center, by } of hands) {
        const own = cards.get(card.id)
        // Whoever lifted it here keeps it here: the first hand wins, the other window shows the same.
        if (own && (own.kind === 'hand' || own.kind === 'keyboard')) continue
        put({
          id: card.id,
          kind: 'remote',
          card,
          center,
          isFromBoard: true,
          startedAt: owner.now(),
          by,
          landing: null,
          liftAtLanding: 0,
        })
      }
    },
    paint: (context, around) => {
      for (const { left, top, width, height } of painted) context.clearRect(left, top, width, height)
      painted = []
      if (cards.size === 0) return false
      const nowMs = owner.now()
      const isStill = prefersStillness()
      const pictures: MovingPicture[] = []
      let isMoving = false
      for (const moving of [...cards.values()]) {
        const picture = pictureOf(moving, around, nowMs, isStill)
        if (!picture || (moving.kind === 'landing' && picture.pose.isDone)) drop(moving.id)
        else {
          pictures.push(picture)
          rects.set(moving.id, rectOfPose(picture))
          isMoving ||= !picture.pose.isDone
        }
      }
      const pillOf = (runs: readonly TextRun[]) => sprites.pillOf(runs, groundOf(around))
      painted = paintMoving(
        context,
        around.view,
        around.config,
        pictures,
        around.board,
        pillOf,
        around.keyboardHint,
      )
      return isMoving
    },
    forgetSprites: () => sprites.forget(),
  }
}
