import { groupBySheet } from './planCounts.ts'

/** A list as it is drawn: each sheet's name, and what was found on it. */
export type SheetRow<Item> =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'item'; readonly item: Item }

export const sheetRows = <Item extends { readonly sheet: string }>(
  items: readonly Item[],
): readonly SheetRow<Item>[] =>
  [...groupBySheet(items)].flatMap(([sheet, own]): readonly SheetRow<Item>[] => [
    { kind: 'sheet', sheet, count: own.length },
    ...own.map((item): SheetRow<Item> => ({ kind: 'item', item })),
  ])
