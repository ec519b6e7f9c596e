import { languages } from '../../packs/language.ts'
import { type PackStakeholder, stakeholderPack } from '../../packs/stakeholderPack.ts'
import { comparableName } from './comparableName.ts'

/** Which of the pack each spelling belongs to; the first wins where two languages share one. */
const byName = new Map<string, { readonly item: PackStakeholder; readonly name: string }>()
for (const item of stakeholderPack)
  for (const language of languages) {
    const name = item.name[language]
    const key = comparableName(name)
    if (!byName.has(key)) byName.set(key, { item, name })
  }

/** The suggestion a typed name stands for, in whatever language, with its own spelling (and soft hyphens). */
export const findInPack = (
  name: string,
): { readonly item: PackStakeholder; readonly name: string } | undefined => byName.get(comparableName(name))

/** Keys of the suggestions a municipality already has, in any language. */
export const presentInPack = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => findInPack(name)?.item.key ?? []))
