import { anchoringBodyPack } from '../../packs/anchoringBodyPack.ts'
import type { Language } from '../../packs/language.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import type { Anchoring } from './record.ts'

/** Who a step goes to: a body of the pack, or one of the municipality's own. */
export function bodyName(
  { body, bodyName: own }: Pick<Anchoring, 'body' | 'bodyName'>,
  language: Language,
): string {
  const known = anchoringBodyPack.find(({ key }) => key === body)
  return known ? stripSoftHyphens(known.name[language]) : own
}
