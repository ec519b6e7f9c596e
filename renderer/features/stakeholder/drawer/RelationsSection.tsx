import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Relation } from '../../../../shared/features/relation/record.ts'
import { selectRelationsOf } from '../../../../shared/features/relation/select.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { getStakeholder, selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { CardFinder } from './CardFinder.tsx'
import { QuietSection } from './QuietSection.tsx'
import { RelationForm } from './RelationForm.tsx'
import { RelationRow } from './RelationRow.tsx'
import { useRelationActions } from './useRelationActions.ts'
import './quietSection.css'

export interface RelationsSectionProps {
  readonly card: Stakeholder
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
}

/** What the section is busy with: nothing, a new relation (first the other card, then what it is), or one of them. */
type Work = { readonly kind: 'find' } | { readonly kind: 'add' | 'edit'; readonly id: Id }

/** What this card is to others on the same map, and they to it. */
export function RelationsSection({ card, actions, onShowCard }: RelationsSectionProps) {
  const { card: words } = useTexts()
  const state = useNetworkState()
  const relationActions = useRelationActions(actions)
  const [work, setWork] = useState<Work | null>(null)
  const relations = selectRelationsOf(state, card.id)
  const [hasWorked, setHasWorked] = useState(false)
  const stop = (): void => {
    setWork(null)
    setHasWorked(true)
  }
  const saved = (problem: string | null): string | null => {
    if (problem === null) stop()
    return problem
  }
  const other = work?.kind === 'add' ? getStakeholder(state, work.id) : undefined

  const row = (relation: Relation) => {
    const end = getStakeholder(state, relation.fromId === card.id ? relation.toId : relation.fromId)
    if (!end) return null
    if (work?.kind !== 'edit' || work.id !== relation.id)
      return (
        <RelationRow
          key={relation.id}
          relation={relation}
          card={card}
          other={end}
          onShowOther={() => onShowCard(end.id)}
          onEdit={() => setWork({ kind: 'edit', id: relation.id })}
        />
      )
    return (
      <li key={relation.id}>
        <RelationForm
          card={card}
          other={end}
          relation={relation}
          onSave={(_said, changes) => saved(relationActions.edit(relation.id, changes))}
          onCancel={stop}
          onRemove={() => {
            relationActions.remove(relation, stripSoftHyphens(end.name))
            stop()
          }}
        />
      </li>
    )
  }

  return (
    <QuietSection title={words.relations} count={relations.length}>
      {relations.length === 0 && !work && <p className="quietSection-empty">{words.relationsNone}</p>}
      <ul className="relationsSection-list">{relations.map(row)}</ul>
      {work?.kind === 'find' && (
        <CardFinder
          cards={selectStakeholders(state, card.municipalityId).filter(({ id }) => id !== card.id)}
          onChoose={(id) => setWork({ kind: 'add', id })}
        />
      )}
      {other && (
        <RelationForm
          card={card}
          other={other}
          onSave={(said) => saved(relationActions.add(card.id, other.id, said))}
          onCancel={stop}
        />
      )}
      {!work && (
        <Button
          label={words.relationAdd}
          icon="plus"
          variant="quiet"
          // The form that had the focus is gone.
          autoFocus={hasWorked}
          onClick={() => setWork({ kind: 'find' })}
        />
      )}
    </QuietSection>
  )
}
