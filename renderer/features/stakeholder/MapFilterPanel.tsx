import { type AttitudeKey, attitudePack } from '../../../shared/packs/attitudePack.ts'
import { categoryPack } from '../../../shared/packs/categoryPack.ts'
import { CardSignIcon } from '../../canvas/CardSignIcon.tsx'
import { Button } from '../../ui/Button.tsx'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { isFiltering, type MapFilter, noFilter } from './mapFilter.ts'
import './mapFilterPanel.css'

export interface MapFilterPanelProps {
  readonly filter: MapFilter
  /** Attitudes are not offered where they are not shown. */
  readonly showsAttitude: boolean
  readonly onChange: (filter: MapFilter) => void
  readonly onClose: () => void
}

function flipped<Key>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  return set.symmetricDifference(new Set([key]))
}

/** What one looks for; the other cards fade while the panel is open and after it is closed. */
export function MapFilterPanel({ filter, showsAttitude, onChange, onClose }: MapFilterPanelProps) {
  const { stakeholder: words, common } = useTexts()
  const { language } = useLanguage()
  const flags = [
    ['isStronglyAffected', words.stronglyAffected],
    ['isRequired', words.required],
  ] as const
  return (
    <section className="mapFilter" aria-label={words.filter}>
      <header className="mapFilter-header">
        <h2>{words.filter}</h2>
        <Button label={common.close} icon="close" iconOnly variant="quiet" onClick={onClose} />
      </header>
      <div className="mapFilter-content">
        <TextField
          label={words.filterText}
          value={filter.text}
          autoFocus
          onChange={(text) => onChange({ ...filter, text })}
        />
        <FilterGroup label={words.category}>
          {categoryPack.map(({ key, name }) => (
            <FilterChoice
              key={key}
              label={name[language]}
              isChosen={filter.categories.has(key)}
              onFlip={() => onChange({ ...filter, categories: flipped(filter.categories, key) })}
            >
              <CategoryBand category={key} />
            </FilterChoice>
          ))}
          <FilterChoice
            label={words.noCategory}
            isChosen={filter.categories.has(null)}
            onFlip={() => onChange({ ...filter, categories: flipped(filter.categories, null) })}
          />
        </FilterGroup>
        {showsAttitude && (
          <FilterGroup label={words.attitude}>
            {attitudePack.map(({ key, name, sign }) => (
              <FilterChoice
                key={key}
                label={name[language]}
                isChosen={filter.attitudes.has(key)}
                onFlip={() =>
                  onChange({ ...filter, attitudes: flipped<AttitudeKey | null>(filter.attitudes, key) })
                }
              >
                <CardSignIcon sign={sign} />
              </FilterChoice>
            ))}
          </FilterGroup>
        )}
        <FilterGroup label={words.flags}>
          {flags.map(([key, label]) => (
            <FilterChoice
              key={key}
              label={label}
              isChosen={filter[key]}
              onFlip={() => onChange({ ...filter, [key]: !filter[key] })}
            />
          ))}
        </FilterGroup>
      </div>
      <Button
        label={words.clearFilter}
        icon="close"
        variant="quiet"
        disabled={!isFiltering(filter)}
        onClick={() => onChange(noFilter)}
      />
    </section>
  )
}

function FilterGroup({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="mapFilter-group">
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

interface FilterChoiceProps {
  readonly label: string
  readonly isChosen: boolean
  readonly onFlip: () => void
  readonly children?: React.ReactNode
}

function FilterChoice({ label, isChosen, onFlip, children }: FilterChoiceProps) {
  return (
    <label className="mapFilter-choice">
      <input type="checkbox" className="ds-input" checked={isChosen} onChange={onFlip} />
      {children}
      <span>{label}</span>
    </label>
  )
}
