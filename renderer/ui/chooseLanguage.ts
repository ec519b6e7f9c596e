import { type Language, languages } from '../../shared/packs/language.ts'

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text)

/** The language chosen before, else the first of the machine's that we speak, else bokmål. */
export function chooseLanguage(remembered: string | null, preferred: readonly string[]): Language {
  if (isLanguage(remembered)) return remembered
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0] ?? ''
    if (primary === 'no') return 'nb'
    if (isLanguage(primary)) return primary
  }
  return 'nb'
}
