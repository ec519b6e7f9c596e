import { languages } from '../../packs/language.ts'
import { type PackStakeholder, stakeholderPack } from '../../packs/stakeholderPack.ts'
import { comparableName } from '../stakeholder/comparableName.ts'

const byName = new Map(
  stakeholderPack.flatMap((item) =>
    languages.map((language) => [comparableName(item.name[language]), item] as const),
  ),
)

/** The suggestion a name is the very spelling of, in any language: then its words in the other languages are known too. */
export const packBodyOf = (name: string): PackStakeholder | undefined => byName.get(comparableName(name))
