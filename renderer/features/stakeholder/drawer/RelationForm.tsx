import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { RELATION_NOTE_LIMIT } from '../../../../shared/features/relation/commands.ts'
import type { Relation } from '../../../../shared/features/relation/record.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { type RelationKey, relationPack } from '../../../../shared/packs/relationPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useSavedOnLeaving } from './useSavedOnLeaving.ts'
import './relationForm.css'

/** What a relation says, apart from which two cards it is between. */
export interface SaidRelation {
  readonly fromId: Id
  readonly relationKind: RelationKey
  readonly isBothWays: boolean
  readonly note: string
}

export interface RelationFormProps {
  readonly card: Stakeholder
  readonly other: Stakeholder
  /** What is said already; nothing for a new relation. */
  readonly relation?: Relation
  /** All that is said, and what of it was changed here; answers with what is wrong, or null. */
  readonly onSave: (said: SaidRelation, changes: Partial<SaidRelation>) => string | null
  readonly onCancel: () => void
  readonly onRemove?: () => void
}

const BOTH = 'both'

const unsaid = (fromId: Id): SaidRelation => ({
  fromId,
  relationKind: 'influences',
  isBothWays: false,
  note: '',
})

/** What one card is to another: kind, way and a note, as sentences that can be read aloud. */
export function RelationForm({ card, other, relation, onSave, onCancel, onRemove }: RelationFormProps) {
  const { card: words, common } = useTexts()
  const { language } = useLanguage()
  const kind = useRef<HTMLSelectElement>(null)
  // Here because of a press on a card or a pencil, which is gone now.
  useEffect(() => kind.current?.focus(), [])
  const [changes, setChanges] = useState<Partial<SaidRelation>>({})
  const { fromId, relationKind, isBothWays, note } = { ...(relation ?? unsaid(card.id)), ...changes }
  const [error, setError] = useState<string>()
  // Leaving the drawer saves what was changed, as everywhere; only a new relation waits to be asked for.
  const isSettled = useRef(false)
  const tryToSave = (): string | null => onSave({ fromId, relationKind, isBothWays, note }, changes)
  useSavedOnLeaving(() => {
    if (relation && !isSettled.current && Object.keys(changes).length > 0) tryToSave()
  })
  const save = (): void => {
    isSettled.current = true
    const problem = tryToSave()
    if (problem === null) return
    isSettled.current = false
    setError(problem)
  }
  const leave = (act: () => void): void => {
    isSettled.current = true
    act()
  }
  const change = (part: Partial<SaidRelation>): void => {
    setChanges({ ...changes, ...part })
    setError(undefined)
  }
  const kindName = relationPack.find(({ key }) => key === relationKind)?.name[language] ?? ''
  const sentence = (from: Stakeholder, to: Stakeholder): string =>
    words.relationSaid(
      stripSoftHyphens(from.name),
      kindName.toLocaleLowerCase('nb'),
      stripSoftHyphens(to.name),
    )
  return (
    <fieldset className="relationForm">
      <legend>{words.relationWith(stripSoftHyphens(other.name))}</legend>
      <SelectField
        label={words.relationKind}
        options={relationPack.map(({ key, name }) => ({ value: key, label: name[language] }))}
        value={relationKind}
        selectRef={kind}
        onChange={(chosen) => change({ relationKind: chosen })}
      />
      <ChoiceGroup
        label={words.relationDirection}
        choices={[
          { value: card.id, label: sentence(card, other) },
          { value: other.id, label: sentence(other, card) },
          { value: BOTH, label: words.relationBothWays },
        ]}
        value={isBothWays ? BOTH : fromId}
        onChange={(value) =>
          change(value === BOTH ? { isBothWays: true } : { isBothWays: false, fromId: value })
        }
      />
      <TextField
        label={words.relationNote}
        value={note}
        limit={RELATION_NOTE_LIMIT}
        error={error}
        onChange={(typed) => change({ note: typed })}
      />
      <div className="relationForm-buttons">
        <Button label={words.relationSave} variant="primary" onClick={save} />
        <Button label={common.cancel} variant="quiet" onClick={() => leave(onCancel)} />
        {onRemove && (
          <Button
            label={words.relationRemove}
            icon="trash"
            variant="danger"
            onClick={() => leave(onRemove)}
          />
        )}
      </div>
    </fieldset>
  )
}
