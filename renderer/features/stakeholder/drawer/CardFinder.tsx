import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import './cardRow.css'
import './cardFinder.css'

export interface CardFinderProps {
  readonly cards: readonly Stakeholder[]
  readonly onChoose: (id: Id) => void
}

/** Few enough to see at a glance; the rest is found by typing. */
const SHOWN = 6
const collator = new Intl.Collator('nb')

/** One card out of many: type some of its name, press it. Enter takes the first. */
export function CardFinder({ cards, onChoose }: CardFinderProps) {
  const { card: words } = useTexts()
  const [typed, setTyped] = useState('')
  const wanted = comparableName(typed)
  // Names that begin so come before those that have it inside.
  const found = cards
    .map((card) => ({ card, at: comparableName(card.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort(
      (one, other) =>
        Number(one.at > 0) - Number(other.at > 0) || collator.compare(one.card.name, other.card.name),
    )
    .map(({ card }) => card)
  const [first] = found
  return (
    <div className="cardFinder">
      <TextField
        label={words.relationFind}
        type="search"
        value={typed}
        autoFocus
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && first && wanted !== '') onChoose(first.id)
        }}
      />
      <ul>
        {found.slice(0, SHOWN).map(({ id, name, category }) => (
          <li key={id}>
            <button type="button" className="cardRow" onClick={() => onChoose(id)}>
              <CategoryBand category={category} />
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="cardFinder-rest" role="status">
        {found.length === 0 && words.relationFoundNone}
        {found.length > SHOWN && words.relationFoundMore(found.length - SHOWN)}
      </p>
    </div>
  )
}
