import type { Id } from '../../shared/core/ids.ts'

/** A place on the map: both axes 0..1, x from the left, y from the bottom. */
export interface AxisPosition {
  readonly x: number
  readonly y: number
}

/** What a card looks like, wherever it is. The board neither knows nor asks what it stands for. */
export interface CardFace {
  readonly id: Id
  /** May carry soft hyphens where a long word can break. */
  readonly name: string
  /** The coloured band at the left: a category's letter, or a rank. */
  readonly band: CardBand
}

/** A card on the board. */
export interface BoardCard extends CardFace, AxisPosition {}

export interface CardBand {
  readonly text: string
  readonly color: string
  readonly letterColor: string
}

export interface BoardAxis {
  readonly label: string
  /** From least to most. */
  readonly words: readonly string[]
  /** `parts`: each word names its equal part of the axis. `ticks`: first and last word stand at the ends. */
  readonly spacing: 'parts' | 'ticks'
  /** Least and most in one word each, for the projector's bare axes. */
  readonly ends: readonly [string, string]
}

export interface BoardQuadrant {
  readonly key: string
  readonly x: 'low' | 'high'
  readonly y: 'low' | 'high'
  readonly label: string
  /** One line under the label. */
  readonly advice?: string
  readonly tone: 'strong' | 'middle' | 'quiet'
}

/** A piece of a sentence; strong pieces are drawn bolder. */
export interface TextRun {
  readonly text: string
  readonly isStrong?: boolean
}

/** What makes one two-axis map different from another. */
export interface BoardConfig {
  readonly x: BoardAxis
  readonly y: BoardAxis
  readonly quadrants: readonly BoardQuadrant[]
  /** Words for a place, shown under a card while it is moved. */
  readonly describe: (position: AxisPosition) => readonly TextRun[]
  /** «Bord 3 flytter» */
  readonly heldBy: (name: string) => string
  /** Widest a name may be before it breaks, in desktop pixels; the design's 176 when left out. */
  readonly maxNameWidthPx?: number
}

export interface CardDrag extends AxisPosition {
  readonly id: Id
}

/** A card in somebody else's hand right now; it may not be on the board yet. */
export interface RemoteDrag extends AxisPosition {
  readonly card: CardFace
  readonly by: string
}

/** What the person sees of the map; changes on zoom and pan only. */
export interface BoardView {
  /** 1 = the whole map. */
  readonly zoom: number
  /** Set while exactly one quadrant fills the map. */
  readonly quadrant: string | null
  readonly visibleCount: number
}

/** What a board tells its owner. Moves are for showing only; `onPlace` is the one that counts. */
export interface BoardCallbacks {
  readonly onPlace: (id: Id, position: AxisPosition) => void
  readonly onDragMove: (drags: readonly CardDrag[]) => void
  readonly onSelect: (id: Id | null) => void
  readonly onOpen: (id: Id) => void
  readonly onDropOutside: (id: Id, clientX: number, clientY: number) => void
  readonly onCreateAt: (position: AxisPosition) => void
  readonly onViewChange: (view: BoardView) => void
  /** The secondary button or a long press on a card. */
  readonly onMenu: (id: Id, clientX: number, clientY: number) => void
  /** Somebody else holds the card that was grabbed. */
  readonly onHeldByOther: (id: Id, by: string) => void
  /** The card disappeared while it was being moved here. */
  readonly onCardLost: (id: Id) => void
}
