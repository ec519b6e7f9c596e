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
  /** A small sign at the right, shape and colour both saying the same; absent = none. */
  readonly sign?: CardSign
  /** The pennant over the upper edge («sterkt berørt»). */
  readonly hasFlag?: boolean
}

/** docs/design.md, Attitude: positive is round, negative is square. */
export type CardSign = 'plusPlus' | 'plus' | 'ring' | 'minus' | 'minusMinus' | 'question'

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

/** A named part of a board: what keys, menus and the list for screen readers go by. */
export interface BoardZone {
  readonly key: string
  readonly label: string
  /** One line under the label. */
  readonly advice?: string
  readonly tone: 'strong' | 'middle' | 'quiet'
}

export interface BoardQuadrant extends BoardZone {
  readonly x: 'low' | 'high'
  readonly y: 'low' | 'high'
}

/** An ellipse around the middle of the board. */
export interface BoardRing extends BoardZone {
  /** Its outer edge: 0 = the middle of the board, 1 = the ellipse that touches the board's edges. */
  readonly radius: number
}

/** A piece of a sentence; strong pieces are drawn bolder. */
export interface TextRun {
  readonly text: string
  readonly isStrong?: boolean
}

interface AnyBoardConfig {
  /** Words for a place, shown under a card while it is moved. */
  readonly describe: (position: AxisPosition) => readonly TextRun[]
  /** «Bord 3 flytter» */
  readonly heldBy: (name: string) => string
  /** Widest a name may be before it breaks, in desktop pixels; the design's 176 when left out. */
  readonly maxNameWidthPx?: number
}

/** Two axes and four quadrants. */
export interface PlaneConfig extends AnyBoardConfig {
  readonly form: 'plane'
  readonly x: BoardAxis
  readonly y: BoardAxis
  readonly quadrants: readonly BoardQuadrant[]
}

/** Rings in each other, the innermost first. Positions are the same 0..1 both ways, (0.5, 0.5) the middle. */
export interface RingConfig extends AnyBoardConfig {
  readonly form: 'rings'
  readonly rings: readonly BoardRing[]
}

/** What makes one board different from another. */
export type BoardConfig = PlaneConfig | RingConfig

/** Where a card stood before: drawn as its letter in a dashed ring, with an arrow to where it is now. */
export interface BoardGhost extends AxisPosition {
  readonly id: Id
}

/** A line between two cards on the board. */
export interface BoardTie {
  readonly id: Id
  readonly fromId: Id
  readonly toId: Id
  readonly isBothWays: boolean
  /** What the line means, in a word or two. */
  readonly label: string
}

/** How the same cards are shown; none of it changes where they stand. */
export interface BoardOptions {
  /** Plane only: cards stand in the middle of the words' parts, side by side, their values kept. */
  readonly isSnapped: boolean
  /** Cards that cover each other are drawn apart, each with a line to its true place. */
  readonly isSpread: boolean
  /** Cards that are not what one looks for: still there, but faint. */
  readonly dimmedIds: ReadonlySet<Id>
  readonly ghosts: readonly BoardGhost[]
  readonly ties: readonly BoardTie[]
}

export const plainOptions: BoardOptions = {
  isSnapped: false,
  isSpread: false,
  dimmedIds: new Set(),
  ghosts: [],
  ties: [],
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
  /** Key of the zone that fills the map, while exactly one quadrant does. */
  readonly quadrant: string | null
  readonly visibleCount: number
}

/** What a board tells its owner. Moves are for showing only; `onPlace` is the one that counts. */
export interface BoardCallbacks {
  /** One card, or a whole selection that was moved together: one deed. */
  readonly onPlace: (drags: readonly CardDrag[]) => void
  readonly onDragMove: (drags: readonly CardDrag[]) => void
  readonly onSelect: (ids: ReadonlySet<Id>) => void
  readonly onOpen: (id: Id) => void
  readonly onDropOutside: (ids: readonly Id[], clientX: number, clientY: number) => void
  readonly onCreateAt: (position: AxisPosition) => void
  readonly onViewChange: (view: BoardView) => void
  /** The secondary button or a long press on a card. */
  readonly onMenu: (id: Id, clientX: number, clientY: number) => void
  /** Somebody else holds the card that was grabbed. */
  readonly onHeldByOther: (id: Id, by: string) => void
  /** The card disappeared while it was being moved here. */
  readonly onCardLost: (id: Id) => void
}
