import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { ACTION_TEXT_LIMITS, ACTION_TITLE_LIMIT } from '../../../shared/features/action/fields.ts'
import type { Action } from '../../../shared/features/action/record.ts'
import { actionStatuses } from '../../../shared/features/action/status.ts'
import { selectAllAreas } from '../../../shared/features/improvementArea/select.ts'
import { looksLikePerson } from '../../../shared/features/stakeholder/looksLikePerson.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ActionStakeholders } from './ActionStakeholders.tsx'
import type { ActionEdit, PlanActions } from './usePlanActions.ts'
import './actionDialog.css'

export interface ActionDialogProps {
  readonly action: Action
  readonly gatheringId: Id
  readonly actions: PlanActions
  readonly onClose: () => void
}

const texts = ['contributors', 'firstStep', 'sign', 'promise'] as const

/** Everything about one action. */
export function ActionDialog({ action, gatheringId, actions, onClose }: ActionDialogProps) {
  const {
    action: words,
    common,
    stakeholder: { nameHint },
  } = useTexts()
  const { language } = useLanguage()
  const state = useNetworkState()
  // Only what is changed here: what others write meanwhile shows through, and stays.
  const [changed, setChanged] = useState<ActionEdit>({})
  const draft: Action = { ...action, ...changed }
  const [problem, setProblem] = useState<string | null>(null)
  const set = (part: ActionEdit): void => setChanged((before) => ({ ...before, ...part }))
  const areas = selectAllAreas(state, action.municipalityId)
  const save = (): void => {
    const wrong = actions.edit(action.id, changed)
    if (wrong === null) onClose()
    else setProblem(wrong)
  }
  return (
    <Dialog
      title={words.detailsTitle}
      onClose={onClose}
      onSubmit={save}
      isWide
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
          <Button
            label={common.delete}
            variant="danger"
            icon="trash"
            onClick={() => {
              onClose()
              actions.remove(action)
            }}
          />
        </>
      }
    >
      <TextField
        label={words.action}
        value={draft.title}
        limit={ACTION_TITLE_LIMIT}
        onChange={(title) => set({ title })}
      />
      <SelectField
        label={words.area}
        options={[
          { value: '', label: words.noArea },
          ...areas.map(({ id, title }) => ({ value: id, label: stripSoftHyphens(title) })),
        ]}
        value={draft.improvementAreaId ?? ''}
        onChange={(id) => set({ improvementAreaId: id === '' ? null : id })}
      />
      <div className="actionDialog-row">
        <TextField
          label={words.owner}
          description={looksLikePerson(draft.owner) ? nameHint : words.ownerHelp}
          value={draft.owner}
          limit={ACTION_TEXT_LIMITS.owner}
          onChange={(owner) => set({ owner })}
        />
        <TextField
          label={words.day}
          type="date"
          value={draft.day ?? ''}
          onChange={(day) => set({ day: day === '' ? null : day })}
        />
        <SelectField
          label={words.status}
          options={actionStatuses.map(({ key, name }) => ({ value: key, label: name[language] }))}
          value={draft.status}
          onChange={(status) => set({ status })}
        />
      </div>
      {texts.map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={draft[field]}
          limit={ACTION_TEXT_LIMITS[field]}
          onChange={(text) => set({ [field]: text })}
        />
      ))}
      <ActionStakeholders
        municipalityId={action.municipalityId}
        gatheringId={gatheringId}
        chosenIds={draft.stakeholderIds}
        onChange={(stakeholderIds) => set({ stakeholderIds })}
      />
      {problem !== null && (
        <p className="textField-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
