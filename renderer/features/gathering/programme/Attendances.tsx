import type { Id } from '../../../../shared/core/ids.ts'
import { ATTENDANCE_LIMIT } from '../../../../shared/features/attendance/commands.ts'
import { attendanceId, attendanceNoun } from '../../../../shared/features/attendance/record.ts'
import { isTakingPart } from '../../../../shared/features/municipality/membership.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { draftKeys } from '../../../ui/draftKeys.ts'
import { useTexts } from '../../../ui/language.tsx'
import { CellError } from '../../../ui/TextCell.tsx'
import { useDraft } from '../../../ui/useDraft.ts'
import type { ProgrammeActions } from './useProgrammeActions.ts'
import './attendances.css'

export interface AttendancesProps {
  readonly gatheringId: Id
  readonly actions: ProgrammeActions
}

/** How many came from each municipality: a field each, and no sum, because nobody is to be measured by it. */
export function Attendances({ gatheringId, actions }: AttendancesProps) {
  const { programme: words } = useTexts()
  const state = useNetworkState()
  const municipalities = selectMunicipalities(state)
  if (municipalities.length === 0) return null
  return (
    <section className="attendances" aria-labelledby="attendances">
      <h2 id="attendances">{words.attendance}</h2>
      <p>{words.attendanceHelp}</p>
      <ul>
        {municipalities.map((municipality) => (
          <li key={municipality.id}>
            <span>{municipality.name}</span>
            {isTakingPart(state, municipality, gatheringId) ? (
              <CountField
                municipality={municipality}
                count={attendanceNoun.get(state, attendanceId(municipality.id, gatheringId))?.count ?? null}
                actions={actions}
              />
            ) : (
              <span className="attendances-away">{words.notTakingPart}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CountFieldProps {
  readonly municipality: Municipality
  readonly count: number | null
  readonly actions: ProgrammeActions
}

function CountField({ municipality: { id, name }, count, actions }: CountFieldProps) {
  const { programme: words } = useTexts()
  const draft = useDraft(count === null ? '' : String(count), (typed) => {
    const text = typed.trim()
    if (text === '') return actions.countAttendance(id, null)
    const isWhole = /^\d{1,3}$/.test(text) && Number(text) <= ATTENDANCE_LIMIT
    return isWhole ? actions.countAttendance(id, Number(text)) : words.attendanceWrong
  })
  return (
    <span className="attendances-field">
      <input
        className="ds-input tabularNumbers"
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.attendanceOf(name)}
        aria-invalid={draft.error !== undefined}
        value={draft.value}
        onChange={({ target }) => draft.change(target.value)}
        onBlur={draft.save}
        onKeyDown={draftKeys(draft)}
      />
      <CellError text={draft.error} />
    </span>
  )
}
