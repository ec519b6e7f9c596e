import type { Id } from '../../../../shared/core/ids.ts'
import { getGathering } from '../../../../shared/features/gathering/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { CheckInQuestion } from './CheckInQuestion.tsx'
import './promisesBody.css'
import './promisesEmpty.css'

export interface PromisesEmptyProps {
  readonly gatheringId: Id
  /** The first gathering; else there are no municipalities here. */
  readonly isFirst: boolean
  /** How many are in the network, but not at this gathering. */
  readonly awayCount: number
}

/** Nothing has been promised before the first gathering: on to what it is about. */
export function PromisesEmpty({ gatheringId, isFirst, awayCount }: PromisesEmptyProps) {
  const { promises: words } = useTexts()
  const { go } = useNavigation()
  const [title, text] = isFirst
    ? [words.firstTitle, words.firstText]
    : awayCount > 0
      ? [words.allLeftTitle, words.left(awayCount)]
      : [words.noneTitle, words.noneText]
  const gathering = getGathering(useNetworkState(), gatheringId)
  return (
    <section className="promises" aria-labelledby="promisesEmpty">
      <CheckInQuestion question={gathering?.checkIn ?? ''} />
      <div className="promises-empty">
        <h2 id="promisesEmpty">{title}</h2>
        <p>{text}</p>
        {isFirst ? (
          <Button
            label={words.toProgramme}
            variant="primary"
            iconAfter="arrowRight"
            onClick={() => go({ screen: 'programme', gatheringId })}
          />
        ) : (
          <Button label={words.toOverview} variant="primary" onClick={() => go({ screen: 'overview' })} />
        )}
      </div>
    </section>
  )
}
