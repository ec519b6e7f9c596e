import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/core/result.ts'
import type { EditionComparison } from '../../../shared/sync/edition.ts'
import type { LibraryEntry, LibraryProblem } from '../../../shared/sync/requests.ts'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { EditionDialog } from './EditionDialog.tsx'

export interface CompareDialogProps {
  readonly entry: LibraryEntry
  readonly onClose: () => void
}

/** A file held against another edition of its network, at any time. */
export function CompareDialog({ entry, onClose }: CompareDialogProps) {
  const texts = useTexts()
  const { fileId, editionIds } = entry
  const [chosenId, setChosenId] = useState<string | null>(null)
  const otherId = chosenId !== null && editionIds.includes(chosenId) ? chosenId : editionIds[0]
  const answer = useComparison(fileId, otherId)
  if (otherId === undefined) return null
  if (!answer?.ok) {
    return (
      <Dialog
        title={texts.edition.titles.parted}
        onClose={onClose}
        footer={<Button label={texts.common.close} onClick={onClose} />}
      >
        <p role={answer ? 'alert' : 'status'}>
          {answer ? libraryProblemText(texts, answer.failure) : texts.edition.comparing}
        </p>
      </Dialog>
    )
  }
  return (
    <EditionDialog
      key={otherId}
      fileId={fileId}
      otherId={otherId}
      comparison={answer.value}
      onClose={onClose}
      choice={
        editionIds.length > 1 && (
          <ChoiceGroup
            label={texts.edition.compareWith}
            isInline
            value={otherId}
            onChange={setChosenId}
            choices={editionIds.map((value) => ({ value, label: value }))}
          />
        )
      }
    />
  )
}

/** Null until the host has answered. */
function useComparison(
  fileId: string,
  otherId: string | undefined,
): Result<EditionComparison, LibraryProblem> | null {
  const store = useStore()
  const { language } = useLanguage()
  const [answered, setAnswered] = useState<{
    readonly otherId: string
    readonly answer: Result<EditionComparison, LibraryProblem>
  } | null>(null)
  useEffect(() => {
    if (otherId === undefined) return
    let isWanted = true
    void store.request('library.compare', { fileId, otherId, language }).then((answer) => {
      if (isWanted) setAnswered({ otherId, answer })
    })
    return () => {
      isWanted = false
    }
  }, [store, fileId, otherId, language])
  return answered && answered.otherId === otherId ? answered.answer : null
}
