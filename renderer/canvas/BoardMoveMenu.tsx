import type { Id } from '../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../ui/language.tsx'
import { type MenuItem, MenuPopover } from '../ui/MenuPopover.tsx'
import type { Board } from './board.ts'
import type { BoardCard, BoardConfig, CardDrag, CardFace } from './boardConfig.ts'
import { freePlaces } from './freePlace.ts'
import { numberedZones } from './numberedZones.ts'
import { zoneAt } from './zones.ts'

export interface BoardMoveMenuProps {
  readonly ids: readonly Id[]
  readonly board: Board | null
  readonly config: BoardConfig
  readonly cards: readonly BoardCard[]
  readonly faceOf: (id: Id) => CardFace | undefined
  /** Where it was asked for; without a point it opens beside the card. */
  readonly clientX?: number | undefined
  readonly clientY?: number | undefined
  readonly onPlace: (drags: readonly CardDrag[]) => void
  readonly onUnplace: (ids: readonly Id[]) => void
  readonly onMarkUnsure?: ((ids: readonly Id[]) => void) | undefined
  readonly onDuplicate?: ((ids: readonly Id[]) => void) | undefined
  readonly onArm: (id: Id) => void
  readonly onClose: () => void
}

/** «Flytt til …»: everything a drag can do, by one choice, for one card or for all that are chosen. */
export function BoardMoveMenu(props: BoardMoveMenuProps) {
  const { ids, board, config, cards } = props
  const { board: texts } = useTexts()
  const [first] = ids
  if (first === undefined) return null
  const placed = cards.filter(({ id }) => ids.includes(id))
  const zones = new Set(placed.map((card) => zoneAt(config, card)))
  /** The zone all of them are in, if they are in one. */
  const current = placed.length === ids.length && zones.size === 1 ? [...zones][0] : undefined
  const sendTo = (key: string): void => {
    // Those that are there already stay where they are.
    const moving = ids.filter((id) => {
      const card = placed.find((candidate) => candidate.id === id)
      return !card || zoneAt(config, card)?.key !== key
    })
    const others = cards.filter(({ id }) => !moving.includes(id))
    const places = freePlaces(config, key, others, moving.length)
    const drags = moving.flatMap((id, index) => {
      const place = places[index]
      return place ? [{ id, ...place }] : []
    })
    if (drags.length > 0) props.onPlace(drags)
  }
  const { onMarkUnsure, onDuplicate } = props
  const items: MenuItem[] = [
    ...numberedZones(config).map(({ zone }) => ({
      label: zone.label,
      isSelected: zone === current,
      run: () => sendTo(zone.key),
    })),
    ...(onMarkUnsure ? [{ label: texts.unsure, isSelected: false, run: () => onMarkUnsure(ids) }] : []),
    {
      label: texts.notPlaced,
      isSelected: placed.length === 0,
      run: () => placed.length > 0 && props.onUnplace(placed.map(({ id }) => id)),
    },
    ...(ids.length === 1
      ? [{ label: texts.pointOut, icon: 'target' as const, run: () => props.onArm(first) }]
      : []),
    ...(placed.length > 0
      ? [{ label: texts.bringToFront, icon: 'front' as const, run: () => board?.bringToFront(ids) }]
      : []),
    ...(onDuplicate ? [{ label: texts.duplicate, icon: 'copy' as const, run: () => onDuplicate(ids) }] : []),
  ]
  const label =
    ids.length === 1
      ? texts.moveCard(stripSoftHyphens(props.faceOf(first)?.name ?? ''))
      : texts.moveCards(ids.length)
  return <MenuPopover label={label} items={items} anchor={anchorOf(props, first)} onClose={props.onClose} />
}

function anchorOf({ board, clientX, clientY }: BoardMoveMenuProps, id: Id) {
  const rect = clientX === undefined ? board?.rectOf(id) : null
  if (rect)
    return { left: rect.left, top: rect.top, right: rect.left + rect.width, bottom: rect.top + rect.height }
  const left = clientX ?? window.innerWidth / 2
  const top = clientY ?? window.innerHeight / 2
  return { left, top, right: left, bottom: top }
}
