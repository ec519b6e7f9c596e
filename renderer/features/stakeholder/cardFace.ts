import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import { type AttitudeKey, attitudePack } from '../../../shared/packs/attitudePack.ts'
import type { CardFace, CardSign } from '../../canvas/boardConfig.ts'
import { bandOf } from '../../ui/categoryLook.ts'

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
