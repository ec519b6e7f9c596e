import { categoryPack } from '../../../shared/packs/categoryPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { CategoryBand } from '../CategoryBand.tsx'
import { categoryOf } from '../categoryLook.ts'
import { useLanguage, useTexts } from '../language.tsx'
import type { TemplateCard } from './templateCards.ts'

interface CardChoicesProps {
  readonly cards: readonly TemplateCard[]
  readonly chosenKeys: ReadonlySet<string>
  readonly onToggle: (card: TemplateCard) => void
}

/** Cards to choose from, category by category; those without one come last. */
export function CardChoices({ cards, chosenKeys, onToggle }: CardChoicesProps) {
  const { stakeholder } = useTexts()
  const { language } = useLanguage()
  const groups = [
    ...categoryPack.map(({ key, name }) => ({
      category: key as string | null, // widened: the last group has none
      label: name[language],
      own: cards.filter(({ category }) => category === key),
    })),
    {
      category: null,
      label: stakeholder.noCategory,
      own: cards.filter(({ category }) => categoryOf(category) === null),
    },
  ].filter(({ own }) => own.length > 0)
  return (
    <div className="cardChoices">
      {groups.map(({ category, label, own }) => (
        <fieldset key={label} className="cardChoices-group">
          <legend>
            <CategoryBand category={category} />
            {label}
          </legend>
          {own.map((card) => (
            <label key={card.key} className="cardChoice">
              <input
                type="checkbox"
                className="ds-input"
                checked={chosenKeys.has(card.key)}
                onChange={() => onToggle(card)}
              />
              <span>{stripSoftHyphens(card.names[language])}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
