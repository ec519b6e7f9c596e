import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { PROGRAMME_TITLE_LIMIT } from '../../../../shared/features/programmeItem/commands.ts'
import {
  clockOfMinutes,
  type ProgrammeTimes,
} from '../../../../shared/features/programmeItem/programmeTimes.ts'
import type { ProgrammeItem } from '../../../../shared/features/programmeItem/record.ts'
import { useTexts } from '../../../ui/language.tsx'
import { NewLine } from './NewLine.tsx'
import { ProgrammeEmpty } from './ProgrammeEmpty.tsx'
import { ProgrammeItemDialog } from './ProgrammeItemDialog.tsx'
import { type ExerciseTarget, ProgrammeRow } from './ProgrammeRow.tsx'
import type { ProgrammeActions } from './useProgrammeActions.ts'
import { useRowOrder } from './useRowOrder.ts'
import './programmeRow.css'

export interface ProgrammeListProps {
  readonly items: readonly ProgrammeItem[]
  readonly times: ProgrammeTimes
  /** The item that is on by the clock; -1 = none. */
  readonly nowIndex: number
  readonly target: ExerciseTarget | undefined
  readonly actions: ProgrammeActions
}

/** The programme, item by item, with the times counted on from the start. */
export function ProgrammeList({ items, times, nowIndex, target, actions }: ProgrammeListProps) {
  const { programme: words } = useTexts()
  const [editedId, setEditedId] = useState<Id | null>(null)
  const edited = items.find(({ id }) => id === editedId)
  const ids = items.map(({ id }) => id)
  const order = useRowOrder('application/x-samling-programme-item', ids, actions.moveItem)
  return (
    <>
      {items.length === 0 ? (
        <ProgrammeEmpty onFetch={actions.fetchProgramme} />
      ) : (
        <ol ref={order.list} className="programmeList" aria-label={words.items} aria-description={words.keys}>
          {items.map((item, index) => {
            const start = times.starts?.[index]
            return (
              <li
                key={item.id}
                className="programmeRow"
                data-now={index === nowIndex}
                data-break={item.phases.length === 0}
                aria-current={index === nowIndex ? 'time' : undefined}
                {...order.rowProps(item.id)}
              >
                <ProgrammeRow
                  item={item}
                  clock={start === undefined ? null : clockOfMinutes(start)}
                  isNow={index === nowIndex}
                  isFirst={index === 0}
                  isLast={index === items.length - 1}
                  target={target}
                  actions={actions}
                  handleProps={order.handleProps(item.id)}
                  onMove={(by) => order.move(item.id, by)}
                  onEdit={() => setEditedId(item.id)}
                />
              </li>
            )
          })}
        </ol>
      )}
      <NewLine label={words.addItem} limit={PROGRAMME_TITLE_LIMIT} onAdd={actions.addItem} />
      {edited && (
        <ProgrammeItemDialog
          key={edited.id}
          item={edited}
          actions={actions}
          onClose={() => setEditedId(null)}
        />
      )}
    </>
  )
}
