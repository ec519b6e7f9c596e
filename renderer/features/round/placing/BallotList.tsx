import { memo } from 'react'
import { fromScore, type Matrix, toScore } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { Round } from '../../../../shared/features/round/record.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { matrixWords } from '../../../ui/matrix/matrixWords.ts'
import { type BallotPlace, noPlace, placeOf } from './ballotPlaces.ts'
import { ScoreChoice } from './ScoreChoice.tsx'
import type { useBallotPlaces } from './useBallotPlaces.ts'
import './ballotList.css'

type BallotOnScreen = ReturnType<typeof useBallotPlaces>

interface BallotListProps {
  readonly matrix: Matrix
  readonly ballot: BallotOnScreen
}

/** The same two answers as on the board, as numbers: for taps, keys and screen readers. */
export function BallotList({ matrix, ballot }: BallotListProps) {
  const texts = useTexts()
  const { ballot: words } = texts.placing
  const axes = matrixWords(texts, matrix)
  return (
    <div className="ballotList">
      <table>
        <caption>{words.scale}</caption>
        <thead>
          <tr>
            <th>{words.area}</th>
            <th>{axes.y}</th>
            <th>{axes.x}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ballot.listed.map((area) => (
            <BallotRow
              key={area.id}
              area={area}
              matrix={matrix}
              place={placeOf(ballot.places, area.id)}
              onSet={ballot.set}
              onClear={ballot.clear}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface BallotRowProps {
  readonly area: Round['areas'][number]
  readonly matrix: Matrix
  readonly place: BallotPlace
  readonly onSet: BallotOnScreen['set']
  readonly onClear: BallotOnScreen['clear']
}

const scoreOf = (value: number | null): number | null => (value === null ? null : toScore(value))

/** Memoed: an answer about one of two hundred areas must draw one row anew. */
const BallotRow = memo(({ area: { id, title }, matrix, place, onSet, onClear }: BallotRowProps) => {
  const texts = useTexts()
  const { ballot: words } = texts.placing
  const axes = matrixWords(texts, matrix)
  const name = stripSoftHyphens(title)
  const answer = (axis: keyof BallotPlace) => (
    <td>
      <ScoreChoice
        label={words.scoreOf(axis === 'y' ? axes.yShort : axes.xShort, name)}
        score={scoreOf(place[axis])}
        onChoose={(score) => onSet(id, { [axis]: fromScore(score) })}
      />
    </td>
  )
  return (
    <tr>
      <th scope="row">{title}</th>
      {answer('y')}
      {answer('x')}
      <td>
        {place !== noPlace && (
          <Button
            label={words.clear(name)}
            icon="close"
            iconOnly
            variant="quiet"
            onClick={() => onClear([id])}
          />
        )}
      </td>
    </tr>
  )
})
