import type { CSSProperties } from 'react'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import { formatDay } from '../../ui/formatDate.ts'
import type { GatheringMoment } from '../../ui/gatheringMoment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import './gatheringHeader.css'

export interface GatheringHeaderProps {
  readonly gathering: Gathering
  /** 1, 2, 3 … along the thread. */
  readonly number: number
  readonly moment: GatheringMoment
  /** It is over: checked out, or a later one has begun. */
  readonly isOver: boolean
  /** How many exercises it has a column for, and the gathering before it. */
  readonly span: number
  readonly spanBefore: number
  /** The gathering earlier in the row that is set to a later day. */
  readonly comesBefore: number | undefined
  readonly today: string
}

/** A knot on the red thread: which gathering the columns are of, and when. Press it for its programme. */
export function GatheringHeader(props: GatheringHeaderProps) {
  const { gathering, number, moment, isOver, span, spanBefore, comesBefore, today } = props
  const { overview, programme } = useTexts()
  const { language } = useLanguage()
  const { go } = useNavigation()
  const { id, title, date } = gathering
  const day = date === null ? overview.noDate : formatDay(date, language, today)
  // From the middle of the gathering before to the middle of this one, in shares of this one's width.
  const thread = { '--thread-back': `${(spanBefore / span) * -50}%` } as CSSProperties
  return (
    <th
      scope="colgroup"
      colSpan={span}
      className="overview-gathering"
      data-moment={moment}
      data-over={isOver}
      style={thread}
    >
      <button
        type="button"
        className="overview-gatheringButton"
        title={overview.openProgramme(title)}
        aria-current={moment === 'current' ? 'step' : undefined}
        onClick={() => go({ screen: 'programme', gatheringId: id })}
      >
        <span className="overview-knot">
          {isOver ? <Icon name="check" sizeRem={1.375} /> : number}
          {isOver && <span className="onlyForScreenReader">{number}</span>}
        </span>
        <span className="overview-title">{title}</span>
        <span className="overview-day">{date === today ? `${day} · ${overview.today}` : day}</span>
        {comesBefore !== undefined && (
          <span className="overview-disorder">
            <Icon name="warning" sizeRem={1} />
            {programme.dateBefore(number, comesBefore)}
          </span>
        )}
      </button>
    </th>
  )
}
