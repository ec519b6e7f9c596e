import type { ReactNode, Ref } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { Board } from './board.ts'
import type { AxisPosition, BoardCard, BoardConfig, BoardOptions, CardDrag, CardFace } from './boardConfig.ts'
import type { BoardScene } from './boardScene.ts'

export interface BoardViewProps {
  /** Which board other windows must show to see our hands; see `presenceSchema`. Empty = a private board: nobody sees them. */
  readonly boardKey: string
  readonly config: BoardConfig
  readonly cards: readonly BoardCard[]
  /** Cards beside the board, so that one dragged in from there by others has a face. */
  readonly unplaced?: readonly CardFace[]
  /** What the map is, for screen readers. */
  readonly label: string
  /** A card in words: name, category, both values. */
  readonly describeCard: (card: BoardCard) => string
  /** How the cards are shown; made once per change, or the board is drawn anew each time. */
  readonly options?: BoardOptions
  readonly selectedIds: ReadonlySet<Id>
  readonly onSelect: (ids: ReadonlySet<Id>) => void
  /** One card, or several that moved together: one deed. */
  readonly onPlace: (drags: readonly CardDrag[]) => void
  readonly onUnplace: (ids: readonly Id[]) => void
  readonly onMarkUnsure?: (ids: readonly Id[]) => void
  readonly onDuplicate?: (ids: readonly Id[]) => void
  /** Details of one card, or of all that are chosen. */
  readonly onOpen: (ids: readonly Id[]) => void
  readonly onDelete: (ids: readonly Id[]) => void
  readonly onCreateAt?: (position: AxisPosition) => void
  readonly onDropOutside?: (ids: readonly Id[], clientX: number, clientY: number) => void
  /** Who deleted the card that was in the hand, if known. */
  readonly whoRemoved?: (id: Id) => string
  /** A card chosen beside the board, waiting for a tap on its place. */
  readonly armed: CardFace | null
  readonly onArm: (id: Id | null) => void
  /** Left in the strip under the map, while no card is chosen. */
  readonly switches?: ReactNode
  /** The projector's line under the map, for the whole map (null) or one quadrant. */
  readonly help?: (quadrant: string | null) => ReactNode
  /** What the signs on the projected map mean. */
  readonly legend?: ReactNode
  /** In the middle of a map without cards. */
  readonly empty?: ReactNode
  readonly ref?: Ref<BoardHandle>
}

/** What the screen around a board may ask of it. */
export interface BoardHandle {
  readonly beginExternalDrag: Board['beginExternalDrag']
  readonly fitAll: () => void
  readonly flyTo: (id: Id) => void
  readonly positionAt: Board['positionAt']
  /** What is shown now; null before the board is on the page. */
  readonly scene: () => BoardScene | null
  /** «Flytt til …» for a card, beside it or at a point of the window. */
  readonly openMoveMenu: (ids: readonly Id[], clientX?: number, clientY?: number) => void
  readonly focusCard: (id: Id) => void
}
