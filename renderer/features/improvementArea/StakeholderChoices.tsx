import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { comparableName } from '../../../shared/features/stakeholder/comparableName.ts'
import { selectStakeholders } from '../../../shared/features/stakeholder/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CheckRow } from './CheckRow.tsx'
import './editArea.css'

export interface StakeholderChoicesProps {
  readonly municipalityId: Id
  readonly value: readonly Id[]
  readonly onChange: (value: readonly Id[]) => void
}

/** More at once is a list nobody reads; the search finds the rest. */
const MOST_SHOWN = 100

/** The municipality's own cards the area concerns: those chosen already first, and a field to find the others. */
export function StakeholderChoices({ municipalityId, value, onChange }: StakeholderChoicesProps) {
  const { improvementArea: words } = useTexts()
  const state = useNetworkState()
  const [sought, setSought] = useState('')
  // Chosen when the list was opened: rows must not jump away from under the finger that ticks them.
  const [first] = useState(() => new Set(value))
  const all = selectStakeholders(state, municipalityId)
  const wanted = comparableName(sought)
  const found = all
    .filter(({ name }) => comparableName(name).includes(wanted))
    .toSorted((one, other) => Number(first.has(other.id)) - Number(first.has(one.id)))
    .slice(0, MOST_SHOWN)
  const count = all.filter(({ id }) => value.includes(id)).length
  return (
    <fieldset className="editArea-group">
      <legend>
        {words.stakeholders} <span className="editArea-count">{words.stakeholdersChosen(count)}</span>
      </legend>
      {all.length === 0 ? (
        <p className="textField-help">{words.noStakeholders}</p>
      ) : (
        <>
          <TextField
            label={words.findStakeholder}
            isLabelHidden
            placeholder={words.findStakeholder}
            type="search"
            value={sought}
            onChange={setSought}
            onKeyDown={(event) => {
              // Enter looks, and does not save the whole dialog.
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
          <div className="editArea-stakeholders">
            {found.map(({ id, name, category }) => (
              <CheckRow
                key={id}
                label={name}
                mark={<CategoryBand category={category} />}
                isChecked={value.includes(id)}
                onFlip={(isOn) => onChange(isOn ? [...value, id] : value.filter((each) => each !== id))}
              />
            ))}
            {found.length === 0 && <p className="textField-help">{words.noStakeholderMatch}</p>}
          </div>
        </>
      )}
    </fieldset>
  )
}
