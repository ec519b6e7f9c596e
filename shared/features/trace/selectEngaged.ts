import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type EngagementKey, engagementPack } from '../../packs/engagementPack.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { selectStakeholders } from '../stakeholder/select.ts'

const levelOf = (key: EngagementKey | null): number =>
  engagementPack.find((engagement) => engagement.key === key)?.level ?? 0

/** From here on somebody takes part: «støtter» and «leder an». */
const TAKES_PART = levelOf('supportive')

/**
 * Stakeholders that take part as much as the group wanted. How engagement was before is not kept in
 * the records, so that it rose cannot be told from them; that it has come far enough can.
 */
export const selectEngagedAsWanted = (state: State, municipalityId: Id): readonly Stakeholder[] =>
  selectStakeholders(state, municipalityId).filter(({ engagementNow, engagementWanted }) => {
    const [now, wanted] = [levelOf(engagementNow), levelOf(engagementWanted)]
    return wanted > 0 && now >= wanted && now >= TAKES_PART
  })
