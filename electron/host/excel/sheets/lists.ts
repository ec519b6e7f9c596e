import { actionStatuses } from '../../../../shared/features/action/status.ts'
import { anchoringNeeds } from '../../../../shared/features/anchoring/record.ts'
import { happenedKeys } from '../../../../shared/features/choice/record.ts'
import { settledKeys } from '../../../../shared/features/parkedItem/record.ts'
import { anchoringSides } from '../../../../shared/packs/anchoringBodyPack.ts'
import { attitudePack } from '../../../../shared/packs/attitudePack.ts'
import { categoryPack } from '../../../../shared/packs/categoryPack.ts'
import { engagementPack } from '../../../../shared/packs/engagementPack.ts'
import { involvementPack } from '../../../../shared/packs/involvementPack.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { ListSheet } from '../sheetModel.ts'
import { nameListKeys, namesIn } from './nameLists.ts'
import type { SheetContext } from './sheetMaker.ts'

export const listKeys = [
  'category',
  'attitude',
  'engagement',
  'involvement',
  'yes',
  'status',
  'need',
  'side',
  'happened',
  'settled',
] as const
export type ListKey = (typeof listKeys)[number]

/** Whether a list is the same in every network. */
export const isListKey = (key: string): key is ListKey => listKeys.some((one) => one === key)

/** One word of a list and the key the records hold for it. */
export interface ListWord {
  readonly key: string
  readonly word: string
}

/** What can be chosen, in the order it is shown. */
export function listWords(key: ListKey, language: Language): readonly ListWord[] {
  const { workbook, anchoring } = getTexts(language)
  const named = (pack: readonly { key: string; name: Record<Language, string> }[]): ListWord[] =>
    pack.map((entry) => ({ key: entry.key, word: entry.name[language] }))
  switch (key) {
    case 'category':
      return named(categoryPack)
    case 'attitude':
      return named(attitudePack)
    case 'engagement':
      return named(engagementPack)
    case 'involvement':
      return named(involvementPack)
    case 'yes':
      return [{ key: 'yes', word: workbook.yes }]
    case 'status':
      return named(actionStatuses)
    case 'need':
      return anchoringNeeds.map((need) => ({ key: need, word: anchoring.needs[need] }))
    case 'side':
      return anchoringSides.map((side) => ({ key: side, word: anchoring.sides[side] }))
    case 'happened':
      return happenedKeys.map((happened) => ({ key: happened, word: workbook.happened[happened] }))
    case 'settled':
      return settledKeys.map((settled) => ({ key: settled, word: workbook.settled[settled] }))
  }
}

export const wordOf = (list: ListKey, language: Language, key: string | null): string | null =>
  listWords(list, language).find((entry) => entry.key === key)?.word ?? null

/** «Lister»: where the drop-down lists of the other sheets take their words; last those of this very network. */
export function listSheet(context: SheetContext): ListSheet {
  const { language } = context
  const { sheets, lists } = getTexts(language).workbook
  const ofPacks = listKeys.map((key) => ({
    key,
    title: lists[key],
    words: listWords(key, language).map(({ word }) => word),
  }))
  const ofNetwork = nameListKeys.map((key) => ({ key, title: lists[key], words: namesIn(key, context) }))
  return {
    kind: 'lists',
    mark: null,
    name: sheets.lists,
    // A list of nothing would leave its cells with nothing to choose.
    lists: [...ofPacks, ...ofNetwork.filter(({ words }) => words.length > 0)],
  }
}
