import { type ReactNode, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { CardChip } from './CardChip.tsx'
import './remark.css'

export interface RemarkItemProps {
  readonly title: string
  readonly advice: string
  readonly cards: readonly CardOnMap[]
  /** What is to be known of one card, under its name. */
  readonly detailOf: ((card: CardOnMap) => string) | null
  /** Between the words and the cards. */
  readonly children?: ReactNode
  readonly onShowCard: (id: Id) => void
  readonly onShowCards: (ids: readonly Id[]) => void
}

/** More than these are asked for: the next remark should be in sight too. */
const FIRST_CARDS = 4

/** One remark: what the map shows, what one can do, and the cards it is about. */
export function RemarkItem({ title, advice, cards, detailOf, children, ...show }: RemarkItemProps) {
  const { onShowCard, onShowCards } = show
  const { says } = useTexts()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? cards : cards.slice(0, FIRST_CARDS)
  const onMap = cards.filter(({ position, ringPosition }) => position ?? ringPosition)
  return (
    <section className="remark">
      <h3>{title}</h3>
      <p>{advice}</p>
      {children}
      {shown.length > 0 && (
        <ul className="remark-cards">
          {shown.map((card) => (
            <li key={card.stakeholder.id}>
              <CardChip stakeholder={card.stakeholder} onShow={onShowCard} />
              {detailOf && <p>{detailOf(card)}</p>}
            </li>
          ))}
        </ul>
      )}
      <div className="remark-buttons">
        {shown.length < cards.length && (
          <Button
            label={says.showRest(cards.length - shown.length)}
            icon="chevronDown"
            variant="quiet"
            onClick={() => setShowsAll(true)}
          />
        )}
        {onMap.length > 1 && (
          <Button
            label={says.choose(onMap.length)}
            icon="select"
            variant="quiet"
            onClick={() => onShowCards(onMap.map(({ stakeholder }) => stakeholder.id))}
          />
        )}
      </div>
    </section>
  )
}
