import { type ReactNode, useCallback, useRef } from 'react'
import { listProblemText } from '../../../shared/texts/sections/intake.ts'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'

export interface ListChooser {
  readonly choose: () => void
  /** The browser's own field; must be on the page for `choose`. */
  readonly input: ReactNode
}

/** The shell's file chooser in the desktop window, the browser's elsewhere. */
export function useListChooser(take: (file: File) => void): ListChooser {
  const texts = useTexts()
  const toast = useToast()
  const field = useRef<HTMLInputElement>(null)
  const choose = useCallback(async (): Promise<void> => {
    if (!window.samling) return field.current?.click()
    const chosen = await window.samling.chooseListFile()
    if (chosen?.ok) take(new File([chosen.value.bytes], chosen.value.name))
    else if (chosen) toast(listProblemText(texts, chosen.failure))
  }, [take, texts, toast])
  const input = (
    <input
      ref={field}
      type="file"
      accept=".txt,.csv,.tsv,.xlsx,text/plain,text/csv"
      hidden
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        // Emptied, so that the same file can be chosen again after a problem.
        currentTarget.value = ''
        if (file) take(file)
      }}
    />
  )
  return { choose: useCallback(() => void choose(), [choose]), input }
}
