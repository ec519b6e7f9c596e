import type { Worksheet } from 'exceljs'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { Column } from '../sheetModel.ts'
import type { ListKey } from '../sheets/lists.ts'
import { type NameListKey, openList } from '../sheets/nameLists.ts'

export interface ValidationWords {
  readonly language: Language
  /** Where each list stands: `'Lister'!$A$2:$A$13`; undefined when there is nothing to choose among. */
  readonly listRange: (list: ListKey | NameListKey) => string | undefined
}

/** The first and the last day a plan can hold, as ISO days: a mistyped year is outside. */
const FIRST_DAY = '2000-01-01'
const LAST_DAY = '2099-12-31'

/**
 * What Excel itself accepts in a column a person fills in: a word of its list, a number within its
 * bounds, or a day. `range` is the cells, also those below the table: `C2:C232`. Empty is always allowed.
 */
export function validateColumn(
  worksheet: Worksheet,
  range: string,
  column: Column,
  words: ValidationWords,
): void {
  const rule = ruleOf(column, words)
  if (!rule) return
  // exceljs keeps validations of ranges in a list its types do not show.
  const { dataValidations } = worksheet as unknown as {
    dataValidations: { add: (range: string, validation: object) => void }
  }
  dataValidations.add(range, {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    ...rule,
  })
}

function ruleOf(
  { kind, list, names, bounds }: Column,
  { language, listRange }: ValidationWords,
): object | null {
  const { validation: says } = getTexts(language).workbook
  const choices = list ?? names
  if (choices) {
    const range = listRange(choices)
    const words = { errorTitle: says.listTitle, error: says.list, showErrorMessage: choices !== openList }
    return range === undefined ? null : { type: 'list', formulae: [range], ...words }
  }
  if (bounds) {
    const isWhole = kind === 'whole'
    const error = isWhole ? says.whole(...bounds) : says.score(...bounds)
    const type = isWhole ? 'whole' : 'decimal'
    return { type, operator: 'between', formulae: bounds, errorTitle: says.numberTitle, error }
  }
  if (kind === 'day')
    return {
      type: 'date',
      operator: 'between',
      formulae: [FIRST_DAY, LAST_DAY],
      errorTitle: says.dayTitle,
      error: says.day,
    }
  return null
}
