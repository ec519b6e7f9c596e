import { getMunicipality } from '../../../../shared/features/municipality/select.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { selectLinkSuggestions } from '../../../../shared/features/stakeholder/selectLinkSuggestions.ts'
import { selectSharedCards } from '../../../../shared/features/stakeholder/selectSharedCards.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState, useStore } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { QuietSection } from './QuietSection.tsx'
import './quietSection.css'
import './sharedSection.css'

export interface SharedSectionProps {
  readonly card: Stakeholder
  readonly actions: StakeholderActions
}

/** Which municipalities have the same body on their map, and which might. */
export function SharedSection({ card, actions }: SharedSectionProps) {
  const shared = selectSharedCards(useNetworkState(), card)
  const { card: words } = useTexts()
  return (
    <QuietSection title={words.shared} count={shared.length}>
      <LinkedCards card={card} shared={shared} actions={actions} />
      <LinkSuggestions card={card} actions={actions} />
    </QuietSection>
  )
}

/** The same name over and over says nothing. */
const isOtherName = (card: Stakeholder, other: Stakeholder): boolean =>
  stripSoftHyphens(card.name) !== stripSoftHyphens(other.name)

interface LinkedCardsProps extends SharedSectionProps {
  readonly shared: readonly Stakeholder[]
}

function LinkedCards({ card, shared, actions }: LinkedCardsProps) {
  const { card: words } = useTexts()
  const state = useNetworkState()
  if (shared.length === 0) return <p className="quietSection-empty">{words.sharedNone}</p>
  const unlink = (): void => {
    if (actions.tell(actions.attempt('stakeholder.unlink', { stakeholderIds: [card.id] })))
      actions.tellWithUndo(words.unlinked(stripSoftHyphens(card.name)))
  }
  return (
    <>
      <h3>{words.sharedWith}</h3>
      <ul className="sharedSection-list">
        {shared.map((other) => (
          <li key={other.id}>
            <strong>{getMunicipality(state, other.municipalityId)?.name}</strong>
            {isOtherName(card, other) && <span>{other.name}</span>}
          </li>
        ))}
      </ul>
      <Button label={words.unlink} variant="quiet" onClick={unlink} />
    </>
  )
}

function LinkSuggestions({ card, actions }: SharedSectionProps) {
  const { card: words } = useTexts()
  const store = useStore()
  const suggestions = selectLinkSuggestions(useNetworkState(), card)
  if (suggestions.length === 0) return null
  const link = (otherId: string): void => {
    const stakeholderIds = [card.id, otherId]
    actions.tell(actions.attempt('stakeholder.link', { stakeholderIds, sharedId: store.newId() }))
  }
  return (
    <>
      <h3>{words.linkSuggestions}</h3>
      <ul className="sharedSection-list">
        {suggestions.map(({ stakeholder, municipalityName, otherCounty }) => (
          <li key={stakeholder.id}>
            <strong>{municipalityName}</strong>
            {isOtherName(card, stakeholder) && <span>{stakeholder.name}</span>}
            {otherCounty !== null && <span>{words.inOtherCounty(otherCounty)}</span>}
            <Button
              label={words.link}
              variant="quiet"
              aria-label={words.linkWith(municipalityName)}
              onClick={() => link(stakeholder.id)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
