import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../shared/packs/language.ts'
import { getTexts, type Texts } from '../../shared/texts/texts.ts'
import { machineMemory } from './browserMemory.ts'
import { chooseLanguage } from './chooseLanguage.ts'

interface LanguageChoice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice | null>(null)

/** The language of the screen; what municipalities get in Excel is chosen per municipality. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(() =>
    chooseLanguage(machineMemory.read('language'), navigator.languages),
  )
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      setLanguage: (wanted: Language) => {
        machineMemory.write('language', wanted)
        setLanguage(wanted)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

/** Language and how to change it, while running. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error('A screen was drawn outside LanguageProvider')
  return choice
}

/** Every word of the screen, in its language. */
export const useTexts = (): Texts => getTexts(useLanguage().language)
