import { memo } from 'react'
import type { Action } from '../../../shared/features/action/record.ts'
import { isOverdue } from '../../../shared/features/action/select.ts'
import { actionStatuses } from '../../../shared/features/action/status.ts'
import { looksLikePerson } from '../../../shared/features/stakeholder/looksLikePerson.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { statusIcons } from '../../ui/statusIcons.ts'
import { TextCell } from '../../ui/TextCell.tsx'
import { DayCell } from './DayCell.tsx'
import { StatusSelect } from './StatusSelect.tsx'
import type { PlanActions } from './usePlanActions.ts'
import './planTable.css'
import './statusSelect.css'

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
  const { action: words, stakeholder } = useTexts()
  const { language } = useLanguage()
  const projector = useProjectorMode()
  const today = isoDayOf(Date.now())
  const overdue = isOverdue(action, today)
  const { id, title } = action
  const day = action.day === null ? '' : formatDay(action.day, language, today)
  if (projector.isOn)
    return (
      <tr>
        <th scope="row">{title}</th>
        <td>{action.owner}</td>
        <td data-overdue={overdue}>
          {day} {overdue && <span className="planTable-overdue">{words.overdue}</span>}
        </td>
        <td className="statusSelect" data-status={action.status}>
          <Icon name={statusIcons[action.status]} sizeRem={1.25} />{' '}
          {actionStatuses.find(({ key }) => key === action.status)?.name[language]}
        </td>
        <td>{action.sign}</td>
        <td />
      </tr>
    )
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
          hintFor={(typed) => (looksLikePerson(typed) ? stakeholder.nameHint : null)}
          onSave={(owner) => actions.edit(id, { owner })}
        />
      </td>
      <td data-overdue={overdue}>
        <DayCell
          label={`${words.day}: ${title}`}
          day={action.day}
          shown={day}
          onSave={(typed) => actions.edit(id, { day: typed })}
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
