import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { Thread } from '../../../shared/features/plan/thread.ts'
import type { ThreadLevel } from '../../../shared/features/plan/threadLevels.ts'
import { anchoringSides } from '../../../shared/packs/anchoringBodyPack.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import './threadNode.css'

export interface ServedCharacteristicProps {
  readonly title: string
  readonly level: ThreadLevel | undefined
  readonly onOpen: () => void
}

/** Where a thread begins: the characteristic, where the group says it is, where it wants to be, and when it said so. */
export function ServedCharacteristic({ title, level, onOpen }: ServedCharacteristicProps) {
  const { thread: words, trace } = useTexts()
  const gatherings = selectGatherings(useNetworkState())
  const assessment = level?.assessment
  const place = gatherings.findIndex(({ id }) => id === assessment?.gatheringId)
  return (
    <button type="button" className="threadNode-link" onClick={onOpen}>
      {title}
      {assessment && (
        <span className="threadNode-said">
          {words.level(assessment.level, assessment.wanted)} · {trace.gatheringNumber(place + 1)}
        </span>
      )}
    </button>
  )
}

export interface LaneTracesProps {
  readonly thread: Thread
  readonly onOpen: () => void
}

/** Where a thread ends: whether it has happened, what came of it, and on which sides it holds. */
export function LaneTraces({ thread: { choice, sides }, onOpen }: LaneTracesProps) {
  const { thread: words, trace, anchoring } = useTexts()
  const anchored = anchoringSides
    .filter((side) => sides.sides[side] === 'done')
    .map((side) => anchoring.sides[side].toLocaleLowerCase('nb'))
  const happened = choice?.happened ?? null
  const outcome = choice?.outcome ?? ''
  const isEmpty = happened === null && outcome === '' && anchored.length === 0
  return (
    <button type="button" className="threadNode-link" onClick={onOpen}>
      {isEmpty ? words.noTraces : happened !== null && trace.happenedWords[happened]}
      {outcome !== '' && <span className="threadNode-said">{outcome}</span>}
      {anchored.length > 0 && (
        <span className="threadNode-said">{words.anchoredOn(anchored.join(', '))}</span>
      )}
    </button>
  )
}
