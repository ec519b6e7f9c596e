import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { totalOf } from '../../../shared/features/round/ballotCount.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import { useBallotCount, useNetworkState } from '../../store/storeContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { askedAbout } from './areasInOrder.ts'
import { RoundDesk } from './desk/RoundDesk.tsx'
import { roundTextsFor, shareWords } from './roundWords.ts'
import { Seats } from './Seats.tsx'
import './roundRunning.css'

export interface RoundRunningProps {
  readonly round: Round
}

/** An open round as the room sees it: the question, the seats that have voted, what is asked about. Never a total. */
export function RoundRunning({ round }: RoundRunningProps) {
  const texts = useTexts()
  const words = roundTextsFor(round.method, texts)
  const { language } = useLanguage()
  const state = useNetworkState()
  const projector = useProjectorMode()
  const taken = totalOf(useBallotCount(round.id))
  const share = shareWords(round, texts)
  const who = [getMunicipality(state, round.municipalityId)?.name, round.voters, share].filter(Boolean)
  return (
    <div className="roundRunning" data-projector={projector.isOn}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many areas scroll, and keys must reach that */}
      <section className="roundRunning-room" tabIndex={0} aria-label={round.question}>
        <p className="roundRunning-who">{who.join(' · ')}</p>
        <h2 className="roundRunning-question">{round.question}</h2>
        <Seats taken={taken} total={round.seatCount} method={round.method} />
        <p className="roundRunning-hidden">
          <Icon name="hidden" /> {words.hidden}
        </p>
        <ul className="roundRunning-areas">
          {askedAbout(round, state, language).map(({ index, title }) => (
            <li key={index}>{title}</li>
          ))}
        </ul>
      </section>
      {!projector.isOn && <RoundDesk round={round} taken={taken} />}
    </div>
  )
}
