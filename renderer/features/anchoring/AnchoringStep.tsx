import { bodyName } from '../../../shared/features/anchoring/bodyName.ts'
import type { Anchoring } from '../../../shared/features/anchoring/record.ts'
import { isAnchoringOverdue } from '../../../shared/features/anchoring/select.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { AnchoringActions } from './useAnchoringActions.ts'
import './anchoringStep.css'

export interface AnchoringStepProps {
  readonly step: Anchoring
  /** The action it belongs to; null = it is the area's own. */
  readonly of: string | null
  readonly actions: AnchoringActions
  readonly onEdit: () => void
}

/** One step on the timeline: a press on its knot says it is done. */
export function AnchoringStep({ step, of, actions, onEdit }: AnchoringStepProps) {
  const { anchoring: words } = useTexts()
  const { language } = useLanguage()
  const today = isoDayOf(Date.now())
  const body = bodyName(step, language)
  const isDone = step.doneDay !== null
  const isOverdue = isAnchoringOverdue(step, today)
  const day = step.day === null ? words.noDay : formatDay(step.day, language, today)
  return (
    <li className="anchoringStep" data-done={isDone}>
      <button
        type="button"
        className="anchoringStep-knot"
        aria-pressed={isDone}
        aria-label={words.markDone(body)}
        title={words.markDone(body)}
        onClick={() => actions.toggleDone(step)}
      >
        {isDone && <Icon name="check" sizeRem={1} />}
      </button>
      <div className="anchoringStep-content">
        <div className="anchoringStep-head">
          <h3>{body}</h3>
          <span className="anchoringStep-day tabularNumbers" data-overdue={isOverdue}>
            {isDone && step.doneDay !== null
              ? words.doneOn(formatDay(step.doneDay, language, today))
              : isOverdue
                ? `${day}, ${words.overdue}`
                : day}
          </span>
        </div>
        <p>
          <span className="anchoringStep-need">{words.needs[step.need]}</span> {step.what}
        </p>
        {of !== null && <p className="anchoringStep-presenter">{of}</p>}
        {step.presenter !== '' && (
          <p className="anchoringStep-presenter">{words.presentedBy(step.presenter)}</p>
        )}
      </div>
      <span className="anchoringStep-buttons">
        <Button label={`${words.edit}: ${body}`} icon="pencil" iconOnly variant="quiet" onClick={onEdit} />
      </span>
    </li>
  )
}
