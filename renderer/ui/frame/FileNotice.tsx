import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { useStatus, useStore } from '../../store/storeContext.ts'
import { Button } from '../Button.tsx'
import { formatWhen } from '../formatDate.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { useToast } from '../toast.tsx'
import { Notice } from './Notice.tsx'

const insideSentence = (words: { readonly today: string; readonly yesterday: string }) => ({
  today: words.today.toLocaleLowerCase('nb'),
  yesterday: words.yesterday.toLocaleLowerCase('nb'),
})

/** A file that would not open, or was closed or deleted under us. */
export function FileNotice() {
  const texts = useTexts()
  const { language } = useLanguage()
  const { home, frame } = texts
  const { go, openFile } = useNavigation()
  const { phase, problem, fileId } = useStatus()
  const store = useStore()
  const toast = useToast()
  const openCopy = async (damaged: string): Promise<void> => {
    const copy = await store.request('library.openCopy', { fileId: damaged })
    if (copy.ok) openFile(copy.value.fileId)
    else toast(libraryProblemText(texts, copy.failure))
  }
  const words =
    problem &&
    libraryProblemText(texts, problem, (time) => formatWhen(time, Date.now(), language, insideSentence(home)))
  const hasCopy = problem?.reason === 'damaged' && problem.copyFrom !== null
  const setAside = problem?.reason === 'damaged' ? problem.setAside : null
  return (
    <Notice title={phase === 'closed' ? frame.closedTitle : home.notOpenedTitle}>
      <p>{words ?? frame.closedText}</p>
      {setAside && <p>{home.setAside(setAside)}</p>}
      <div className="notice-buttons">
        {hasCopy && fileId !== null && (
          <Button label={home.openCopy} variant="primary" onClick={() => void openCopy(fileId)} />
        )}
        <Button
          label={home.backToNetworks}
          variant={hasCopy ? 'secondary' : 'primary'}
          onClick={() => go({ screen: 'home' })}
        />
      </div>
    </Notice>
  )
}
