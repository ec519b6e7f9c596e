import { LEVELS } from '../../../shared/features/assessment/level.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { LevelHeads } from './LevelHeads.tsx'
import { SpreadFoot } from './SpreadFoot.tsx'
import type { SpreadPictureProps } from './SpreadPicture.tsx'
import './spread.css'
import './levelHeads.css'
import './spreadTable.css'

/** The picture in numbers: how many municipalities at each level. Nothing is summed up. */
export function SpreadTable({ spreads, gatheringId }: SpreadPictureProps) {
  const { spread: words } = useTexts()
  const { language } = useLanguage()
  return (
    <>
      <table className="spread spread--numbers tabularNumbers">
        <thead>
          <tr>
            <th scope="col" className="spread-corner">
              <span className="onlyForScreenReader">{words.characteristic}</span>
            </th>
            <LevelHeads />
            <th scope="col" className="spread-head">
              {words.dontKnowHead}
            </th>
            <th scope="col" className="spread-head">
              {words.wantHigherHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {spreads.map(({ characteristic, spread }) => (
            <tr key={characteristic.id}>
              <th scope="row" className="spread-name">
                {characteristic.title[language]}
              </th>
              {spread ? (
                <>
                  {LEVELS.map((level) => (
                    <Amount key={level} count={spread.counts[level - 1] ?? 0} />
                  ))}
                  <Amount count={spread.dontKnow} />
                  <Amount count={spread.wantHigher} />
                </>
              ) : (
                <td colSpan={LEVELS.length + 2} className="spread-few">
                  {words.tooFew}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <SpreadFoot gatheringId={gatheringId} isNumbers />
    </>
  )
}

/** Nobody stands quietly, so that the shape of the spread shows in the numbers too. */
const Amount = ({ count }: { readonly count: number }) => <td data-none={count === 0}>{count}</td>
