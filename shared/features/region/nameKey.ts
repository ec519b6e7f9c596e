import { languages } from '../../packs/language.ts'
import { type PackStakeholder, stakeholderPack } from '../../packs/stakeholderPack.ts'
import { comparableName } from '../stakeholder/comparableName.ts'

const packByName = new Map(
  stakeholderPack.flatMap((item) =>
    languages.map((language) => [comparableName(item.name[language]), item] as const),
  ),
)

/** The suggestion of the pack a name stands for, in any language. */
export const packBodyOf = (name: string): PackStakeholder | undefined => packByName.get(comparableName(name))

/** Cards of several municipalities with the same key are taken for the same body until somebody says otherwise. */
export const nameKeyOf = (name: string): string => packBodyOf(name)?.key ?? comparableName(name)
