import type { Id } from '../../../shared/core/ids.ts'
import type { Action } from '../../../shared/features/action/record.ts'
import { isOverdue } from '../../../shared/features/action/select.ts'
import { actionStatuses } from '../../../shared/features/action/status.ts'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { statusIcons } from '../../ui/statusIcons.ts'
import { StatusSelect } from './StatusSelect.tsx'
import type { PlanActions } from './usePlanActions.ts'
import './planTable.css'
import './statusBoard.css'

const ACTION_DRAG = 'application/x-samling-action'

export interface StatusBoardProps {
  readonly all: readonly Action[]
  readonly selectedId: Id | null
  readonly actions: PlanActions
  readonly onSelect: (action: Action) => void
  readonly onOpen: (action: Action) => void
}

/** The same actions by how far they have come: dragged between columns, or moved by the field on the card. */
export function StatusBoard({ all, selectedId, actions, onSelect, onOpen }: StatusBoardProps) {
  const { action: words } = useTexts()
  const { language } = useLanguage()
  const today = isoDayOf(Date.now())
  return (
    <div className="statusBoard">
      {actionStatuses.map(({ key, name }) => {
        const here = all.filter(({ status }) => status === key)
        return (
          <section
            key={key}
            className="statusBoard-column"
            data-status={key}
            aria-label={name[language]}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes(ACTION_DRAG)) event.preventDefault()
            }}
            onDrop={(event) => {
              event.preventDefault()
              actions.setStatus([event.dataTransfer.getData(ACTION_DRAG)], key)
            }}
          >
            <h2>
              <Icon name={statusIcons[key]} sizeRem={1.125} /> {name[language]}
            </h2>
            <ul>
              {here.map((action) => (
                <li
                  key={action.id}
                  className="statusBoard-card"
                  data-selected={action.id === selectedId}
                  draggable
                  onDragStart={(event) => event.dataTransfer.setData(ACTION_DRAG, action.id)}
                >
                  <button
                    type="button"
                    onClick={() => (action.id === selectedId ? onOpen(action) : onSelect(action))}
                  >
                    {action.title}
                  </button>
                  <p>
                    {[action.owner, action.day === null ? '' : formatDay(action.day, language, today)]
                      .filter((part) => part !== '')
                      .join(' · ')}
                    {isOverdue(action, today) && <span className="planTable-overdue"> {words.overdue}</span>}
                  </p>
                  <StatusSelect
                    label={words.statusOf(action.title)}
                    status={action.status}
                    onChange={(status) => actions.setStatus([action.id], status)}
                  />
                </li>
              ))}
            </ul>
            {here.length === 0 && <p className="statusBoard-none">{words.noneHere}</p>}
          </section>
        )
      })}
    </div>
  )
}
