import type { ActionStatusKey } from '../../shared/features/action/status.ts'
import type { IconName } from './Icon.tsx'

/** How far something has come; always beside the word. */
export const statusIcons: Readonly<Record<ActionStatusKey, IconName>> = {
  notStarted: 'circle',
  doing: 'hourglass',
  done: 'checkCircle',
  stopped: 'stopped',
}
