import type { Id } from '../../../shared/core/ids.ts'
/** Stands in until the map is built. */
export function StakeholderMapScreen(_: { readonly municipalityId: Id; readonly gatheringId: Id }) {
  return null
}
