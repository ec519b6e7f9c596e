import type { Id } from '../../../shared/core/ids.ts'
import type { ThreadGap } from '../../../shared/features/plan/threadGaps.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import type { MunicipalityScreen } from '../../ui/place.ts'

/** A gap in plain words. */
export const gapWords = (gap: ThreadGap, { thread, anchoring }: Texts): string =>
  gap.key === 'sideEmpty' ? thread.sideEmpty(anchoring.sides[gap.side]) : thread.gaps[gap.key]

export type ThreadNode = 'characteristic' | 'area' | 'stakeholders' | 'actions' | 'anchoring'

/** At which joint of the thread a gap is drawn. */
export function nodeOf(gap: ThreadGap): ThreadNode {
  switch (gap.key) {
    case 'noCharacteristic':
      return 'characteristic'
    case 'noStakeholders':
      return 'stakeholders'
    case 'noVision':
    case 'notChosen':
    case 'noReason':
      return 'area'
    case 'noAnchoring':
    case 'sideEmpty':
      return 'anchoring'
    case 'noAction':
    case 'noOwner':
    case 'noDay':
      return 'actions'
    case 'overdue':
      return gap.about.noun === 'anchoring' ? 'anchoring' : 'actions'
  }
}

/** Where a gap is mended. */
export function screenFor(gap: ThreadGap): MunicipalityScreen {
  if (gap.key === 'notChosen' || gap.key === 'noReason') return 'choosing'
  const node = nodeOf(gap)
  return node === 'actions' || node === 'anchoring' ? 'plan' : 'improvementAreas'
}

/** What to come to there: the plan knows actions and areas, not single meetings. */
export const focusOf = ({ about }: ThreadGap, areaId: Id): Id =>
  about.noun === 'anchoring' ? areaId : about.id
