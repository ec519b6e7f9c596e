import type { Id } from '../../../shared/core/ids.ts'
import { Button } from '../Button.tsx'
import { useTexts } from '../language.tsx'
import type { FanOutPlan } from './useFanOut.ts'

interface FanOutMunicipalitiesProps {
  readonly plan: FanOutPlan
  readonly hasCards: boolean
}

/** Whom the cards are for, and how many each would get: those it has already are passed over. */
export function FanOutMunicipalities({ plan, hasCards }: FanOutMunicipalitiesProps) {
  const { region } = useTexts()
  const words = region.fanOut
  const { municipalities, left, setLeft, counts, problem } = plan
  const toggle = (id: Id): void => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  const gets = (id: Id): string => (left.has(id) ? words.notChosen : words.gets(counts.get(id) ?? 0))
  const isAll = left.size === 0
  return (
    <fieldset className="fanOutMunicipalities">
      <legend>{words.to}</legend>
      <Button
        label={isAll ? words.chooseNone : words.chooseAll}
        variant="quiet"
        onClick={() => setLeft(new Set(isAll ? municipalities.map(({ id }) => id) : []))}
      />
      <div className="fanOutMunicipalities-list">
        {municipalities.map(({ id, name }) => (
          <label key={id} className="cardChoice">
            <input type="checkbox" className="ds-input" checked={!left.has(id)} onChange={() => toggle(id)} />
            <span>
              {name}
              {hasCards && problem === null && <small>{gets(id)}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
