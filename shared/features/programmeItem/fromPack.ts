import type { Id } from '../../core/ids.ts'
import { type Order, ordersAfter } from '../../core/order.ts'
import type { Language } from '../../packs/language.ts'
import type { PackProgramme } from '../../packs/programmePack.ts'
import type { ProgrammeItem } from './record.ts'

export type NewProgrammeItem = Omit<ProgrammeItem, 'kind' | 'gatheringId'>

/** The pack's items as `programmeItem.add` takes them, after `last` (null = the programme is empty). */
export function itemsFromPack(
  { items }: PackProgramme,
  { language, newId, last }: { language: Language; newId: () => Id; last: Order | null },
): NewProgrammeItem[] {
  const orders = ordersAfter(last, items.length)
  return items.map(({ title, minutes, phases, exercise }, index) => ({
    id: newId(),
    title: title[language],
    minutes,
    phases: [...phases],
    exercise,
    note: '',
    order: orders[index] ?? '',
  }))
}
