import { useState } from 'react'
import { GATHERING_TITLE_LIMIT } from '../../../shared/features/gathering/commands.ts'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAttempt } from './useAttempt.ts'

export interface EditGatheringDialogProps {
  readonly gathering: Gathering
  readonly number: number
  readonly onClose: () => void
}

/** What a gathering is called and when it is held; the dates decide which one the network is at. */
export function EditGatheringDialog({ gathering, number, onClose }: EditGatheringDialogProps) {
  const { overview, common } = useTexts()
  const words = overview.gathering
  const attempt = useAttempt()
  const [title, setTitle] = useState(gathering.title)
  const [date, setDate] = useState(gathering.date ?? '')
  const [error, setError] = useState<string | null>(null)
  const save = (): void => {
    const day = date === '' ? null : date
    const problem = attempt('gathering.edit', { gatheringId: gathering.id, title, date: day })
    if (problem === null) onClose()
    else setError(problem)
  }
  return (
    <Dialog
      title={words.title(number)}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <TextField
        label={words.name}
        value={title}
        limit={GATHERING_TITLE_LIMIT}
        error={error ?? undefined}
        autoFocus
        onChange={(value) => {
          setTitle(value)
          setError(null)
        }}
      />
      <TextField
        label={words.date}
        description={words.dateHelp}
        type="date"
        value={date}
        onChange={setDate}
      />
    </Dialog>
  )
}
