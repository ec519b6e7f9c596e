import { HOME_TASK_LIMITS } from '../../../../shared/features/homeTask/commands.ts'
import type { HomeTask } from '../../../../shared/features/homeTask/record.ts'
import { useTexts } from '../../../ui/language.tsx'
import { TextCell } from '../../../ui/TextCell.tsx'
import { NewLine } from './NewLine.tsx'
import { RowButtons } from './RowButtons.tsx'
import type { ProgrammeActions } from './useProgrammeActions.ts'
import { useRowOrder } from './useRowOrder.ts'
import './homeTasks.css'

export interface HomeTasksProps {
  readonly tasks: readonly HomeTask[]
  readonly actions: ProgrammeActions
}

/** What every municipality does before the next gathering. */
export function HomeTasks({ tasks, actions }: HomeTasksProps) {
  const { programme: words } = useTexts()
  const ids = tasks.map(({ id }) => id)
  const order = useRowOrder('application/x-samling-home-task', ids, actions.moveHomeTask)
  return (
    <section className="homeTasks" aria-labelledby="homeTasks">
      <h2 id="homeTasks">{words.homeTasks}</h2>
      <p>{words.homeTasksHelp}</p>
      <ol ref={order.list}>
        {tasks.map((task, index) => (
          <li key={task.id} className="homeTasks-row" {...order.rowProps(task.id)}>
            <TextCell
              label={words.homeTask(index + 1)}
              value={task.text}
              onSave={(text) => actions.editHomeTask(task.id, text)}
            />
            <RowButtons
              title={task.text}
              isFirst={index === 0}
              isLast={index === tasks.length - 1}
              onMove={(by) => order.move(task.id, by)}
              onRemove={() => actions.removeHomeTask(task)}
            />
          </li>
        ))}
      </ol>
      <NewLine label={words.addHomeTask} limit={HOME_TASK_LIMITS.text} onAdd={actions.addHomeTask} />
    </section>
  )
}
