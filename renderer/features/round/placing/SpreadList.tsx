import { memo, useEffect, useRef } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Matrix } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { AreaSpread } from '../../../../shared/features/round/spread.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { SpreadThumb } from './SpreadThumb.tsx'
import { SpreadWords } from './SpreadWords.tsx'
import type { Agreement } from './useAgreement.ts'
import './spreadList.css'

interface SpreadListProps {
  readonly spreads: readonly AreaSpread[]
  readonly matrix: Matrix
  readonly agreements: ReadonlyMap<Id, Agreement>
  readonly focusId: Id | null
  readonly onFocus: (areaId: Id) => void
}

/** All areas of the round, what the group disagrees about most first, with a tick where it has agreed since. */
export function SpreadList({ spreads, matrix, agreements, focusId, onFocus }: SpreadListProps) {
  const { spread: words } = useTexts().placing
  const here = spreads.filter(({ areaId }) => agreements.get(areaId)?.isGone === false)
  const agreed = here.filter(({ areaId }) => agreements.get(areaId)?.point)
  return (
    <div className="spreadList">
      <header className="spreadList-header">
        <h2>{words.listTitle}</h2>
        <span className="tabularNumbers">{words.agreedOf(agreed.length, here.length)}</span>
        <p>{words.listText}</p>
      </header>
      <ul className="spreadList-rows">
        {spreads.map((spread) => (
          <SpreadRow
            key={spread.areaId}
            spread={spread}
            matrix={matrix}
            isAgreed={(agreements.get(spread.areaId)?.point ?? null) !== null}
            isFocus={spread.areaId === focusId}
            onFocus={onFocus}
          />
        ))}
      </ul>
    </div>
  )
}

interface SpreadRowProps {
  readonly spread: AreaSpread
  readonly matrix: Matrix
  readonly isAgreed: boolean
  readonly isFocus: boolean
  readonly onFocus: (areaId: Id) => void
}

/** Memoed: stepping through two hundred areas of a hundred answers must draw two rows anew, not all. */
const SpreadRow = memo(({ spread, matrix, isAgreed, isFocus, onFocus }: SpreadRowProps) => {
  const texts = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFocus) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isFocus])
  return (
    <li className="spreadRow" data-focus={isFocus}>
      <button
        ref={button}
        type="button"
        aria-current={isFocus ? 'true' : undefined}
        onClick={() => onFocus(spread.areaId)}
      >
        <SpreadThumb points={spread.points} />
        <span className="spreadRow-words">
          <span className="spreadRow-title">{spread.title}</span>
          <span>
            <SpreadWords spread={spread} matrix={matrix} />
          </span>
        </span>
        {isAgreed && (
          <span className="spreadRow-agreed">
            <Icon name="check" sizeRem={1.125} />
            <span className="spreadRow-agreedWord">{texts.placing.spread.agreed}</span>
          </span>
        )}
      </button>
    </li>
  )
})
