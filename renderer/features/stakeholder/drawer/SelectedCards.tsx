import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { Button } from '../../../ui/Button.tsx'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './selectedCards.css'
import './cardRow.css'

export interface SelectedCardsProps {
  readonly cards: readonly Stakeholder[]
  readonly onShowCard: (id: Id) => void
}

/** All of a map may be selected: thousands of rows would make each press slow. */
const SHOWN = 40

/** Which cards are selected; a press shows that one. */
export function SelectedCards({ cards, onShowCard }: SelectedCardsProps) {
  const { card: words } = useTexts()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? cards : cards.slice(0, SHOWN)
  return (
    <div className="selectedCards">
      <ul>
        {shown.map(({ id, name, category }) => (
          <li key={id}>
            <button type="button" className="cardRow" onClick={() => onShowCard(id)}>
              <CategoryBand category={category} />
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button
          label={words.showAllSelected(cards.length)}
          variant="quiet"
          onClick={() => setShowsAll(true)}
        />
      )}
    </div>
  )
}
