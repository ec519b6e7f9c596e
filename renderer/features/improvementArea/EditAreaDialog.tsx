import { useId, useState } from 'react'
import { fromScore, type MatrixPoint, toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import {
  IMPROVEMENT_AREA_NOTE_LIMIT,
  IMPROVEMENT_AREA_TITLE_LIMIT,
} from '../../../shared/features/improvementArea/limits.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { characteristicPack } from '../../../shared/packs/characteristicPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore, parseScore } from '../../ui/matrix/formatScore.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { AreaActions } from './useAreaActions.ts'

export interface EditAreaDialogProps {
  readonly area: ImprovementArea
  readonly point: MatrixPoint | null
  readonly actions: AreaActions
  readonly onClose: () => void
}

/** Everything about one area in words and numbers; also the way to place it without pointing. */
export function EditAreaDialog({ area, point, actions, onClose }: EditAreaDialogProps) {
  const texts = useTexts()
  const { improvementArea: words } = texts
  const { language } = useLanguage()
  const store = useStore()
  const written = (value: number | undefined): string =>
    value === undefined ? '' : formatScore(toScore(value), language)
  const [before] = useState({
    title: stripSoftHyphens(area.title),
    importance: written(point?.y),
    influenceability: written(point?.x),
  })
  const [title, setTitle] = useState(before.title)
  const [note, setNote] = useState(area.note)
  const [characteristic, setCharacteristic] = useState(area.characteristics[0] ?? null)
  const [importance, setImportance] = useState(before.importance)
  const [influenceability, setInfluenceability] = useState(before.influenceability)
  const [problem, setProblem] = useState<{
    readonly field: 'title' | 'scores'
    readonly text: string
  } | null>(null)

  const place = (): boolean => {
    // Untouched numbers stay exact: a card must not jump to the rounded place because its note was edited.
    if (importance === before.importance && influenceability === before.influenceability) return true
    const [first, second] = [parseScore(importance), parseScore(influenceability)]
    if (first === undefined || second === undefined || (first === null) !== (second === null)) {
      setProblem({ field: 'scores', text: words.scoreError })
      return false
    }
    if (first === null || second === null) actions.unplace([area.id])
    else actions.place([{ id: area.id, x: fromScore(second), y: fromScore(first) }])
    return true
  }
  const save = (): void => {
    // The name's soft hyphens are hidden here; writing it back untouched must not lose them.
    const edited = store.dispatch('improvementArea.edit', {
      improvementAreaId: area.id,
      ...(title === before.title ? {} : { title }),
      note,
      characteristics: characteristic === null ? [] : [characteristic],
    })
    if (!edited.ok) return setProblem({ field: 'title', text: refusalText(texts, edited.failure) })
    if (place()) onClose()
  }

  return (
    <Dialog
      title={words.editTitle}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={texts.common.cancel} variant="quiet" onClick={onClose} />
          <Button
            label={words.delete}
            variant="danger"
            icon="trash"
            onClick={() => {
              onClose()
              actions.remove([area.id])
            }}
          />
        </>
      }
    >
      <TextField
        label={words.titleField}
        value={title}
        onChange={setTitle}
        limit={IMPROVEMENT_AREA_TITLE_LIMIT}
        error={problem?.field === 'title' ? problem.text : undefined}
        autoFocus
      />
      <CharacteristicField value={characteristic} onChange={setCharacteristic} />
      <div className="editArea-scores">
        <TextField label={words.importanceField} value={importance} onChange={setImportance} />
        <TextField
          label={words.influenceabilityField}
          value={influenceability}
          onChange={setInfluenceability}
        />
        <p
          className={problem?.field === 'scores' ? 'textField-error' : 'textField-help'}
          role={problem?.field === 'scores' ? 'alert' : undefined}
        >
          {problem?.field === 'scores' ? problem.text : words.placeHelp}
        </p>
      </div>
      <TextField
        label={words.noteField}
        description={words.noteHelp}
        value={note}
        onChange={setNote}
        limit={IMPROVEMENT_AREA_NOTE_LIMIT}
        rows={3}
      />
    </Dialog>
  )
}

function CharacteristicField({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}) {
  const { improvementArea: words } = useTexts()
  const { language } = useLanguage()
  const id = useId()
  return (
    <div className="ds-field textField">
      <label htmlFor={id} className="textField-label">
        {words.characteristic}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{words.noCharacteristic}</option>
        {characteristicPack.map(({ key, title }) => (
          <option key={key} value={key}>
            {title[language]}
          </option>
        ))}
      </select>
    </div>
  )
}
