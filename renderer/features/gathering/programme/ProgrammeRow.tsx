import type { Id } from '../../../../shared/core/ids.ts'
import { MINUTES_LIMIT } from '../../../../shared/features/programmeItem/commands.ts'
import type { ProgrammeItem } from '../../../../shared/features/programmeItem/record.ts'
import { Button } from '../../../ui/Button.tsx'
import { draftKeys } from '../../../ui/draftKeys.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { CellError, TextCell } from '../../../ui/TextCell.tsx'
import { useDraft } from '../../../ui/useDraft.ts'
import { exercisePlace } from './exercisePlace.ts'
import { PhaseChips } from './PhaseChips.tsx'
import { parseMinutes } from './parseMinutes.ts'
import { RowButtons } from './RowButtons.tsx'
import type { ProgrammeActions } from './useProgrammeActions.ts'
import './programmeRow.css'

/** The municipality an exercise opens for. */
export interface ExerciseTarget {
  readonly id: Id
  readonly name: string
}

export interface ProgrammeRowProps {
  readonly item: ProgrammeItem
  /** `10:00`; null = nobody has said when the gathering begins. */
  readonly clock: string | null
  readonly isNow: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly target: ExerciseTarget | undefined
  readonly actions: ProgrammeActions
  readonly handleProps: object
  readonly onMove: (by: -1 | 1) => void
  readonly onEdit: () => void
}

/** One item: when, what, how long, in which form, and the way to its exercise. Name and minutes are changed where they stand. */
export function ProgrammeRow(props: ProgrammeRowProps) {
  const { item, clock, isNow, actions } = props
  const { programme: words } = useTexts()
  return (
    <>
      <span className="programmeRow-handle" aria-hidden="true" {...props.handleProps}>
        <Icon name="dots" sizeRem={1.25} />
      </span>
      <span className="programmeRow-clock tabularNumbers">
        {clock}
        {isNow && <span className="programmeRow-now">{words.now}</span>}
      </span>
      <div className="programmeRow-what">
        <TextCell
          label={words.titleOf(item.title)}
          value={item.title}
          onSave={(title) => actions.editItem(item.id, { title })}
        />
        {item.note !== '' && (
          <p className="programmeRow-note">
            <Icon name="hidden" sizeRem={1} />
            <span className="onlyForScreenReader">{words.noteOf}: </span>
            {item.note}
          </p>
        )}
      </div>
      <PhaseChips phases={item.phases} />
      <Minutes item={item} actions={actions} />
      <OpenExercise item={item} target={props.target} />
      <RowButtons
        title={item.title}
        isFirst={props.isFirst}
        isLast={props.isLast}
        onMove={props.onMove}
        onEdit={props.onEdit}
        onRemove={() => actions.removeItem(item)}
      />
    </>
  )
}

/** With phases the minutes are their sum, and are changed where the phases are. */
function Minutes({ item, actions }: Pick<ProgrammeRowProps, 'item' | 'actions'>) {
  const { programme: words } = useTexts()
  const draft = useDraft(String(item.minutes), (typed) => {
    const minutes = parseMinutes(typed, 0, MINUTES_LIMIT)
    return minutes === null ? words.minutesWrong : actions.editItem(item.id, { minutes })
  })
  if (item.phases.length > 0)
    return <span className="programmeRow-minutes tabularNumbers">{words.minutes(item.minutes)}</span>
  return (
    <span className="programmeRow-minutes textCell tabularNumbers">
      <input
        aria-label={words.minutesOf(item.title)}
        aria-invalid={draft.error !== undefined}
        inputMode="numeric"
        autoComplete="off"
        value={draft.value}
        onChange={({ target }) => draft.change(target.value)}
        onBlur={draft.save}
        onKeyDown={draftKeys(draft)}
      />
      <span aria-hidden="true">min</span>
      <CellError text={draft.error} />
    </span>
  )
}

function OpenExercise({ item, target }: Pick<ProgrammeRowProps, 'item' | 'target'>) {
  const { programme: words } = useTexts()
  const { go } = useNavigation()
  const { exercise, gatheringId } = item
  const place = exercise && exercisePlace(exercise, gatheringId, target?.id)
  if (!exercise || !place) return <span />
  const name = words.exercises[exercise]
  const isOfOne = 'municipalityId' in place && target !== undefined
  const label = isOfOne ? words.openFor(name, target.name) : words.open(name)
  return (
    <Button
      className="programmeRow-open"
      label={name}
      aria-label={label}
      title={label}
      icon="arrowRight"
      variant="quiet"
      onClick={() => go(place)}
    />
  )
}
