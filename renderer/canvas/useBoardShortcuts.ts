import type { Id } from '../../shared/core/ids.ts'
import { useTexts } from '../ui/language.tsx'
import { useShortcuts } from '../ui/shortcuts.tsx'
import type { Board } from './board.ts'
import type { BoardConfig } from './boardConfig.ts'
import { numberedQuadrants } from './numberedQuadrants.ts'

export interface BoardShortcutDeeds {
  readonly onMenu: (id: Id) => void
  readonly onOpen: (id: Id) => void
  readonly onDelete: (id: Id) => void
  /** null = no card waits for its place. */
  readonly onDisarm: (() => void) | null
}

/** Keys that every two-axis map shares. Those about a card need one that is focused or selected. */
export function useBoardShortcuts(
  board: Board | null,
  config: BoardConfig,
  chosenId: Id | null,
  deeds: BoardShortcutDeeds,
): void {
  const { board: texts, common } = useTexts()
  const onCard = (run: (id: Id) => void) => ({
    enabled: chosenId !== null,
    run: () => {
      if (chosenId !== null) run(chosenId)
    },
  })
  useShortcuts([
    { label: texts.showAll, shortcut: '0', enabled: true, run: () => board?.fitAll() },
    ...numberedQuadrants(config).map(({ quadrant, digit }) => ({
      label: texts.onlyQuadrant(quadrant.label),
      shortcut: digit,
      enabled: true,
      run: () => board?.zoomToQuadrant(quadrant.key),
    })),
    { label: texts.moveTo, shortcut: 'M', ...onCard(deeds.onMenu) },
    { label: texts.details, shortcut: 'D', ...onCard(deeds.onOpen) },
    { label: common.delete, shortcut: 'Delete', ...onCard(deeds.onDelete) },
    {
      label: common.cancel,
      shortcut: 'Escape',
      enabled: deeds.onDisarm !== null,
      run: () => deeds.onDisarm?.(),
    },
  ])
}
