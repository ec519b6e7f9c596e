import {
  clockOfMinutes,
  type ProgrammeTimes,
} from '../../../../shared/features/programmeItem/programmeTimes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './programmeSummary.css'

export interface ProgrammeSummaryProps {
  readonly times: ProgrammeTimes
  readonly hasItems: boolean
}

/** How long the programme is and when it ends; and what is missing before that can be said. */
export function ProgrammeSummary({ times, hasItems }: ProgrammeSummaryProps) {
  const { programme: words } = useTexts()
  const { lengthMinutes, endsAt, isPastMidnight } = times
  const end = endsAt === null ? '' : clockOfMinutes(endsAt)
  const ends = isPastMidnight ? words.endsTomorrow(end) : words.ends(end)
  const about = [words.length(lengthMinutes), ...(endsAt === null ? [] : [ends])]
  return (
    <header className="programmeSummary">
      <h2 className={hasItems ? 'onlyForScreenReader' : undefined}>{words.programme}</h2>
      {hasItems && <p className="programmeSummary-length tabularNumbers">{about.join(' · ')}</p>}
      {hasItems && endsAt === null && <p className="programmeSummary-help">{words.noStart}</p>}
      {isPastMidnight && (
        <p className="programmeSummary-help" role="status">
          <Icon name="warning" sizeRem={1.125} />
          {words.pastMidnight}
        </p>
      )}
    </header>
  )
}
