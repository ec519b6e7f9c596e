import { useTexts } from '../../../ui/language.tsx'
import { useShortcuts } from '../../../ui/shortcuts.tsx'
import type { ReplayPlayer } from './usePlayer.ts'

/** Space plays and pauses, arrows step, Home and End go to the ends; the same on the projector. */
export function useReplayKeys(player: ReplayPlayer, count: number): void {
  const { history: words } = useTexts()
  const { index } = player
  const enabled = count > 0
  useShortcuts([
    {
      label: player.player.isPlaying ? words.pause : words.play,
      shortcut: ['Space', 'K'],
      enabled,
      run: player.toggle,
    },
    {
      label: words.stepBack,
      shortcut: ['ArrowLeft', 'PageUp'],
      enabled,
      run: () => player.goTo(index - 1),
    },
    {
      label: words.stepOn,
      shortcut: ['ArrowRight', 'PageDown'],
      enabled,
      run: () => player.goTo(index + 1),
    },
    { label: words.toStart, shortcut: 'Home', enabled, run: () => player.goTo(0) },
    { label: words.toEnd, shortcut: 'End', enabled, run: () => player.goTo(count - 1) },
  ])
}
