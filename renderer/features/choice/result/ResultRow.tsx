import type { BallotWay } from '../../../../shared/features/round/record.ts'
import type { AreaTally } from '../../../../shared/features/round/tally.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { AREA_DRAG } from '../areaDrag.ts'
import { ChooseButton } from '../ChooseButton.tsx'
import './resultRow.css'

export interface ResultRowProps {
  readonly entry: AreaTally
  /** The largest total in the round: the longest bar. */
  readonly most: number
  readonly said: readonly string[]
  /** Ways of voting told apart, each in a column; none = there was only one. */
  readonly ways: readonly BallotWay[]
  readonly compared: string | null
  readonly fate: string | null
  readonly isChosen: boolean
  /** Three are chosen: there is no place for another. */
  readonly isFull: boolean
  readonly isSetAside: boolean
  readonly onChoose: (() => void) | null
  readonly onSetAside: (() => void) | null
}

/** More dots than this are drawn as a bar: nobody counts thirty dots. */
const MOST_DOTS = 30

export function ResultRow(props: ResultRowProps) {
  const { entry, most, said, ways, compared, fate, isChosen, isFull, onChoose, onSetAside } = props
  const { result: words } = useTexts()
  const title = stripSoftHyphens(entry.title)
  const details = [...said, ...(compared ? [compared] : []), ...(fate ? [fate] : [])]
  return (
    <li
      className="resultRow"
      data-chosen={isChosen}
      data-ways={ways.length > 0}
      draggable={onChoose !== null && !isChosen && !isFull}
      onDragStart={(event) => event.dataTransfer.setData(AREA_DRAG, entry.areaId)}
    >
      <span className="resultRow-name">
        <span className="resultRow-title">{title}</span>
        {details.length > 0 && <span className="resultRow-said">{details.join(' · ')}</span>}
      </span>
      {most <= MOST_DOTS ? (
        <span className="resultRow-dots" aria-hidden="true">
          {Array.from({ length: entry.total }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike and have no owners
            <span key={index} className="resultRow-dot" />
          ))}
        </span>
      ) : (
        <span className="resultRow-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * entry.total) / most}%` }} />
        </span>
      )}
      {ways.length > 0 && (
        <span className="resultRow-ways">
          {ways.map((way) => (
            <span key={way} className="resultRow-way">
              <span className="onlyForScreenReader">{words.wayTotal(words.ways[way], entry.byWay[way])}</span>
              <span aria-hidden="true" className="resultRow-wayCount tabularNumbers">
                {entry.byWay[way]}
              </span>
              <span aria-hidden="true" className="resultRow-wayName">
                {words.ways[way]}
              </span>
            </span>
          ))}
        </span>
      )}
      <span className="resultRow-total tabularNumbers">{entry.total}</span>
      {onChoose && <ChooseButton title={title} isChosen={isChosen} isFull={isFull} onChoose={onChoose} />}
      {onSetAside && (
        <Button
          label={props.isSetAside ? words.isAside : words.setAsideButton}
          aria-label={`${words.setAsideButton}: ${title}`}
          disabled={props.isSetAside}
          onClick={onSetAside}
        />
      )}
    </li>
  )
}
