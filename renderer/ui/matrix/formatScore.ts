import type { Language } from '../../../shared/packs/language.ts'

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  nb: oneDecimal('nb-NO'),
  nn: oneDecimal('nn-NO'),
  en: oneDecimal('en-GB'),
}

function oneDecimal(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** A score 1..5 with one decimal: «4,7», "4.7". */
export const formatScore = (score: number, language: Language): string => formats[language].format(score)

/** A typed score: comma or point, 1..5. Null = nothing typed; undefined = not a score. */
export function parseScore(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.')
  if (text === '') return null
  const score = Number(text)
  return /^\d(\.\d+)?$/.test(text) && score >= 1 && score <= 5 ? score : undefined
}
