import type { Id } from '../../../../shared/core/ids.ts'
import type { ImprovementArea } from '../../../../shared/features/improvementArea/record.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './areaTicks.css'

export interface AreaTicksProps {
  readonly areas: readonly ImprovementArea[]
  readonly chosenIds: ReadonlySet<Id>
  readonly onChange: (ids: ReadonlySet<Id>) => void
}

/** Which areas a round is about. */
export function AreaTicks({ areas, chosenIds, onChange }: AreaTicksProps) {
  const { roundSetup } = useTexts()
  const toggle = (id: Id): void => {
    const next = new Set(chosenIds)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <fieldset className="areaTicks">
      <legend>{roundSetup.areas}</legend>
      <div className="areaTicks-head">
        <span>{roundSetup.chosenCount(chosenIds.size)}</span>
        <Button
          label={roundSetup.all}
          variant="quiet"
          onClick={() => onChange(new Set(areas.map(({ id }) => id)))}
        />
        <Button label={roundSetup.none} variant="quiet" onClick={() => onChange(new Set())} />
      </div>
      <ul className="areaTicks-list">
        {areas.map(({ id, title }) => (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                className="ds-input"
                checked={chosenIds.has(id)}
                onChange={() => toggle(id)}
              />
              <span className="choice-label">{stripSoftHyphens(title)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
