import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { RelationForm } from './RelationForm.tsx'
import { useRelationActions } from './useRelationActions.ts'
import './pairActions.css'

export interface PairActionsProps {
  readonly one: Stakeholder
  readonly other: Stakeholder
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
}

/** What two cards can be to each other: the same, or related. */
export function PairActions({ one, other, actions, onShowCard }: PairActionsProps) {
  const { card: words } = useTexts()
  const relationActions = useRelationActions(actions)
  const [work, setWork] = useState<'merge' | 'tie' | null>(null)
  const stop = (): void => setWork(null)
  const merge = (keepId: Id, goneId: Id): void => {
    if (actions.merge(keepId, goneId)) onShowCard(keepId)
  }
  const keepButton = (keep: Stakeholder, gone: Stakeholder) => (
    <Button
      label={words.mergeKeep(stripSoftHyphens(keep.name))}
      className="pairActions-keep"
      onClick={() => merge(keep.id, gone.id)}
    />
  )
  return (
    <div className="pairActions">
      <div className="pairActions-buttons">
        <Button
          label={words.merge}
          icon="merge"
          aria-expanded={work === 'merge'}
          onClick={() => setWork(work === 'merge' ? null : 'merge')}
        />
        <Button
          label={words.tie}
          icon="relation"
          aria-expanded={work === 'tie'}
          onClick={() => setWork(work === 'tie' ? null : 'tie')}
        />
      </div>
      {work === 'merge' && (
        <div className="pairActions-merge">
          <p>{words.mergeHelp}</p>
          {keepButton(one, other)}
          {keepButton(other, one)}
        </div>
      )}
      {work === 'tie' && (
        <RelationForm
          card={one}
          other={other}
          onCancel={stop}
          onSave={(said) => {
            const problem = relationActions.add(one.id, other.id, said)
            if (problem === null) stop()
            return problem
          }}
        />
      )}
    </div>
  )
}
