import { useEffect, useMemo, useRef, useState } from 'react'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../ui/language.tsx'
import { createAnnouncer } from './announcer.ts'
import type { BoardCard, BoardConfig } from './boardConfig.ts'
import { zoneAt } from './zones.ts'

/** Tells screen readers politely what moved, here and elsewhere, never more than once in three seconds. */
export function useMoveAnnouncements(
  cards: readonly BoardCard[],
  config: BoardConfig,
  boardKey: string,
): { readonly say: (message: string) => void; readonly spoken: string } {
  const { board } = useTexts()
  const [spoken, setSpoken] = useState('')
  const announcer = useMemo(() => createAnnouncer(setSpoken, () => performance.now()), [])
  useEffect(() => announcer.stop, [announcer])
  // Words of the language before must not stay behind when it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts change with the language, and only then
  useEffect(() => setSpoken(''), [board])
  const before = useRef({ cards, boardKey })
  useEffect(() => {
    const old = before.current
    before.current = { cards, boardKey }
    if (old.boardKey !== boardKey || old.cards === cards) return
    const places = new Map(old.cards.map((card) => [card.id, card]))
    const moved = cards.filter((card) => {
      const known = places.get(card.id)
      return !known || known.x !== card.x || known.y !== card.y
    })
    const only = moved[0]
    if (!only) return
    if (moved.length > 1) return announcer.say(board.severalMoved(moved.length))
    const zone = zoneAt(config, only)?.label ?? ''
    announcer.say(board.movedTo(stripSoftHyphens(only.name), zone))
  }, [cards, config, boardKey, board, announcer])
  return { say: announcer.say, spoken }
}
