import type { Id } from '../../shared/core/ids.ts'
import { useTexts } from '../ui/language.tsx'
import { useShortcuts } from '../ui/shortcuts.tsx'
import type { Board } from './board.ts'
import type { BoardConfig, BoardView } from './boardConfig.ts'
import { numberedZones } from './numberedZones.ts'

export interface BoardShortcutDeeds {
  readonly onMenu: (ids: readonly Id[]) => void
  readonly onOpen: (ids: readonly Id[]) => void
  readonly onDelete: (ids: readonly Id[]) => void
  readonly onDuplicate: ((ids: readonly Id[]) => void) | undefined
  readonly onSelectAll: () => void
  /** null = nothing waits for its place, and nothing is chosen. */
  readonly onLeave: (() => void) | null
}

/** Keys that every map shares. Those about cards need some that are focused or selected. */
export function useBoardShortcuts(
  board: Board | null,
  config: BoardConfig,
  view: BoardView,
  chosenIds: readonly Id[],
  deeds: BoardShortcutDeeds,
): void {
  const { board: texts, common } = useTexts()
  const onCards = (run: ((ids: readonly Id[]) => void) | undefined) => ({
    enabled: chosenIds.length > 0 && run !== undefined,
    run: () => run?.(chosenIds),
  })
  const zones = numberedZones(config)
  /** The whole map, then one part after the other, and round again: all that a remote clicker needs. */
  const turn = (by: number): void => {
    const keys = [null, ...zones.map(({ zone }) => zone.key)]
    const next = keys.at((keys.indexOf(view.quadrant) + by + keys.length) % keys.length) ?? null
    if (next === null) board?.fitAll()
    else board?.zoomToZone(next)
  }
  const always = { enabled: true } as const
  useShortcuts([
    { label: texts.showAll, shortcut: '0', ...always, run: () => board?.fitAll() },
    ...zones.map(({ zone, digit }) => ({
      label: texts.onlyQuadrant(zone.label),
      shortcut: digit,
      ...always,
      run: () => board?.zoomToZone(zone.key),
    })),
    { label: texts.nextPart, shortcut: 'PageDown', ...always, run: () => turn(1) },
    { label: texts.previousPart, shortcut: 'PageUp', ...always, run: () => turn(-1) },
    { label: texts.moveTo, shortcut: 'M', ...onCards(deeds.onMenu) },
    { label: texts.details, shortcut: 'D', ...onCards(deeds.onOpen) },
    {
      label: common.delete,
      shortcut: 'Delete',
      ...onCards((ids) => {
        // In a panel about the card, Delete is slipped to too easily; there it has a button.
        if (!document.activeElement?.closest('.screen-drawer')) deeds.onDelete(ids)
      }),
    },
    { label: texts.duplicate, shortcut: 'Ctrl+D', ...onCards(deeds.onDuplicate) },
    { label: texts.selectAll, shortcut: 'Ctrl+A', ...always, run: deeds.onSelectAll },
    {
      label: common.cancel,
      shortcut: 'Escape',
      enabled: deeds.onLeave !== null,
      run: () => deeds.onLeave?.(),
    },
  ])
}
