import type { Id } from '../../../../shared/core/ids.ts'
import type { HistoryLine } from '../../../../shared/features/history/lines.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatTime } from '../../../ui/formatDate.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { lineTarget, type ReplayStart, replayStart } from '../lineTarget.ts'
import { lineWords } from '../lineWords.ts'
import { topicIcons } from '../topicIcons.ts'
import './timelineLine.css'

export interface TimelineLineProps {
  readonly line: HistoryLine
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly onReplay: (start: ReplayStart) => void
}

/** One line: when, what, the way to the thing itself, and to the board as it was just then. */
export function TimelineLine({ line, municipalityId, gatheringId, onReplay }: TimelineLineProps) {
  const state = useNetworkState()
  const { history: words } = useTexts()
  const { language } = useLanguage()
  const { go } = useNavigation()
  const { text, names } = lineWords(line, state, language)
  const where = { municipalityId, gatheringId }
  const start = replayStart(line, state, where)
  const time = formatTime(line.time, language)
  return (
    <>
      <button
        type="button"
        className="timelineLine-open"
        title={names === '' ? text : `${text}: ${names}`}
        onClick={() => go(lineTarget(line, state, where))}
      >
        <span className="timelineLine-time tabularNumbers">{time}</span>
        <Icon name={topicIcons[line.topic]} />
        <span className="timelineLine-words">
          <span className="timelineLine-text">{text}</span>
          {names !== '' && <span className="timelineLine-names">{names}</span>}
        </span>
        <Icon name="chevronRight" sizeRem={1} />
      </button>
      {start && (
        <Button
          label={words.openReplay(text)}
          title={words.openReplay(text)}
          icon="play"
          iconOnly
          variant="quiet"
          onClick={() => onReplay(start)}
        />
      )}
    </>
  )
}
