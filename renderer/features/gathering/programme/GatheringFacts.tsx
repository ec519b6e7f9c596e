import {
  GATHERING_TEXT_LIMITS,
  GATHERING_TITLE_LIMIT,
} from '../../../../shared/features/gathering/commands.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { SavedText } from '../../../ui/SavedText.tsx'
import { parseClock } from './parseClock.ts'
import type { ProgrammeActions } from './useProgrammeActions.ts'
import './gatheringFacts.css'

export interface GatheringFactsProps {
  readonly gathering: Gathering
  readonly number: number
  /** The gathering earlier in the row that is set to a later day. */
  readonly comesBefore: number | undefined
  readonly actions: ProgrammeActions
}

/** What a gathering is called, when and where it is held, and what for. Each field saves itself. */
export function GatheringFacts({ gathering, number, comesBefore, actions }: GatheringFactsProps) {
  const { programme: words } = useTexts()
  const saveClock = (typed: string): string | null => {
    const startsAt = typed.trim() === '' ? null : parseClock(typed)
    if (startsAt === null && typed.trim() !== '') return words.startsAtWrong
    return actions.editGathering({ startsAt })
  }
  return (
    <section className="gatheringFacts" aria-label={words.facts}>
      <SavedText
        rows={1}
        label={words.name}
        value={gathering.title}
        limit={GATHERING_TITLE_LIMIT}
        onSave={(title) => actions.editGathering({ title })}
      />
      <div className="gatheringFacts-when">
        <DayField
          label={words.date}
          day={gathering.date}
          onSave={(date) => actions.editGathering({ date })}
        />
        <SavedText rows={1} label={words.startsAt} value={gathering.startsAt ?? ''} onSave={saveClock} />
      </div>
      {comesBefore === undefined ? (
        <p className="gatheringFacts-help">{words.dateHelp}</p>
      ) : (
        <p className="gatheringFacts-warning" role="status">
          <Icon name="warning" sizeRem={1.125} />
          {words.dateBefore(number, comesBefore)}
        </p>
      )}
      <SavedText
        rows={1}
        label={words.place}
        value={gathering.place}
        limit={GATHERING_TEXT_LIMITS.place}
        onSave={(place) => actions.editGathering({ place })}
      />
      {(['purpose', 'checkIn', 'checkOut'] as const).map((field) => (
        <SavedText
          key={field}
          label={words[field]}
          value={gathering[field]}
          limit={GATHERING_TEXT_LIMITS[field]}
          onSave={(text) => actions.editGathering({ [field]: text })}
        />
      ))}
    </section>
  )
}
