import type { Id } from '../../shared/core/ids.ts'
import { orderBetween } from '../../shared/core/order.ts'
import { selectGatherings } from '../../shared/features/gathering/select.ts'
import { refusalText } from '../../shared/texts/sections/refusal.ts'
import { useNetworkState, useStore } from '../store/storeContext.ts'
import { useTexts } from './language.tsx'
import { useNavigation } from './navigation.tsx'
import { useToast } from './toast.tsx'

/**
 * Adds a gathering before the given one, or at the end of the thread (null): empty but for when it begins, and
 * it leads to its programme. When there is no room for more, it says so.
 */
export function useAddGathering(): (before: Id | null) => void {
  const texts = useTexts()
  const gatherings = selectGatherings(useNetworkState())
  const store = useStore()
  const { go } = useNavigation()
  const toast = useToast()
  return (before) => {
    const place = before === null ? gatherings.length : gatherings.findIndex(({ id }) => id === before)
    const earlier = gatherings[place - 1]
    const later = gatherings[place]
    const gathering = {
      id: store.newId(),
      title: texts.overview.newGathering,
      order: orderBetween(earlier?.order ?? null, later?.order ?? null),
      date: null,
      startsAt: (earlier ?? later)?.startsAt ?? null,
    }
    const added = store.dispatch('gathering.add', { gatherings: [gathering] })
    if (added.ok) go({ screen: 'programme', gatheringId: gathering.id })
    else toast(refusalText(texts, added.failure))
  }
}
