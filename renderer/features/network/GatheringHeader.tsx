import { useState } from 'react'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import { formatDay } from '../../ui/formatDate.ts'
import type { GatheringMoment } from '../../ui/gatheringMoment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { EditGatheringDialog } from './EditGatheringDialog.tsx'

export interface GatheringHeaderProps {
  readonly gathering: Gathering
  /** 1, 2, 3 … along the thread. */
  readonly number: number
  readonly moment: GatheringMoment
  readonly today: string
}

/** A knot on the red thread: which gathering the column is, and when. Press it to change title and date. */
export function GatheringHeader({ gathering, number, moment, today }: GatheringHeaderProps) {
  const { overview } = useTexts()
  const { language } = useLanguage()
  const [isEditing, setIsEditing] = useState(false)
  const { title, date } = gathering
  const day = date === null ? overview.noDate : formatDay(date, language, today)
  return (
    <th scope="col" className="overview-gathering" data-moment={moment}>
      <button
        type="button"
        className="overview-gatheringButton"
        title={overview.editGathering(title)}
        aria-current={moment === 'current' ? 'step' : undefined}
        onClick={() => setIsEditing(true)}
      >
        <span className="overview-knot">
          {moment === 'held' ? <Icon name="check" sizeRem={1.375} /> : number}
          {moment === 'held' && <span className="onlyForScreenReader">{number}</span>}
        </span>
        <span className="overview-title">{title}</span>
        <span className="overview-day">{date === today ? `${day} · ${overview.today}` : day}</span>
      </button>
      <span className="overview-exercise">{overview.stakeholderMap}</span>
      {isEditing && (
        <EditGatheringDialog gathering={gathering} number={number} onClose={() => setIsEditing(false)} />
      )}
    </th>
  )
}
