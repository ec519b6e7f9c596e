import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import {
  clockOfMinutes,
  type ProgrammeTimes,
} from '../../../../shared/features/programmeItem/programmeTimes.ts'
import type { ProgrammeItem } from '../../../../shared/features/programmeItem/record.ts'
import { useTexts } from '../../../ui/language.tsx'
import './projectedProgramme.css'

export interface ProjectedProgrammeProps {
  readonly gathering: Gathering
  readonly items: readonly ProgrammeItem[]
  readonly times: ProgrammeTimes
  readonly nowIndex: number
}

/** The day begins with its question and ends with the other; in between, and before it, stands what it is for. */
function saidOver({ purpose, checkIn, checkOut }: Gathering, count: number, nowIndex: number): string {
  if (nowIndex === 0) return checkIn || purpose
  return (nowIndex === count - 1 && nowIndex > 0 ? checkOut : '') || purpose
}

/** What the room sees of the day: times, items and forms in large type, and which is on. No notes, nothing to press. */
export function ProjectedProgramme({ gathering, items, times, nowIndex }: ProjectedProgrammeProps) {
  const { programme: words } = useTexts()
  const said = saidOver(gathering, items.length, nowIndex)
  return (
    <div className="projectedProgramme" data-many={items.length > 13}>
      {said !== '' && <p className="projectedProgramme-purpose">{said}</p>}
      {items.length === 0 && <p className="projectedProgramme-purpose">{words.emptyTitle}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long programme scrolls, and keys must reach that */}
      <ol tabIndex={0} aria-label={words.items}>
        {items.map((item, index) => {
          const start = times.starts?.[index]
          return (
            <li
              key={item.id}
              data-now={index === nowIndex}
              data-past={index < nowIndex}
              data-break={item.phases.length === 0}
              aria-current={index === nowIndex ? 'time' : undefined}
            >
              <span className="projectedProgramme-clock tabularNumbers">
                {start === undefined ? '' : clockOfMinutes(start)}
              </span>
              <span className="projectedProgramme-title">{item.title}</span>
              <span className="projectedProgramme-forms">
                {[...new Set(item.phases.map(({ form }) => words.forms[form]))].join(' · ')}
              </span>
              <span className="projectedProgramme-minutes tabularNumbers">{words.minutes(item.minutes)}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
