import type { Language } from '../packs/language.ts'
import { commonTexts } from './sections/common.ts'
import { menuTexts } from './sections/menu.ts'
import { startTexts } from './sections/start.ts'
import { workbookTexts } from './sections/workbook.ts'

/** Every word a person can meet, by section. */
const textsFor = (language: Language) => ({
  common: commonTexts[language],
  menu: menuTexts[language],
  start: startTexts[language],
  workbook: workbookTexts[language],
})

export type Texts = ReturnType<typeof textsFor>

const catalogue: Readonly<Record<Language, Texts>> = { nb: textsFor('nb'), nn: textsFor('nn'), en: textsFor('en') }

export const getTexts = (language: Language): Texts => catalogue[language]
