import type { Anchoring } from '../../../shared/features/anchoring/record.ts'
import { anchoringBodyPack } from '../../../shared/packs/anchoringBodyPack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'

/** Who a step goes to: a body of the pack, or one of the municipality's own. */
export function bodyName(
  { body, bodyName: own }: Pick<Anchoring, 'body' | 'bodyName'>,
  language: Language,
): string {
  const known = anchoringBodyPack.find(({ key }) => key === body)
  return known ? stripSoftHyphens(known.name[language]) : own
}
