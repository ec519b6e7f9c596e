import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { CHOICE_LIMIT } from '../../../../shared/features/choice/commands.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { Round } from '../../../../shared/features/round/record.ts'
import { type AreaTally, tallyOf } from '../../../../shared/features/round/tally.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { ResultRow } from './ResultRow.tsx'
import { comparedWords, fateWords, onlyThereWords, rowWords, summaryWords, usedWays } from './resultWords.ts'
import { ZeroAreas } from './ZeroAreas.tsx'
import './roundResult.css'

export interface RoundResultProps {
  readonly round: Round
  /** A round to compare with; null = none. */
  readonly comparedWith: Round | null
  readonly chosenIds: ReadonlySet<Id>
  /** Absent on the projector, where nobody presses. */
  readonly onChoose?: (areaId: Id) => void
  readonly onSetAside?: (areaIds: readonly Id[]) => void
  readonly onAskRemoval?: (areaIds: readonly Id[]) => void
}

/** What the dots said: all rows at once, ties and zeros told as they are. Input, never a decision. */
export function RoundResult(props: RoundResultProps) {
  const { round, comparedWith, chosenIds, onChoose, onSetAside } = props
  const texts = useTexts()
  const { result: words } = texts
  const state = useNetworkState()
  const tally = useMemo(() => tallyOf(round), [round])
  const before = useMemo(() => (comparedWith ? tallyOf(comparedWith) : null), [comparedWith])
  const onlyThere = onlyThereWords(before, tally, texts)
  const isRemoval = round.method === 'removal'
  const marked = isRemoval ? [...tally.areas].reverse() : tally.areas.filter(({ total }) => total > 0)
  const zeros = isRemoval ? [] : tally.areas.filter(({ total }) => total === 0)
  const ways = usedWays(tally)
  const most = tally.areas[0]?.total ?? 0
  const row = (entry: AreaTally) => {
    const area = getImprovementArea(state, entry.areaId)
    return (
      <ResultRow
        key={entry.areaId}
        entry={entry}
        most={most}
        ways={ways}
        said={rowWords(round, tally, entry, texts)}
        compared={comparedWords(before, entry, texts)}
        fate={fateWords(state, entry.areaId, texts)}
        isChosen={chosenIds.has(entry.areaId)}
        isFull={chosenIds.size >= CHOICE_LIMIT}
        isSetAside={area?.isSetAside ?? false}
        onChoose={area && onChoose && !isRemoval ? () => onChoose(entry.areaId) : null}
        onSetAside={
          isRemoval && entry.total === 0 && tally.voterCount > 0 && area && onSetAside
            ? () => onSetAside([entry.areaId])
            : null
        }
      />
    )
  }
  return (
    // Another round is another list: all its rows appear together.
    <div key={round.id} className="roundResult">
      <header className="roundResult-head">
        <div>
          <h2>{words.titles[round.method]}</h2>
          <p>{summaryWords(round, tally, texts)}</p>
        </div>
        <span className="roundResult-input" title={words.inputHelp}>
          <Icon name="help" sizeRem={1} /> {words.input}
        </span>
      </header>
      <ol className="roundResult-rows">{marked.map(row)}</ol>
      {onlyThere !== null && <p className="roundResult-help">{onlyThere}</p>}
      {zeros.length > 0 && (
        <ZeroAreas areas={zeros} onSetAside={onSetAside ?? null} onAskRemoval={props.onAskRemoval ?? null} />
      )}
      <p className="roundResult-help">{words.inputHelp}</p>
    </div>
  )
}
