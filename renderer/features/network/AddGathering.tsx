import { orderBetween } from '../../../shared/core/order.ts'
import { GATHERING_LIMIT } from '../../../shared/features/gathering/commands.ts'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useAttempt } from './useAttempt.ts'

/** One more gathering at the end of the thread, empty but for when it begins; leads to its programme. */
export function AddGathering({ gatherings }: { readonly gatherings: readonly Gathering[] }) {
  const { overview } = useTexts()
  const store = useStore()
  const { go } = useNavigation()
  const attempt = useAttempt()
  const toast = useToast()
  const last = gatherings.at(-1)
  const add = (): void => {
    const id = store.newId()
    const title = overview.newGathering
    const order = orderBetween(last?.order ?? null, null)
    const gathering = { id, title, order, date: null, startsAt: last?.startsAt ?? null }
    const problem = attempt('gathering.add', { gatherings: [gathering] })
    if (problem === null) go({ screen: 'programme', gatheringId: id })
    else toast(problem)
  }
  if (gatherings.length >= GATHERING_LIMIT) return null
  return (
    <Button
      className="overview-add"
      label={overview.newGathering}
      icon="plus"
      variant="quiet"
      onClick={add}
    />
  )
}
