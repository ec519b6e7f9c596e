import type { Language } from '../../../shared/packs/language.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import type { Status } from '../../store/samlingStore.ts'
import { formatTime } from '../formatDate.ts'

export interface SavedState {
  readonly tone: 'good' | 'busy' | 'bad'
  readonly words: string
}

/**
 * What the title bar may truthfully say. A save problem outranks everything; work that waits is never
 * called saved. `isSlow`: the wait has lasted long enough to be mentioned (a quick save says nothing).
 */
export function savedState(
  status: Status,
  isSlow: boolean,
  { frame }: Texts,
  language: Language,
): SavedState {
  const words = frame.saved
  if (status.saveProblem) return { tone: 'bad', words: words[status.saveProblem] }
  if (status.connection !== 'open' && status.pendingCount > 0)
    return { tone: 'bad', words: words.waiting(status.pendingCount) }
  if (status.pendingCount > 0 && isSlow) return { tone: 'busy', words: words.saving }
  if (status.savedAt === null || status.fileId === null) return { tone: 'good', words: words.nothingYet }
  return { tone: 'good', words: words.saved(formatTime(status.savedAt, language)) }
}
