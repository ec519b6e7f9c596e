import { useState } from 'react'
import {
  MINUTES_LIMIT,
  PROGRAMME_NOTE_LIMIT,
  PROGRAMME_TITLE_LIMIT,
} from '../../../../shared/features/programmeItem/commands.ts'
import {
  type Exercise,
  exercises,
  type Phase,
  type ProgrammeItem,
} from '../../../../shared/features/programmeItem/record.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { PhaseFields, type TypedPhase } from './PhaseFields.tsx'
import { parseMinutes } from './parseMinutes.ts'
import type { ProgrammeActions } from './useProgrammeActions.ts'

export interface ProgrammeItemDialogProps {
  readonly item: ProgrammeItem
  readonly actions: ProgrammeActions
  readonly onClose: () => void
}

const typedPhase = ({ form, minutes }: Phase): TypedPhase => ({ form, minutes: String(minutes) })

/** Everything about an item: also its phases, the exercise it opens, and the facilitator's own note. */
export function ProgrammeItemDialog({ item, actions, onClose }: ProgrammeItemDialogProps) {
  const { programme: words, common } = useTexts()
  const [title, setTitle] = useState(item.title)
  const [minutes, setMinutes] = useState(String(item.minutes))
  const [phases, setPhases] = useState<readonly TypedPhase[]>(item.phases.map(typedPhase))
  const [exercise, setExercise] = useState<Exercise | ''>(item.exercise ?? '')
  const [note, setNote] = useState(item.note)
  const [problem, setProblem] = useState<{ field: 'title' | 'minutes' | 'phases'; words: string } | null>(
    null,
  )
  const save = (): void => {
    const whole = phases.map(({ form, minutes: typed }) => ({
      form,
      minutes: parseMinutes(typed, 1, MINUTES_LIMIT),
    }))
    const parsed = whole.flatMap((phase) =>
      phase.minutes === null ? [] : [{ form: phase.form, minutes: phase.minutes }],
    )
    const alone = parseMinutes(minutes, 0, MINUTES_LIMIT)
    if (parsed.length < whole.length) return setProblem({ field: 'phases', words: words.phaseMinutesWrong })
    if (parsed.length === 0 && alone === null)
      return setProblem({ field: 'minutes', words: words.minutesWrong })
    const refused = actions.editItem(item.id, {
      title,
      phases: parsed,
      ...(parsed.length === 0 && alone !== null ? { minutes: alone } : {}),
      exercise: exercise === '' ? null : exercise,
      note,
    })
    if (refused === null) onClose()
    else setProblem({ field: 'title', words: refused })
  }
  const errorOf = (field: 'title' | 'minutes' | 'phases') =>
    problem?.field === field ? problem.words : undefined
  return (
    <Dialog
      title={words.item}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <TextField
        label={words.name}
        value={title}
        limit={PROGRAMME_TITLE_LIMIT}
        error={errorOf('title')}
        onChange={setTitle}
      />
      <PhaseFields phases={phases} error={errorOf('phases')} onChange={setPhases} />
      {phases.length === 0 && (
        <TextField
          label={words.itemMinutes}
          value={minutes}
          error={errorOf('minutes')}
          onChange={setMinutes}
        />
      )}
      <SelectField
        label={words.exercise}
        value={exercise}
        options={[
          { value: '' as const, label: words.noExercise },
          ...exercises.map((value) => ({ value, label: words.exercises[value] })),
        ]}
        onChange={setExercise}
      />
      <TextField
        label={words.note}
        description={words.noteHelp}
        value={note}
        limit={PROGRAMME_NOTE_LIMIT}
        rows={4}
        onChange={setNote}
      />
    </Dialog>
  )
}
