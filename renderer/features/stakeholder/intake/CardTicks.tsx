import type { Id } from '../../../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './cardTicks.css'

export interface CardChoice {
  readonly id: Id
  readonly name: string
  readonly category: string | null
  /** Said under the name. */
  readonly remark: string | null
  /** There already: shown, and not to be had again. */
  readonly isDisabled: boolean
}

export interface CardTicksProps {
  readonly choices: readonly CardChoice[]
  readonly chosen: ReadonlySet<Id>
  readonly onChange: (chosen: ReadonlySet<Id>) => void
  /** What they are, told anew whenever it changes. */
  readonly status?: string
}

/** Cards to tick off, one by one or all at once. */
export function CardTicks({ choices, chosen, onChange, status }: CardTicksProps) {
  const { intake } = useTexts()
  const free = choices.filter(({ isDisabled }) => !isDisabled)
  const hasAll = free.length > 0 && free.every(({ id }) => chosen.has(id))
  const toggle = (id: Id): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <>
      <div className="cardTicks-bar">
        {status !== undefined && <p role="status">{status}</p>}
        {free.length > 1 && (
          <Button
            label={hasAll ? intake.copy.none : intake.copy.all}
            variant="quiet"
            onClick={() => onChange(hasAll ? new Set() : new Set(free.map(({ id }) => id)))}
          />
        )}
      </div>
      <ul className="cardTicks">
        {choices.map(({ id, name, category, remark, isDisabled }) => (
          <li key={id}>
            <label className="cardTick" data-present={isDisabled}>
              <input
                type="checkbox"
                className="ds-input"
                checked={isDisabled || chosen.has(id)}
                disabled={isDisabled}
                onChange={() => toggle(id)}
              />
              <CategoryBand category={category} />
              <span>
                {stripSoftHyphens(name)}
                {remark !== null && <small>{stripSoftHyphens(remark)}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}
