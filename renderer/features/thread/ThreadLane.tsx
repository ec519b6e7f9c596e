import type { ReactNode } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { actionStatuses } from '../../../shared/features/action/status.ts'
import type { Thread } from '../../../shared/features/plan/thread.ts'
import { anchoringSides } from '../../../shared/packs/anchoringBodyPack.ts'
import { characteristicPack } from '../../../shared/packs/characteristicPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { gapWords, nodeOf, screenFor, type ThreadNode } from './gapWords.ts'

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
  const { go } = useNavigation()
  const at = { municipalityId, gatheringId }
  const today = isoDayOf(Date.now())
  const { area, choice, stakeholders, actions, sides, gaps } = thread
  const node = (name: ThreadNode, content: ReactNode) => {
    const here = gaps.filter((gap) => nodeOf(gap) === name)
    return (
      <li className="threadNode" data-broken={here.length > 0}>
        <span className="threadNode-label">{words.nodes[name]}</span>
        <div className="threadNode-content">
          {content}
          {here.map((gap) => (
            <button
              key={`${gap.key}${gap.about.id}${gap.key === 'sideEmpty' ? gap.side : ''}`}
              type="button"
              className="threadNode-gap"
              title={words.mend(gapWords(gap, texts))}
              onClick={() => go({ screen: screenFor(gap), ...at, focusId: gap.about.id })}
            >
              {gapWords(gap, texts)}
            </button>
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
          {gaps.length === 0 ? words.whole : words.gapCount(gaps.length)}
        </span>
      </h2>
      <ol className="threadLane-nodes">
        {node(
          'characteristic',
          characteristicPack
            .filter(({ key }) => area.characteristics.includes(key))
            .map(({ key, title }) => <p key={key}>{title[language]}</p>),
        )}
        {node(
          'area',
          <button
            type="button"
            className="threadNode-link"
            onClick={() => go({ screen: 'improvementAreas', ...at, focusId: area.id })}
          >
            {area.vision || stripSoftHyphens(area.title)}
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
              <CategoryBand category={category} /> {stripSoftHyphens(name)}
            </button>
          )),
        )}
        {node(
          'actions',
          actions.map(({ id, title, owner, day, status }) => (
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
            )),
        )}
      </ol>
    </li>
  )
}
