import type { Round } from '../../../shared/features/round/record.ts'
import { useTexts } from '../../ui/language.tsx'
import './areaLegend.css'
import '../../canvas/boardLegend.css'

export interface AreaLegendProps {
  /** The vote whose dots are on the cards; undefined = none are. */
  readonly result: Round | undefined
  /** Number of the gathering that arrows start from; null = no arrows. */
  readonly earlier: number | null
}

/** What is on the projected matrix besides the cards. */
export function AreaLegend({ result, earlier }: AreaLegendProps) {
  const { improvementArea: words } = useTexts()
  return (
    <ul className="boardLegend">
      {result && (
        <li>
          <span className="areaLegend-dot" aria-hidden="true" />
          {result.method === 'points' ? words.pointsLegend : words.dotsLegend}
        </li>
      )}
      {earlier !== null && (
        <li>
          <span className="areaLegend-ghost" aria-hidden="true" />
          {words.movedSince(earlier)}
        </li>
      )}
    </ul>
  )
}
