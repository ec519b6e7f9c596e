import { useCallback } from 'react'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { cardParts } from './cardParts.ts'
import type { IntakePlan } from './planIntake.ts'
import { leftOutTexts } from './planText.ts'
import { useParts } from './useParts.ts'

/** So many commands take a moment; below, nobody would have time to read that they do. */
const WORTH_TELLING_PARTS = 5

/** Adds a list to the tray: a brief notice of what came and what did not, and one way back for all of it. */
export function useAddCards(actions: StakeholderActions): (plan: IntakePlan) => Promise<void> {
  const texts = useTexts()
  const toast = useToast()
  const { run, tell } = useParts()
  return useCallback(
    async (plan) => {
      const parts = cardParts(plan.cards)
      if (parts.length >= WORTH_TELLING_PARTS) toast(texts.intake.adding(plan.cards.length))
      const { done, deeds, refusal } = await run(parts, (part) => actions.add(part))
      const count = done.flat().length
      const { intake } = texts
      const sentences = [
        count > 0 ? intake.added(count) : intake.addedNothing,
        ...(refusal ? [refusalText(texts, refusal)] : leftOutTexts(texts, plan)),
      ]
      tell(sentences.join(' '), deeds)
    },
    [actions, texts, toast, run, tell],
  )
}
