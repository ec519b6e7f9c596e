import { useState } from 'react'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAttempt } from './useAttempt.ts'

export interface MembershipDialogProps {
  readonly municipality: Municipality
  readonly onClose: () => void
}

/** From which gathering a municipality takes part, and to which. What it has done stays in the file. */
export function MembershipDialog({ municipality, onClose }: MembershipDialogProps) {
  const { overview, common, frame } = useTexts()
  const words = overview.membership
  const attempt = useAttempt()
  const gatherings = selectGatherings(useNetworkState())
  const [joined, setJoined] = useState(municipality.joinedGatheringId ?? '')
  const [left, setLeft] = useState(municipality.leftGatheringId ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const options = gatherings.map(({ id, title }, index) => ({
    value: id,
    label: frame.gathering(index + 1, title),
  }))
  const save = (): void => {
    const refused = attempt('municipality.setMembership', {
      municipalityId: municipality.id,
      joinedGatheringId: joined === '' ? null : joined,
      leftGatheringId: left === '' ? null : left,
    })
    setProblem(refused)
    if (refused === null) onClose()
  }
  return (
    <Dialog
      title={words.title(municipality.name)}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <p>{words.help}</p>
      <SelectField
        label={words.joined}
        value={joined}
        options={[{ value: '', label: words.fromStart }, ...options]}
        onChange={setJoined}
      />
      <SelectField
        label={words.left}
        value={left}
        options={[{ value: '', label: words.toEnd }, ...options]}
        onChange={setLeft}
      />
      {problem !== null && (
        <p className="textField-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
