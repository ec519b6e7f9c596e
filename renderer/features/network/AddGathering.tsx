import { orderBetween } from '../../../shared/core/order.ts'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useAttempt } from './useAttempt.ts'

/** One more gathering at the end of the thread, empty but for when it begins; leads to its programme. When there is no room for more, it says so. */
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
