import type { Language } from '../../shared/packs/language.ts'
import { languageOfLocale } from '../../shared/texts/languageOfLocale.ts'

/** The language the terminal speaks, by the variables that decide it, the strongest first. */
export const terminalLanguage = (env: Readonly<Record<string, string | undefined>>): Language =>
  languageOfLocale(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'])
