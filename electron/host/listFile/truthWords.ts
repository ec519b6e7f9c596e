import type { Language } from '../../../shared/packs/language.ts'
import type { ReadRow } from './ownWorkbook.ts'

/** What Excel shows in a cell that is true or false, in each language. In the file itself there is only 1 and 0. */
const truthWords: Readonly<Record<Language, { readonly TRUE: string; readonly FALSE: string }>> = {
  nb: { TRUE: 'SANN', FALSE: 'USANN' },
  nn: { TRUE: 'SANN', FALSE: 'USANN' },
  en: { TRUE: 'TRUE', FALSE: 'FALSE' },
}

/** A row as the person saw it who filled it in. */
export function withTruthWords(row: ReadRow, language: Language): ReadRow {
  if (!/b/i.test(row.letters)) return row
  const values = row.values.map((value, column) => {
    const isTruth = row.letters[column]?.toLowerCase() === 'b'
    return isTruth ? truthWords[language][value === 'TRUE' ? 'TRUE' : 'FALSE'] : value
  })
  return { ...row, values }
}
