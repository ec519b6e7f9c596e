import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts, type Texts } from '../../../../shared/texts/texts.ts'
import type { CellValue, Column, ColumnKind, ColumnOf } from '../sheetModel.ts'

export type ColumnKey = keyof Texts['workbook']['columns']

type More = Partial<
  Pick<
    Column,
    | 'maxWidth'
    | 'list'
    | 'bounds'
    | 'names'
    | 'isSetOnce'
    | 'isDerived'
    | 'isOffPaper'
    | 'isJudgement'
    | 'warnsBy'
  >
>

/** Columns by their keys, titled in a language: `column('owner', 'text', ({ action }) => action.owner)`. */
export function columnsIn<Row>(language: Language) {
  const { columns: titles } = getTexts(language).workbook
  return (
    key: ColumnKey,
    kind: ColumnKind,
    value: (row: Row) => CellValue,
    more: More = {},
  ): ColumnOf<Row> => ({ key, title: titles[key], kind, value, ...more })
}

/** The same columns, left off the paper. */
export const offPaper = <Row>(columns: readonly ColumnOf<Row>[]): readonly ColumnOf<Row>[] =>
  columns.map((column) => ({ ...column, isOffPaper: true }))

/** The same columns, left out of a workbook without judgements. */
export const judged = <Row>(columns: readonly ColumnOf<Row>[]): readonly ColumnOf<Row>[] =>
  columns.map((column) => ({ ...column, isJudgement: true }))

/**
 * The municipality's name first, in the workbook of all; nothing in its own. `rows`: whether a person may add
 * some, and so says whose they are.
 */
export const withMunicipality = <Row extends { readonly municipality: { readonly name: string } }>(
  scope: 'municipality' | 'network',
  language: Language,
  columns: readonly ColumnOf<Row>[],
  rows: 'fixed' | 'open' = 'fixed',
): readonly ColumnOf<Row>[] =>
  scope === 'network'
    ? [
        columnsIn<Row>(language)('municipality', 'text', ({ municipality }) => municipality.name, {
          maxWidth: 24,
          isDerived: true,
          ...(rows === 'open' ? { isSetOnce: true, names: 'municipality' } : {}),
        }),
        ...columns,
      ]
    : columns
