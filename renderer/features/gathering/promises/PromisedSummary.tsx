import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { statusIcons } from '../../../ui/statusIcons.ts'
import { promisedText, statusChoices } from './promisedWords.ts'
import './promisedSummary.css'

/** What a municipality promised, in one line: the promise itself, or how many and how it goes with them. */
export function PromisedSummary({ items }: { readonly items: readonly PromisedItem[] }) {
  const { promises: words } = useTexts()
  const { language } = useLanguage()
  const [first] = items
  if (!first) return null
  if (items.length > 1) {
    const count = (status: PromisedItem['status']): number =>
      items.filter((item) => item.status === status).length
    const counts = {
      done: count('done'),
      doing: count('doing'),
      notStarted: count('notStarted'),
      stopped: count('stopped'),
    }
    return <span className="promisedSummary">{words.summary(items.length, counts)}</span>
  }
  const text = promisedText(first, language)
  const label = statusChoices(first.noun, language).find(({ status }) => status === first.status)?.label
  return (
    <span className="promisedSummary">
      <span className="promisedSummary-text" title={text}>
        {text}
      </span>
      <span className="promisedSummary-status" data-status={first.status}>
        <Icon name={statusIcons[first.status]} sizeRem={1.125} />
        {label}
      </span>
    </span>
  )
}
