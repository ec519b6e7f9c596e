import type { ReactNode } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { actionStatuses } from '../../../shared/features/action/status.ts'
import type { Anchoring } from '../../../shared/features/anchoring/record.ts'
import {
  getCharacteristic,
  selectServedCharacteristics,
} from '../../../shared/features/characteristic/select.ts'
import { getMapPosition } from '../../../shared/features/placement/select.ts'
import type { Thread } from '../../../shared/features/plan/thread.ts'
import type { ThreadGap } from '../../../shared/features/plan/threadGaps.ts'
import { quadrantOf } from '../../../shared/features/stakeholder/quadrant.ts'
import { anchoringBodyPack, anchoringSides } from '../../../shared/packs/anchoringBodyPack.ts'
import { quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { capital } from '../../../shared/texts/countWords.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { focusOf, gapWords, nodeOf, screenFor, type ThreadNode } from './gapWords.ts'
import { LaneTraces, ServedCharacteristic } from './ThreadEnds.tsx'
import './threadLane.css'
import './threadNode.css'

export interface ThreadLaneProps {
  readonly thread: Thread
  /** Place in the choice; null = not chosen. */
  readonly number: number | null
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** One area's line from why to who has decided it. Where something is missing the line is broken, and says so. */
export function ThreadLane({ thread, number, municipalityId, gatheringId }: ThreadLaneProps) {
  const texts = useTexts()
  const { thread: words, anchoring } = texts
  const { language } = useLanguage()
  const state = useNetworkState()
  const { go } = useNavigation()
  const at = { municipalityId, gatheringId }
  const today = isoDayOf(Date.now())
  const { area, choice, stakeholders, actions, sides, gaps } = thread
  const next = thread.anchorings.find(({ doneDay }) => doneDay === null)
  const node = (name: ThreadNode, content: ReactNode) => {
    const here = gaps.filter((gap) => nodeOf(gap) === name)
    return (
      <li className="threadNode" data-broken={here.length > 0}>
        <span className="threadNode-label">{words.nodes[name]}</span>
        <div className="threadNode-content">
          {content}
          {here.map((gap) => (
            <GapKey key={JSON.stringify(gap)} gap={gap} areaId={area.id} {...at} />
          ))}
        </div>
      </li>
    )
  }
  return (
    <li className="threadLane">
      <h2>
        {number !== null && <span className="threadLane-number">{number}</span>}
        {stripSoftHyphens(area.title)}
        <span className="threadLane-state">
          {gaps.length === 0 ? words.whole : capital(words.gapCount(gaps.length))}
        </span>
      </h2>
      <ol className="threadLane-nodes">
        {node(
          'characteristic',
          selectServedCharacteristics(state, thread.characteristics).map(({ id, title }) => (
            <ServedCharacteristic
              key={id}
              title={title[language]}
              level={thread.levels.find(({ characteristicId }) => characteristicId === id)}
              onOpen={() => go({ screen: 'assessment', ...at, focusId: id })}
            />
          )),
        )}
        {node(
          'area',
          <button
            type="button"
            className="threadNode-link"
            onClick={() => go({ screen: 'improvementAreas', ...at, focusId: area.id })}
          >
            {stripSoftHyphens(area.title)}
            {area.vision !== '' && <span className="threadNode-said">{area.vision}</span>}
            {choice && choice.reason !== '' && (
              <span className="threadNode-said">{words.because(choice.reason)}</span>
            )}
          </button>,
        )}
        {node(
          'stakeholders',
          stakeholders.map(({ id, name, category }) => (
            <button
              key={id}
              type="button"
              className="threadNode-card"
              onClick={() => go({ screen: 'stakeholderMap', ...at, focusId: id })}
            >
              <CategoryBand category={category} />
              <span>
                {stripSoftHyphens(name)}
                <Quadrant stakeholderId={id} gatheringId={gatheringId} />
              </span>
            </button>
          )),
        )}
        {node(
          'actions',
          actions.map(({ id, title, owner, day, status, result }) => (
            <button
              key={id}
              type="button"
              className="threadNode-link"
              onClick={() => go({ screen: 'plan', ...at, focusId: id })}
            >
              {title}
              <span className="threadNode-said">
                {[
                  actionStatuses.find(({ key }) => key === status)?.name[language] ?? '',
                  words.owner(owner, day === null ? '' : formatDay(day, language, today)),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
              {result !== '' && <span className="threadNode-said">{words.result(result)}</span>}
            </button>
          )),
        )}
        {node(
          'anchoring',
          anchoringSides
            .filter((side) => sides.sides[side] !== 'empty')
            .map((side) => (
              <button
                key={side}
                type="button"
                className="threadNode-link"
                onClick={() => go({ screen: 'plan', ...at, focusId: area.id })}
              >
                {anchoring.sides[side]}
                <span className="threadNode-said">{anchoring.sideStatus[sides.sides[side]]}</span>
              </button>
            ))
            .concat(next ? [<NextStep key="next" step={next} />] : []),
        )}
        {node('traces', <LaneTraces thread={thread} onOpen={() => go({ screen: 'traces', ...at })} />)}
      </ol>
    </li>
  )
}

interface GapKeyProps {
  readonly gap: ThreadGap
  readonly areaId: Id
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** What is missing, and the way to where it is mended. */
function GapKey({ gap, areaId, municipalityId, gatheringId }: GapKeyProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const { go } = useNavigation()
  const characteristic =
    'characteristicId' in gap ? getCharacteristic(state, gap.characteristicId)?.title[language] : undefined
  const words = gapWords(gap, texts, characteristic)
  const at = { municipalityId, gatheringId, focusId: focusOf(gap, areaId) }
  return (
    <button
      type="button"
      className="threadNode-gap"
      title={texts.thread.mend(words)}
      onClick={() => go({ screen: screenFor(gap), ...at })}
    >
      {words}
    </button>
  )
}

/** Where a card stands on the map, in a word or two. */
function Quadrant({ stakeholderId, gatheringId }: { readonly stakeholderId: Id; readonly gatheringId: Id }) {
  const state = useNetworkState()
  const { language } = useLanguage()
  const position = getMapPosition(state, stakeholderId, gatheringId)
  const quadrant = position && quadrantPack.find(({ key }) => key === quadrantOf(position))
  return quadrant ? <span className="threadNode-said">{quadrant.name[language]}</span> : null
}

/** The next one who is to hear of it, and when. */
function NextStep({ step }: { readonly step: Anchoring }) {
  const { thread: words } = useTexts()
  const { language } = useLanguage()
  const today = isoDayOf(Date.now())
  const body = anchoringBodyPack.find(({ key }) => key === step.body)
  const name = body ? stripSoftHyphens(body.name[language]) : step.bodyName
  return (
    <span className="threadNode-said">
      {words.next(name, step.day === null ? '' : formatDay(step.day, language, today))}
    </span>
  )
}
