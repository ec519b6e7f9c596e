import type { State } from '../../../../shared/core/state.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import type { RowTaker } from '../readBack/rowTaker.ts'
import type { TableChart, TableSheet } from '../sheetModel.ts'

export type WorkbookScope = 'municipality' | 'network'

/** Whose workbook a sheet is made for. Municipalities come in Norwegian alphabetical order. */
export interface SheetContext {
  readonly state: State
  readonly municipalities: readonly Municipality[]
  readonly language: Language
  readonly scope: WorkbookScope
  /** The ISO day the workbook is made. */
  readonly day: string
}

/** A sheet by what it holds; its names are `texts.workbook.sheets[key]`, in any language. */
export type SheetKey = Exclude<keyof Texts['workbook']['sheets'], 'overview' | 'lists' | 'allStakeholders'>

/** What a sheet is called in one language, when its noun has its words with it. */
export interface SheetWords {
  readonly sheet: string
  /** What the front page says of it. */
  readonly about: string
  /** By column key: those that are not in `texts.workbook.columns`. */
  readonly columns: Readonly<Record<string, string>>
}

/** One kind of sheet: a noun gets into the workbook by one of these in `sheetMakers`, and nothing else. */
export type SheetMaker = MadeSheet & (WithCatalogueWords | WithOwnWords)

interface WithCatalogueWords {
  /** The same in every language, scope and version: what reading back knows it by. */
  readonly key: SheetKey
  /** What the front page says of it. */
  readonly about: (texts: Texts) => string
  readonly words?: never
}

interface WithOwnWords {
  readonly key: string
  readonly words: Readonly<Record<Language, SheetWords>>
}

interface MadeSheet {
  /** The workbooks it belongs in. */
  readonly scopes: readonly WorkbookScope[]
  readonly make: (context: SheetContext) => TableSheet
  /** Charts of its own cells, each on a sheet of its own right after it; none when there is too little to show. */
  readonly charts?: (context: SheetContext, table: TableSheet) => readonly NamedChart[]
  /** What its cells mean when the workbook comes back filled in; without it nothing of the sheet does. */
  readonly takesBack?: RowTaker
}

export interface NamedChart {
  readonly name: string
  readonly about: string
  readonly chart: TableChart
}
