import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { MOST_TEMPLATE_CARDS } from '../../../shared/features/stakeholder/copyCommands.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useNetworkState, useStore } from '../../store/storeContext.ts'
import { useTexts } from '../language.tsx'
import { useUndoToast } from '../useUndoToast.ts'
import { previewFanOut } from './previewFanOut.ts'
import type { TemplateCard } from './templateCards.ts'

const noCounts: ReadonlyMap<Id, number> = new Map()

/** Handing the same cards out: whom they are for, how many each would get, and doing it. */
export function useFanOut(cards: readonly TemplateCard[]) {
  const store = useStore()
  const state = useNetworkState()
  const texts = useTexts()
  const undoToast = useUndoToast()
  const municipalities = selectMunicipalities(state)
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set())
  const [batchId] = useState(() => store.newId())
  const chosenIds = useMemo(
    () => municipalities.flatMap(({ id }) => (left.has(id) ? [] : [id])),
    [municipalities, left],
  )
  const payload = useMemo(
    () => ({
      batchId,
      municipalityIds: chosenIds,
      stakeholders: cards.map(({ names, category }) => ({ names, category })),
    }),
    [batchId, chosenIds, cards],
  )
  const isTooMany = cards.length > MOST_TEMPLATE_CARDS
  const isReady = cards.length > 0 && chosenIds.length > 0 && !isTooMany
  const preview = useMemo(() => {
    const actor = store.getActor()
    return isReady && actor ? previewFanOut(state, payload, actor) : null
  }, [isReady, state, payload, store])
  const counts = preview?.ok ? preview.value : noCounts
  const [refused, setRefused] = useState<string | null>(null)
  const problem = isTooMany
    ? texts.region.fanOut.tooMany(MOST_TEMPLATE_CARDS)
    : preview && !preview.ok
      ? refusalText(texts, preview.failure)
      : refused
  /** True when the cards are handed out. */
  const handOut = (): boolean => {
    if (counts.size === 0) return false
    const done = store.dispatch('stakeholder.fanOut', payload)
    setRefused(done.ok ? null : refusalText(texts, done.failure))
    if (done.ok) undoToast(texts.region.fanOut.done(done.value.added.length, counts.size))
    return done.ok
  }
  return { municipalities, left, setLeft, counts, problem, handOut }
}

export type FanOutPlan = ReturnType<typeof useFanOut>
