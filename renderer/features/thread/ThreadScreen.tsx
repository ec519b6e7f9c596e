import type { Id } from '../../../shared/core/ids.ts'
import { isLifted } from '../../../shared/features/improvementArea/isLifted.ts'
import {
  isEarlierGathering,
  selectActionsAlone,
  selectLooseCharacteristics,
  selectThreads,
} from '../../../shared/features/plan/thread.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { capital } from '../../../shared/texts/countWords.ts'
import { useIsPast } from '../../store/pastState.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { ThreadSteps } from '../../ui/frame/ThreadSteps.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { ThreadLane } from './ThreadLane.tsx'
import './threadScreen.css'

export interface ThreadScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** «Rød tråd»: characteristic, area, stakeholders, action and anchoring in one line each, gaps named. */
export function ThreadScreen({ municipalityId, gatheringId }: ThreadScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { thread: words } = texts
  const { language } = useLanguage()
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const isPast = useIsPast()
  const today = isoDayOf(Date.now())
  const all = selectThreads(state, municipalityId, {
    today,
    gatheringId,
    isLifted: (area) => isLifted(state, area, gatheringId),
  })
  const threads = all.filter(({ isChosenLater }) => !isChosenLater)
  const later = all.filter(({ isChosenLater }) => isChosenLater)
  const loose = selectLooseCharacteristics(state, municipalityId)
  const alone = selectActionsAlone(state, municipalityId)
  const whole = threads.filter(({ gaps }) => gaps.length === 0).length
  return (
    <Screen
      title={words.title}
      subtitle={<GatheringSwitch place={{ screen: 'thread', municipalityId, gatheringId }} />}
      centre={<ThreadSteps at="thread" municipalityId={municipalityId} gatheringId={gatheringId} />}
      question={words.question}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long threads scroll, and keys must reach that */}
      <section className="thread" tabIndex={0} aria-label={words.question} data-projector={projector.isOn}>
        {all.length === 0 ? (
          <div className="thread-empty">
            <h2>{words.emptyTitle}</h2>
            <p>{words.emptyText}</p>
            <Button
              label={words.begin}
              icon="arrowRight"
              variant="primary"
              onClick={() => go({ screen: 'choosing', municipalityId, gatheringId })}
            />
          </div>
        ) : (
          <>
            {threads.length > 0 && (
              <p className="thread-summary">{capital(words.summary(whole, threads.length))}</p>
            )}
            {!isPast && threads.length > 0 && isEarlierGathering(state, gatheringId, today) && (
              <p className="thread-asToday">{words.asToday}</p>
            )}
            <ol className="thread-lanes">
              {threads.map((thread) => (
                <ThreadLane
                  key={thread.area.id}
                  thread={thread}
                  // Its place in the whole choice, as it is numbered everywhere else.
                  number={thread.choice ? all.indexOf(thread) + 1 : null}
                  municipalityId={municipalityId}
                  gatheringId={gatheringId}
                />
              ))}
            </ol>
            {later.length > 0 && (
              <p className="thread-later">
                {words.chosenLater(later.map(({ area }) => stripSoftHyphens(area.title)).join(' · '))}
              </p>
            )}
            {alone.length > 0 && (
              <div className="thread-alone">
                <p>{words.withoutArea(alone.map(({ title }) => title).join(' · '))}</p>
                {!projector.isOn && (
                  <Button
                    label={words.toPlan}
                    icon="arrowRight"
                    variant="quiet"
                    onClick={() => go({ screen: 'plan', municipalityId, gatheringId })}
                  />
                )}
              </div>
            )}
            {loose.length > 0 && (
              <div className="thread-loose">
                <h2>{words.loose}</h2>
                <p>{words.looseHelp}</p>
                <ul>
                  {loose.map(({ id, title }) => (
                    <li key={id}>{title[language]}</li>
                  ))}
                </ul>
              </div>
            )}
          </>
        )}
      </section>
    </Screen>
  )
}
