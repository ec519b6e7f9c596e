import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import { type AttitudeKey, attitudePack } from '../../../shared/packs/attitudePack.ts'
import {
  type CategoryKey,
  categoryKeys,
  getCategory,
  type PackCategory,
} from '../../../shared/packs/categoryPack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { CardBand, CardFace, CardSign } from '../../canvas/boardConfig.ts'

const isKnown = (key: string | null): key is CategoryKey =>
  key !== null && (categoryKeys as readonly string[]).includes(key)

/** The pack's category; a key of a newer pack counts as not sorted, and is kept in the record. */
export const categoryOf = (key: string | null): PackCategory | null =>
  isKnown(key) ? getCategory(key) : null

export const categoryName = (key: string | null, language: Language): string =>
  categoryOf(key)?.name[language] ?? getTexts(language).stakeholder.noCategory

/** Grey and without a letter: not one of the twelve, and not to be mistaken for one. */
const unsortedBand: CardBand = { text: '–', color: '#E1E8E9', letterColor: '#3F5056' }

const bands = new Map<string, CardBand>(
  categoryKeys.map((key) => {
    const { letter, color, letterColor } = getCategory(key)
    return [key, { text: letter, color, letterColor }]
  }),
)

export const bandOf = (category: string | null): CardBand =>
  (category === null ? undefined : bands.get(category)) ?? unsortedBand

const signs = new Map<AttitudeKey, CardSign>(attitudePack.map(({ key, sign }) => [key, sign]))

export interface FaceOptions {
  /** Attitudes are personal data: off where the room can see them, unless the facilitator says otherwise. */
  readonly showsAttitude: boolean
}

/** Records are never changed in place, so a record's face is made once (with attitude, and without). */
const facesWith = new WeakMap<Stakeholder, CardFace>()
const facesWithout = new WeakMap<Stakeholder, CardFace>()

/** A stakeholder as a card, placed or not. The same record gives the same object. */
export function cardFace(stakeholder: Stakeholder, { showsAttitude }: FaceOptions): CardFace {
  const faces = showsAttitude ? facesWith : facesWithout
  const known = faces.get(stakeholder)
  if (known) return known
  const { id, name, category, attitude, isStronglyAffected } = stakeholder
  const sign = showsAttitude && attitude !== null ? signs.get(attitude) : undefined
  const face = {
    id,
    name,
    band: bandOf(category),
    ...(sign && { sign }),
    ...(isStronglyAffected && { hasFlag: true }),
  }
  faces.set(stakeholder, face)
  return face
}
