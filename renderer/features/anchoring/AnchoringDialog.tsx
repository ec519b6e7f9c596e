import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { selectActions } from '../../../shared/features/action/select.ts'
import {
  ANCHORING_BODY_NAME_LIMIT,
  ANCHORING_TEXT_LIMITS,
} from '../../../shared/features/anchoring/fields.ts'
import { anchoringNeeds } from '../../../shared/features/anchoring/record.ts'
import { selectAllAreas } from '../../../shared/features/improvementArea/select.ts'
import { anchoringBodyPack, anchoringSides } from '../../../shared/packs/anchoringBodyPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { AnchoringDraft } from './useAnchoringActions.ts'

export interface AnchoringDialogProps {
  readonly municipalityId: Id
  readonly start: AnchoringDraft
  /** A step that exists keeps what it belongs to. */
  readonly isNew: boolean
  readonly onSave: (draft: AnchoringDraft) => Refusal | null
  readonly onRemove?: () => void
  readonly onClose: () => void
}

/** One step in words: who, what for, when, and who presents it. */
export function AnchoringDialog(props: AnchoringDialogProps) {
  const { municipalityId, start, isNew, onSave, onRemove, onClose } = props
  const texts = useTexts()
  const { anchoring: words, common } = texts
  const { language } = useLanguage()
  const state = useNetworkState()
  const [draft, setDraft] = useState(start)
  const [problem, setProblem] = useState<string | null>(null)
  const set = (part: Partial<AnchoringDraft>): void => setDraft((before) => ({ ...before, ...part }))
  const bodies = [
    ...anchoringBodyPack.map(({ key, name }) => ({ value: key, label: stripSoftHyphens(name[language]) })),
    { value: '' as const, label: words.ownBody },
  ]
  // Areas and actions in one list; a letter in front keeps their ids apart.
  const targets = [
    ...selectAllAreas(state, municipalityId).map(({ id, title }) => ({
      value: `a${id}`,
      label: stripSoftHyphens(title),
    })),
    ...selectActions(state, municipalityId).map(({ id, title }) => ({
      value: `t${id}`,
      label: `– ${title}`,
    })),
  ]
  const target = draft.actionId === null ? `a${draft.improvementAreaId ?? ''}` : `t${draft.actionId}`
  const save = (): void => {
    const refused = onSave(draft)
    if (refused) setProblem(refusalText(texts, refused))
    else onClose()
  }
  return (
    <Dialog
      title={isNew ? words.new : words.editTitle}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
          {onRemove && <Button label={common.delete} variant="danger" icon="trash" onClick={onRemove} />}
        </>
      }
    >
      <SelectField
        label={words.body}
        options={bodies}
        value={draft.body}
        onChange={(body) =>
          set({ body, side: anchoringBodyPack.find(({ key }) => key === body)?.side ?? draft.side })
        }
      />
      {draft.body === '' && (
        <>
          <TextField
            label={words.bodyName}
            value={draft.bodyName}
            limit={ANCHORING_BODY_NAME_LIMIT}
            onChange={(bodyName) => set({ bodyName })}
          />
          <SelectField
            label={words.side}
            options={anchoringSides.map((value) => ({ value, label: words.sides[value] }))}
            value={draft.side}
            onChange={(side) => set({ side })}
          />
        </>
      )}
      <Segments
        label={words.need}
        choices={anchoringNeeds.map((value) => ({ value, label: words.needs[value] }))}
        value={draft.need}
        onChange={(need) => set({ need })}
      />
      <TextField
        label={words.what}
        description={words.whatHelp}
        value={draft.what}
        limit={ANCHORING_TEXT_LIMITS.what}
        onChange={(what) => set({ what })}
      />
      <TextField
        label={words.day}
        type="date"
        value={draft.day ?? ''}
        onChange={(day) => set({ day: day === '' ? null : day })}
      />
      <TextField
        label={words.presenter}
        description={words.presenterHelp}
        value={draft.presenter}
        limit={ANCHORING_TEXT_LIMITS.presenter}
        onChange={(presenter) => set({ presenter })}
      />
      {isNew && (
        <SelectField
          label={words.of}
          options={targets}
          value={target}
          onChange={(value) =>
            set(
              value.startsWith('t')
                ? { actionId: value.slice(1), improvementAreaId: null }
                : { actionId: null, improvementAreaId: value.slice(1) },
            )
          }
        />
      )}
      {problem !== null && (
        <p className="textField-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
