import type { CSSProperties } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { LEVELS } from '../../../shared/features/assessment/level.ts'
import type { CharacteristicSpread, LevelSpread } from '../../../shared/features/assessment/selectSpread.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { LevelHeads } from './LevelHeads.tsx'
import { SpreadFoot } from './SpreadFoot.tsx'
import { wantedWords } from './wantedWords.ts'
import './spread.css'
import './spreadPicture.css'

/** More stand in a second line, and the bar behind them is then as tall. CSS makes room for five. */
const DOTS_IN_LINE = 5

export interface SpreadPictureProps {
  readonly spreads: readonly CharacteristicSpread[]
  readonly gatheringId: Id
}

/** A row a characteristic, a column a level, a dot a municipality; the bar behind runs from lowest to highest. */
export function SpreadPicture({ spreads, gatheringId }: SpreadPictureProps) {
  const { spread: words } = useTexts()
  // How large the words can be depends on how many rows must fit; CSS knows the height.
  const style = { '--spread-rows': spreads.length } as CSSProperties // a custom property, which React's type does not know
  return (
    <>
      <table className="spread" style={style}>
        <thead>
          <tr>
            <th scope="col" className="spread-corner">
              <span className="onlyForScreenReader">{words.characteristic}</span>
            </th>
            <LevelHeads />
          </tr>
        </thead>
        <tbody>
          {spreads.map((row) => (
            <SpreadRow key={row.characteristic.id} row={row} />
          ))}
        </tbody>
      </table>
      <SpreadFoot gatheringId={gatheringId} />
    </>
  )
}

function SpreadRow({ row: { characteristic, spread } }: { readonly row: CharacteristicSpread }) {
  const texts = useTexts()
  const { spread: words } = texts
  const { language } = useLanguage()
  const said = spread ? wantedWords(spread, texts) : ''
  const isTall = spread?.counts.some((count) => count > DOTS_IN_LINE)
  return (
    <tr data-tall={isTall}>
      <th scope="row" className="spread-name">
        {characteristic.title[language]}
        {said !== '' && <span className="spread-said">{said}</span>}
      </th>
      {spread ? (
        LEVELS.map((level) => <Dots key={level} level={level} spread={spread} />)
      ) : (
        <td colSpan={LEVELS.length} className="spread-few">
          {words.tooFew}
        </td>
      )}
    </tr>
  )
}

function Dots({ level, spread: { counts } }: { readonly level: number; readonly spread: LevelSpread }) {
  const { spread: words } = useTexts()
  const count = counts[level - 1] ?? 0
  const lowest = counts.findIndex((amount) => amount > 0) + 1
  const highest = counts.findLastIndex((amount) => amount > 0) + 1
  const isWithin = lowest > 0 && level >= lowest && level <= highest
  return (
    <td
      className="spread-level"
      data-within={isWithin}
      data-low={level === lowest}
      data-high={level === highest}
    >
      {count > 0 && (
        <>
          <span className="onlyForScreenReader">{words.dots(count)}</span>
          <span className="spread-dots" aria-hidden="true" data-many={count > 2 * DOTS_IN_LINE}>
            {Array.from({ length: count }, (_, index) => `dot${index}`).map((key) => (
              <span key={key} className="spread-dot" />
            ))}
          </span>
        </>
      )}
    </td>
  )
}
