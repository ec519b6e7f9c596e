import type { Id } from '../../../shared/core/ids.ts'
import { selectTakingPart } from '../../../shared/features/assessment/selectSpread.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import './spread.css'
import './spreadFoot.css'

export interface SpreadFootProps {
  readonly gatheringId: Id
  readonly isNumbers?: boolean
}

/** What a dot or a number is, and how many there could be. */
export function SpreadFoot({ gatheringId, isNumbers = false }: SpreadFootProps) {
  const { spread: words } = useTexts()
  const state = useNetworkState()
  return (
    <p className="spreadFoot">
      {!isNumbers && <span className="spread-dot" aria-hidden="true" />}
      {`${isNumbers ? words.numbers : words.legend} ${words.takingPart(selectTakingPart(state, gatheringId).length)}`}
    </p>
  )
}
