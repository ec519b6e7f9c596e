import type { Language } from '../packs/language.ts'

/** The language to start in, from a system locale such as `nn-NO`, `en_GB.UTF-8` or `C`. Bokmål when in doubt. */
export function languageOfLocale(locale: string | undefined): Language {
  if (/^nn\b/i.test(locale?.replace('_', '-') ?? '')) return 'nn'
  return /^en\b/i.test(locale?.replace('_', '-') ?? '') ? 'en' : 'nb'
}
