import { useCallback } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { Result } from '../../../../shared/core/result.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { newestDeed } from '../useStakeholderActions.ts'

export interface PartsDone<Part> {
  readonly done: readonly Part[]
  /** What was done, oldest first. */
  readonly deeds: readonly Id[]
  readonly refusal: Refusal | null
}

/** Lets the page draw and hear: 5,000 cards are 25 commands, and none of them may hold up a hand. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** For what is too large for one command: done part by part, and taken back as one. */
export function useParts() {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()

  /** The first part at once, the others with a breath between; the first refusal stops it. */
  const run = useCallback(
    async <Part>(
      parts: readonly Part[],
      act: (part: Part) => Result<unknown, Refusal>,
    ): Promise<PartsDone<Part>> => {
      const [done, deeds]: [Part[], Id[]] = [[], []]
      for (const part of parts) {
        if (done.length > 0) await breathe()
        const result = act(part)
        if (!result.ok) return { done, deeds, refusal: result.failure }
        done.push(part)
        deeds.push(newestDeed(store) ?? '')
      }
      return { done, deeds, refusal: null }
    },
    [store],
  )

  /** Says what was done, with one way back for all of it. Cards somebody has touched since stay, and it is said. */
  const tell = useCallback(
    (message: string, deeds: readonly Id[]): void => {
      const takeBack = async (): Promise<void> => {
        let refusal: Refusal | null = null
        for (const [index, commandId] of deeds.toReversed().entries()) {
          if (index > 0) await breathe()
          const undone = store.dispatch('history.undo', { commandId })
          if (!undone.ok) refusal = undone.failure
        }
        if (refusal) toast(refusalText(texts, refusal))
      }
      if (deeds.length === 0) toast(message)
      else toast(message, { label: texts.common.undo, run: () => void takeBack() })
    },
    [store, texts, toast],
  )
  return { run, tell }
}
