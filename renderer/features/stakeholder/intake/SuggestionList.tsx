import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { Suggestion } from './suggestNames.ts'

export interface SuggestionListProps {
  readonly id: string
  readonly suggestions: readonly Suggestion[]
  /** The one arrows stand on; -1 = none. */
  readonly active: number
  readonly onTake: (suggestion: Suggestion) => void
}

/** Right under the field: what it might be that is being typed. Arrows are the field's; a press takes one. */
export function SuggestionList({ id, suggestions, active, onTake }: SuggestionListProps) {
  const { intake } = useTexts()
  return (
    <div className="suggestionList" id={id} role="listbox" aria-label={intake.suggestions}>
      {suggestions.map((suggestion, index) => (
        // Focus stays in the field, where the keys for this list are heard: as in any combobox.
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={`${suggestion.from}/${suggestion.name}`}
          id={`${id}-${index}`}
          role="option"
          className="suggestionList-option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          <CategoryBand category={suggestion.category} />
          <span>
            {stripSoftHyphens(suggestion.name)}
            <small>
              {suggestion.from === null ? intake.fromPack : intake.fromMunicipality(suggestion.from)}
            </small>
          </span>
        </div>
      ))}
    </div>
  )
}
