import { useState } from 'react'
import { NETWORK_NAME_LIMIT } from '../../../shared/features/network/commands.ts'
import { type Language, languages } from '../../../shared/packs/language.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { TextField } from '../../ui/TextField.tsx'

type Template = 'viken' | 'empty'

/** Name, what to start with, language: then straight into the new network. */
export function NewNetworkDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const words = texts.home.dialog
  const screenLanguage = useLanguage().language
  const store = useStore()
  const { openFile } = useNavigation()
  const [template, setTemplate] = useState<Template>('viken')
  // Null = not touched: the name then follows what is chosen to start with.
  const [typed, setTyped] = useState<string | null>(null)
  const [language, setLanguage] = useState<Language>(screenLanguage)
  const [problem, setProblem] = useState<LibraryProblem | null>(null)
  const [isMaking, setIsMaking] = useState(false)
  const name = typed ?? (template === 'viken' ? words.viken : '')
  const create = async (): Promise<void> => {
    if (name.trim() === '') return setProblem({ reason: 'nameEmpty' })
    setIsMaking(true)
    const made = await store.request('library.create', { name, template, language })
    setIsMaking(false)
    if (made.ok) openFile(made.value.fileId)
    else setProblem(made.failure)
  }
  return (
    <Dialog
      title={texts.home.newNetwork}
      onClose={onClose}
      onSubmit={() => void create()}
      footer={
        <>
          <Button label={words.create} variant="primary" type="submit" disabled={isMaking} />
          <Button label={texts.common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <TextField
        label={words.name}
        value={name}
        limit={NETWORK_NAME_LIMIT}
        error={problem ? libraryProblemText(texts, problem) : undefined}
        autoFocus
        onChange={(value) => {
          setTyped(value)
          setProblem(null)
        }}
      />
      <ChoiceGroup
        label={words.start}
        value={template}
        onChange={setTemplate}
        choices={[
          { value: 'viken', label: words.viken, description: words.vikenText },
          { value: 'empty', label: words.empty, description: words.emptyText },
        ]}
      />
      <ChoiceGroup
        label={words.language}
        description={words.languageText}
        isInline
        value={language}
        onChange={setLanguage}
        choices={languages.map((value) => ({ value, label: texts.frame.languageNames[value] }))}
      />
    </Dialog>
  )
}
