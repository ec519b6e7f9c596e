import { useCallback, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { Action } from '../../../shared/features/action/record.ts'
import type { AreaActions } from '../../../shared/features/action/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { ActionRow } from './ActionRow.tsx'
import type { PlanActions } from './usePlanActions.ts'
import './planTable.css'

export interface PlanTableProps {
  readonly groups: readonly AreaActions[]
  readonly selectedId: Id | null
  readonly actions: PlanActions
  readonly onSelect: (action: Action) => void
  readonly onOpen: (action: Action) => void
}

/** The plan by area: chosen ones first, each with a row that waits for the next action. */
export function PlanTable({ groups, selectedId, actions, onSelect, onOpen }: PlanTableProps) {
  const { action: words } = useTexts()
  const table = useRef<HTMLTableElement>(null)
  const toNewRow = useCallback(({ improvementAreaId }: Action): void => {
    table.current?.querySelector<HTMLInputElement>(`[data-new="${improvementAreaId ?? ''}"] input`)?.focus()
  }, [])
  const projector = useProjectorMode()
  const all =
    projector.isOn || groups.some(({ area }) => area === null)
      ? groups
      : [...groups, { area: null, choice: null, actions: [] }]
  return (
    <table ref={table} className="planTable">
      <thead>
        <tr>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.owner}</th>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.sign}</th>
          <td />
        </tr>
      </thead>
      {all.map(({ area, choice, actions: rows }, index) => {
        const title = area ? stripSoftHyphens(area.title) : words.noArea
        return (
          <tbody key={area?.id ?? 'none'}>
            <tr className="planTable-area">
              <th scope="rowgroup" colSpan={6}>
                {choice && <span className="planTable-number">{index + 1}</span>}
                {title}
              </th>
            </tr>
            {rows.map((action) => (
              <ActionRow
                key={action.id}
                action={action}
                isSelected={action.id === selectedId}
                actions={actions}
                onSelect={onSelect}
                onOpen={onOpen}
                onNext={toNewRow}
              />
            ))}
            <tr className="planTable-new" data-new={area?.id ?? ''}>
              <td colSpan={6}>
                <NewAction
                  label={words.newIn(title)}
                  placeholder={choice && rows.length === 0 ? words.first : `+ ${words.new}`}
                  onAdd={(typed) => actions.add(typed, area?.id ?? null)}
                />
              </td>
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}

interface NewActionProps {
  readonly label: string
  readonly placeholder: string
  readonly onAdd: (title: string) => Id | null
}

/** The waiting row: Enter, or leaving it, makes the action and waits for the next. */
function NewAction({ label, placeholder, onAdd }: NewActionProps) {
  const [typed, setTyped] = useState('')
  const add = (): void => {
    if (typed.trim() !== '' && onAdd(typed) !== null) setTyped('')
  }
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          add()
        } else if (event.key === 'Escape') setTyped('')
      }}
    />
  )
}
