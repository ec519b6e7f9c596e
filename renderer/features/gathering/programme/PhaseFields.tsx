import { type WorkForm, workForms } from '../../../../shared/features/programmeItem/record.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './phaseFields.css'

/** A phase while it is written: the minutes as typed. */
export interface TypedPhase {
  readonly form: WorkForm
  readonly minutes: string
}

export interface PhaseFieldsProps {
  readonly phases: readonly TypedPhase[]
  readonly error: string | undefined
  readonly onChange: (phases: readonly TypedPhase[]) => void
}

const MOST_PHASES = 6

/** The next form in the usual rhythm: individually, in the group, in plenary. */
const nextForm = (phases: readonly TypedPhase[]): WorkForm => {
  const last = phases.at(-1)?.form
  return last === 'I' ? 'G' : last === undefined ? 'I' : 'P'
}

/** How the time of an item is worked in, phase by phase. */
export function PhaseFields({ phases, error, onChange }: PhaseFieldsProps) {
  const { programme: words } = useTexts()
  const change = (at: number, phase: Partial<TypedPhase>): void =>
    onChange(phases.map((each, index) => (index === at ? { ...each, ...phase } : each)))
  return (
    <fieldset className="phaseFields">
      <legend>{words.phases}</legend>
      <p>{words.phasesHelp}</p>
      {phases.map((phase, index) => (
        // Phases have no names of their own: the place is what they are.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className="phaseFields-phase textField">
          <select
            className="ds-input"
            aria-label={words.phaseForm(index + 1)}
            value={phase.form}
            onChange={({ target }) =>
              change(index, { form: workForms.find((form) => form === target.value) ?? phase.form })
            }
          >
            {workForms.map((form) => (
              <option key={form} value={form}>
                {words.forms[form]}
              </option>
            ))}
          </select>
          <input
            className="ds-input tabularNumbers"
            inputMode="numeric"
            autoComplete="off"
            aria-label={words.phaseMinutes(index + 1)}
            value={phase.minutes}
            onChange={({ target }) => change(index, { minutes: target.value })}
          />
          <span aria-hidden="true">min</span>
          <Button
            label={words.removePhase(index + 1)}
            icon="trash"
            iconOnly
            variant="quiet"
            onClick={() => onChange(phases.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      {error !== undefined && (
        <p className="textField-error" role="alert">
          {error}
        </p>
      )}
      {phases.length < MOST_PHASES && (
        <Button
          label={words.addPhase}
          icon="plus"
          onClick={() => onChange([...phases, { form: nextForm(phases), minutes: '10' }])}
        />
      )}
    </fieldset>
  )
}
