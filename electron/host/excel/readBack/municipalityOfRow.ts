import type { Id } from '../../../../shared/core/ids.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { type ExpectedTable, ownerOfRow } from './expectedTable.ts'
import type { ToldSheet } from './toldSheets.ts'
import { comparableWord } from './wordKey.ts'

/** Whose a row that is there is; null = the whole network's. */
export function municipalityOfRow(
  {
    now,
    municipalities,
    scope,
    table,
  }: Omit<ToldSheet, 'state' | 'day' | 'language'> & { readonly now: ExpectedTable },
  id: Id,
): Municipality | null {
  const row = now.rows.get(id)
  const word = comparableWord(row ? ownerOfRow(row) : '')
  const named = municipalities.find(({ name }) => comparableWord(name) === word)
  if (named) return named
  const isNetworks = table.columns.some(({ key }) => key === 'whose') && word !== ''
  return scope === 'municipality' && !isNetworks ? (municipalities[0] ?? null) : null
}
