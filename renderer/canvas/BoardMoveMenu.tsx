import type { Id } from '../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../ui/language.tsx'
import { MenuPopover } from '../ui/MenuPopover.tsx'
import type { Board } from './board.ts'
import type { AxisPosition, BoardCard, BoardConfig, CardFace } from './boardConfig.ts'
import { freePlace } from './freePlace.ts'
import { quadrantAt } from './geometry.ts'
import { numberedQuadrants } from './numberedQuadrants.ts'

export interface BoardMoveMenuProps {
  readonly id: Id
  readonly board: Board | null
  readonly config: BoardConfig
  readonly cards: readonly BoardCard[]
  readonly face: CardFace | undefined
  /** Where it was asked for; without a point it opens beside the card. */
  readonly clientX?: number
  readonly clientY?: number
  readonly onPlace: (id: Id, position: AxisPosition) => void
  readonly onUnplace: (id: Id) => void
  readonly onArm: (id: Id) => void
  readonly onClose: () => void
}

/** «Flytt til …»: everything a drag can do, by one choice. */
export function BoardMoveMenu(props: BoardMoveMenuProps) {
  const { id, board, config, cards, face } = props
  const { board: texts } = useTexts()
  const card = cards.find((candidate) => candidate.id === id)
  const current = card && quadrantAt(config.quadrants, card)
  const others = cards.filter((candidate) => candidate.id !== id)
  const items = [
    ...numberedQuadrants(config).map(({ quadrant }) => ({
      label: quadrant.label,
      isSelected: quadrant === current,
      run: () => {
        if (quadrant !== current) props.onPlace(id, freePlace(quadrant, others))
      },
    })),
    { label: texts.notPlaced, isSelected: !card, run: () => card && props.onUnplace(id) },
    { label: texts.pointOut, icon: 'target' as const, run: () => props.onArm(id) },
  ]
  return (
    <MenuPopover
      label={texts.moveCard(stripSoftHyphens(face?.name ?? ''))}
      items={items}
      anchor={anchorOf(props, board)}
      onClose={props.onClose}
    />
  )
}

function anchorOf({ id, clientX, clientY }: BoardMoveMenuProps, board: Board | null) {
  const rect = clientX === undefined ? board?.rectOf(id) : null
  if (rect)
    return { left: rect.left, top: rect.top, right: rect.left + rect.width, bottom: rect.top + rect.height }
  const left = clientX ?? window.innerWidth / 2
  const top = clientY ?? window.innerHeight / 2
  return { left, top, right: left, bottom: top }
}
