import type { Anchoring } from '../../../../shared/features/anchoring/record.ts'
import { anchoringBodyPack } from '../../../../shared/packs/anchoringBodyPack.ts'
import type { Language } from '../../../../shared/packs/language.ts'

/** What a body is called: the pack's name, or the municipality's own. */
export const bodyName = ({ body, bodyName: own }: Anchoring, language: Language): string =>
  anchoringBodyPack.find(({ key }) => key === body)?.name[language] ?? own
