import type { KeyboardEvent } from 'react'
import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { PromisedRow } from './PromisedRow.tsx'
import { statusChoices } from './promisedWords.ts'
import { usePromisedActions } from './usePromisedActions.ts'
import { keyOf } from './usePromisedByMunicipality.ts'
import './promisedList.css'

const nothing = (): void => undefined

/** What one municipality promised, for a place beside the gathering's own screen: status by press, or by its digit where focus is. */
export function PromisedList({ items }: { readonly items: readonly PromisedItem[] }) {
  const { language } = useLanguage()
  const actions = usePromisedActions()
  const press = (event: KeyboardEvent<HTMLElement>, item: PromisedItem): void => {
    const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (isWriting || event.altKey || event.ctrlKey || event.metaKey) return
    const chosen = statusChoices(item.noun, language).find(({ digit }) => digit === event.key)
    if (!chosen) return
    event.preventDefault()
    actions.setStatus(item, chosen.status)
  }
  return (
    <ul
      className="promisedList"
      onKeyDown={(event) => {
        const row = event.target instanceof HTMLElement ? event.target.closest('[data-key]') : null
        const item = items.find((each) => keyOf(each) === row?.getAttribute('data-key'))
        if (item) press(event, item)
      }}
    >
      {items.map((item) => (
        <PromisedRow key={item.key} item={item} isActive={false} actions={actions} onActivate={nothing} />
      ))}
    </ul>
  )
}
