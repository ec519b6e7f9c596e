import { countAnswered } from '../../../shared/features/assessment/countAnswered.ts'
import { RATING_LEVEL_TEXT_LIMITS } from '../../../shared/features/characteristic/limits.ts'
import { selectRatingLevels } from '../../../shared/features/characteristic/select.ts'
import { ratingLevelKeys } from '../../../shared/packs/ratingLevelPack.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { OwnTextFields } from './OwnTextFields.tsx'
import type { CharacteristicActions } from './useCharacteristicActions.ts'
import './characteristicEditor.css'
import './levelsEditor.css'

/** The five levels' names, and what it looks like to be there; 5 first, because high is up on the radar. */
export function LevelsEditor({ actions }: { readonly actions: CharacteristicActions }) {
  const { characteristic: words } = useTexts()
  const { language } = useLanguage()
  const state = useNetworkState()
  const levels = selectRatingLevels(state)
  const answered = countAnswered(state)
  return (
    <section className="characteristicEditor" aria-label={words.levels}>
      <header className="characteristicEditor-head">
        <h2>{words.levels}</h2>
      </header>
      <p className="characteristicEditor-help">{words.levelsHelp}</p>
      {answered > 0 && <p className="characteristicEditor-answered">{words.levelsAnswered(answered)}</p>}
      {ratingLevelKeys.toReversed().map((key) => {
        const shown = levels.find(({ id }) => id === key)
        if (!shown) return null
        return (
          <fieldset key={key} className="levelEditor">
            <legend>{`${shown.level} ${shown.name[language]}`}</legend>
            {(['name', 'anchor'] as const).map((field) => (
              <OwnTextFields
                key={field}
                label={(into) => words.levelFields[field](shown.level, into)}
                text={shown[field]}
                limit={RATING_LEVEL_TEXT_LIMITS[field]}
                rows={field === 'name' ? 1 : 3}
                onSave={(into, text) => actions.writeLevel(key, field, into, text)}
              />
            ))}
          </fieldset>
        )
      })}
      <p className="characteristicEditor-help">{words.emptyIsPack}</p>
    </section>
  )
}
