import { fromScore, type Matrix, toScore } from '../../../../shared/features/areaPlacement/matrix.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { axisWords } from './axisWords.ts'
import { type BallotPlace, noPlace, placeOf } from './ballotPlaces.ts'
import { ScoreChoice } from './ScoreChoice.tsx'
import type { useBallotPlaces } from './useBallotPlaces.ts'

interface BallotListProps {
  readonly matrix: Matrix
  readonly ballot: ReturnType<typeof useBallotPlaces>
}

const scoreOf = (value: number | null): number | null => (value === null ? null : toScore(value))

/** The same two answers as on the board, as numbers: for taps, keys and screen readers. */
export function BallotList({ matrix, ballot }: BallotListProps) {
  const texts = useTexts()
  const { ballot: words } = texts.placing
  const { x: across, y: up } = axisWords(texts, matrix)
  return (
    <div className="ballotList">
      <table>
        <caption>{words.scale}</caption>
        <thead>
          <tr>
            <th>{words.area}</th>
            <th>{up}</th>
            <th>{across}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ballot.listed.map(({ id, title }) => {
            const place = placeOf(ballot.places, id)
            const name = stripSoftHyphens(title)
            const answer = (axis: keyof BallotPlace, label: string) => (
              <td>
                <ScoreChoice
                  label={words.scoreOf(label, name)}
                  score={scoreOf(place[axis])}
                  onChoose={(score) => ballot.set(id, { [axis]: fromScore(score) })}
                />
              </td>
            )
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                {answer('y', up)}
                {answer('x', across)}
                <td>
                  {place !== noPlace && (
                    <Button
                      label={words.clear(name)}
                      icon="close"
                      iconOnly
                      variant="quiet"
                      onClick={() => ballot.clear([id])}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
