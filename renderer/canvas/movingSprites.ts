import type { Id } from '../../shared/core/ids.ts'
import type { CardFace, TextRun } from './boardConfig.ts'
import type { BoardTheme } from './boardTheme.ts'
import type { CardLook, CardPicture } from './cardPainter.ts'
import {
  type CardSprite,
  createCardSprite,
  createPillSprite,
  createTagSprite,
  turnSprite,
} from './cardSprite.ts'
import type { MovingCard, Pose } from './movingCards.ts'

/** More words than this are not in hands at once: older ones can be drawn anew. */
const MOST_PILLS = 48

interface KnownSprite {
  readonly card: CardFace
  readonly look: CardLook
  readonly size: CardPicture['size']
  readonly scale: number
  readonly sprite: CardSprite
  /** As the card is held, once its lift is over. */
  turned?: CardSprite
}

/** What a sprite is drawn for. */
export interface SpriteGround {
  readonly theme: BoardTheme
  readonly pixelRatio: number
}

/** Pictures of what moves, each drawn once: a frame only copies them. */
export interface MovingSprites {
  /** `isTurned`: the picture has the pose in it and is only to be put in its place. */
  readonly cardOf: (
    moving: MovingCard,
    picture: CardPicture,
    pose: Pose,
    ground: SpriteGround,
  ) => { readonly sprite: CardSprite; readonly isTurned: boolean }
  readonly tagOf: (text: string, ground: SpriteGround) => CardSprite
  readonly pillOf: (runs: readonly TextRun[], ground: SpriteGround) => CardSprite
  readonly drop: (id: Id) => void
  readonly forget: () => void
}

export const lookOf = ({ kind, landing }: MovingCard): CardLook =>
  kind === 'remote' ? 'held' : kind === 'landing' && landing === 'glide' ? 'rest' : 'lifted'

export function createMovingSprites(): MovingSprites {
  const cards = new Map<Id, KnownSprite>()
  const tags = new Map<string, CardSprite>()
  const pills = new Map<string, CardSprite>()

  const knownOf = (
    moving: MovingCard,
    picture: CardPicture,
    { theme, pixelRatio }: SpriteGround,
  ): KnownSprite => {
    const look = lookOf(moving)
    const { card, size, scale } = picture
    const before = cards.get(moving.id)
    if (before?.card === card && before.look === look && before.size === size && before.scale === scale)
      return before
    const pixelsPerPx = pixelRatio * (look === 'lifted' ? theme.liftScale : 1)
    const known = { card, look, size, scale, sprite: createCardSprite(picture, look, theme, pixelsPerPx) }
    cards.set(moving.id, known)
    return known
  }

  return {
    cardOf: (moving, picture, pose, ground) => {
      const known = knownOf(moving, picture, ground)
      const isHeldStill = pose.isDone && (moving.kind === 'hand' || moving.kind === 'keyboard')
      if (!isHeldStill) return { sprite: known.sprite, isTurned: false }
      known.turned ??= turnSprite(known.sprite, pose, ground.pixelRatio)
      return { sprite: known.turned, isTurned: true }
    },
    tagOf: (text, { theme, pixelRatio }) => {
      const tag = tags.get(text) ?? createTagSprite(text, theme, pixelRatio)
      tags.set(text, tag)
      return tag
    },
    pillOf: (runs, { theme, pixelRatio }) => {
      const words = runs.map(({ text }) => text).join('')
      const pill = pills.get(words) ?? createPillSprite(runs, theme, pixelRatio)
      if (pills.size > MOST_PILLS) pills.clear()
      pills.set(words, pill)
      return pill
    },
    drop: (id) => cards.delete(id),
    forget: () => {
      for (const sprites of [cards, tags, pills]) sprites.clear()
    },
  }
}
