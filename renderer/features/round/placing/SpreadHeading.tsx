import type { Matrix } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { AreaSpread } from '../../../../shared/features/round/spread.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { SpreadWords } from './SpreadWords.tsx'
import { isFarApart } from './spreadWords.ts'
import './spreadHeading.css'

interface SpreadHeadingProps {
  readonly spread: AreaSpread
  readonly matrix: Matrix
  readonly onStep: (by: number) => void
  readonly onClose: () => void
}

/** Which area the answers are about, how far they reach, and what to do about it. In projector mode without buttons. */
export function SpreadHeading({ spread, matrix, onStep, onClose }: SpreadHeadingProps) {
  const { spread: words } = useTexts().placing
  return (
    <header className="spreadHeading">
      <div className="spreadHeading-words" aria-live="polite">
        <h2>{spread.title}</h2>
        <p>
          <span>
            {words.answers(spread.points.length)}
            {spread.points.length > 0 && (
              <>
                {' · '}
                <SpreadWords spread={spread} matrix={matrix} />
              </>
            )}
          </span>
          {isFarApart(spread) && <strong className="spreadHeading-hear">{words.hearBoth}</strong>}
        </p>
      </div>
      <div className="spreadHeading-buttons">
        <Button label={words.previous} icon="chevronLeft" iconOnly onClick={() => onStep(-1)} />
        <Button label={words.next} icon="chevronRight" iconOnly onClick={() => onStep(1)} />
        <Button label={words.close} icon="check" variant="quiet" onClick={onClose} />
      </div>
    </header>
  )
}
