import { memo } from 'react'
import type { Action } from '../../../shared/features/action/record.ts'
import { isOverdue } from '../../../shared/features/action/select.ts'
import { Button } from '../../ui/Button.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { useTexts } from '../../ui/language.tsx'
import { StatusSelect } from './StatusSelect.tsx'
import { TextCell } from './TextCell.tsx'
import type { PlanActions } from './usePlanActions.ts'

export interface ActionRowProps {
  readonly action: Action
  readonly isSelected: boolean
  readonly actions: PlanActions
  readonly onSelect: (action: Action) => void
  readonly onOpen: (action: Action) => void
  /** Enter in the title: on to the row for the next one. */
  readonly onNext: (action: Action) => void
}

/** One action, every cell edited in place. */
export const ActionRow = memo(function ActionRow(props: ActionRowProps) {
  const { action, isSelected, actions, onSelect, onOpen, onNext } = props
  const { action: words } = useTexts()
  const overdue = isOverdue(action, isoDayOf(Date.now()))
  const { id, title } = action
  return (
    <tr data-selected={isSelected} data-action={id} onFocus={() => onSelect(action)}>
      <th scope="row">
        <TextCell
          label={words.action}
          value={title}
          onSave={(text) => actions.edit(id, { title: text })}
          onEnter={() => onNext(action)}
        />
      </th>
      <td>
        <TextCell
          label={`${words.owner}: ${title}`}
          placeholder={words.owner}
          value={action.owner}
          onSave={(owner) => actions.edit(id, { owner })}
        />
      </td>
      <td data-overdue={overdue}>
        <TextCell
          label={`${words.day}: ${title}`}
          type="date"
          value={action.day ?? ''}
          onSave={(day) => actions.edit(id, { day: day === '' ? null : day })}
        />
        {overdue && <span className="planTable-overdue">{words.overdue}</span>}
      </td>
      <td>
        <StatusSelect
          label={words.statusOf(title)}
          status={action.status}
          onChange={(status) => actions.setStatus([id], status)}
        />
      </td>
      <td>
        <TextCell
          label={`${words.sign}: ${title}`}
          placeholder={words.sign}
          value={action.sign}
          onSave={(sign) => actions.edit(id, { sign })}
        />
      </td>
      <td>
        <Button
          label={words.details(title)}
          icon="pencil"
          iconOnly
          variant="quiet"
          onClick={() => onOpen(action)}
        />
      </td>
    </tr>
  )
})
