import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { SheetMaker } from './sheetMaker.ts'

/** Everything Samling may have called a sheet in a language. */
export function sheetNamesIn(maker: SheetMaker, language: Language): readonly string[] {
  if (maker.words) return [maker.words[language].sheet]
  const { sheets } = getTexts(language).workbook
  return maker.key === 'stakeholders' ? [sheets.stakeholders, sheets.allStakeholders] : [sheets[maker.key]]
}

/** What its columns may be headed in a language, by their keys. */
export const columnTitlesIn = (maker: SheetMaker, language: Language): Readonly<Record<string, string>> => ({
  ...getTexts(language).workbook.columns,
  ...maker.words?.[language].columns,
})

/** What the front page says of it. */
export const aboutSheet = (maker: SheetMaker, language: Language): string =>
  maker.words ? maker.words[language].about : maker.about(getTexts(language))
