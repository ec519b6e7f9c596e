import { useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { CLOSING_NAME_LIMIT } from '../../../../shared/features/closing/commands.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { AskMissingDialog } from './AskMissingDialog.tsx'
import { KeptVersions } from './KeptVersions.tsx'
import type { CheckOut } from './useCheckOut.ts'
import './checkOut.css'
import './keepPanel.css'

export interface KeepPanelProps {
  readonly gatheringId: Id
  readonly checkOut: CheckOut
  /** What remains, in words; asked about once, never a stop. */
  readonly missing: readonly string[]
}

/** The last step: a name, and everything is kept as it stands. Afterwards what was kept, and what was corrected since. */
export function KeepPanel({ gatheringId, checkOut, missing }: KeepPanelProps) {
  const texts = useTexts()
  const { keep: words } = texts.checkOut
  const store = useStore()
  const toast = useToast()
  const { go } = useNavigation()
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const [isAsking, setIsAsking] = useState(false)
  const keepRef = useRef<HTMLButtonElement>(null)
  const { roundAt, closings, gathering, number } = checkOut
  const name = typed ?? words.defaultName(number, gathering?.title ?? '')
  const isAgain = closings.length > 0
  const keep = (): void => {
    setIsAsking(false)
    const kept = store.dispatch('gathering.checkOut', { closingId: store.newId(), gatheringId, name })
    if (!kept.ok) return setError(refusalText(texts, kept.failure))
    setTyped(null)
    toast(words.done(name.trim()))
  }
  // Back to where one stood, so that the keyboard is not lost with the dialog.
  const stopAsking = (): void => {
    setIsAsking(false)
    requestAnimationFrame(() => keepRef.current?.focus())
  }
  return (
    <section className="keepPanel" aria-labelledby="keepTitle">
      <h2 id="keepTitle">{words.title}</h2>
      <KeptVersions gatheringId={gatheringId} closings={closings} />
      <p className="checkOut-quiet">{isAgain ? words.againText : words.text}</p>
      <TextField
        label={words.name}
        value={name}
        limit={CLOSING_NAME_LIMIT}
        error={error}
        onChange={(text) => {
          setTyped(text)
          setError(undefined)
        }}
      />
      {roundAt && (
        <div className="keepPanel-round" role="status">
          <p>{words.round(roundAt.name)}</p>
          <Button
            label={words.toRound}
            iconAfter="arrowRight"
            onClick={() => go({ screen: 'voting', municipalityId: roundAt.id, gatheringId })}
          />
        </div>
      )}
      <Button
        label={isAgain ? words.again : words.button}
        icon="check"
        variant={isAgain ? 'secondary' : 'primary'}
        ref={keepRef}
        disabled={roundAt !== undefined}
        onClick={() => (missing.length > 0 && !isAgain ? setIsAsking(true) : keep())}
      />
      {isAsking && <AskMissingDialog missing={missing} onConfirm={keep} onClose={stopAsking} />}
    </section>
  )
}
