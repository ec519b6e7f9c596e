import type { Id } from '../../../shared/core/ids.ts'
import type { ThreadGap } from '../../../shared/features/plan/threadGaps.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import type { MunicipalityScreen } from '../../ui/place.ts'

/** A gap in plain words; `characteristic` is what the one it may be about is called. */
export function gapWords(gap: ThreadGap, { thread, anchoring }: Texts, characteristic = ''): string {
  if (gap.key === 'sideEmpty') return thread.sideEmpty(anchoring.sides[gap.side])
  const words = thread.gaps[gap.key]
  return 'characteristicId' in gap && characteristic !== '' ? `${words}: ${characteristic}` : words
}

export type ThreadNode = 'characteristic' | 'area' | 'stakeholders' | 'actions' | 'anchoring' | 'traces'

/** At which joint of the thread a gap is drawn. */
export function nodeOf(gap: ThreadGap): ThreadNode {
  switch (gap.key) {
    case 'noCharacteristic':
    case 'notAssessed':
    case 'noWanted':
      return 'characteristic'
    case 'noStakeholders':
      return 'stakeholders'
    case 'noVision':
    case 'notChosen':
    case 'noReason':
    case 'noGapBehind':
      return 'area'
    case 'noAnchoring':
    case 'sideEmpty':
      return 'anchoring'
    case 'noAction':
    case 'noOwner':
    case 'noDay':
    case 'noResult':
      return 'actions'
    case 'noOutcome':
      return 'traces'
    case 'overdue':
      return gap.about.noun === 'anchoring' ? 'anchoring' : 'actions'
  }
}

/** Where a gap is mended. */
export function screenFor(gap: ThreadGap): MunicipalityScreen {
  switch (gap.key) {
    case 'notAssessed':
    case 'noWanted':
      return 'assessment'
    case 'notChosen':
    case 'noReason':
      return 'choosing'
    case 'noResult':
    case 'noOutcome':
      return 'traces'
    default: {
      const node = nodeOf(gap)
      return node === 'actions' || node === 'anchoring' ? 'plan' : 'improvementAreas'
    }
  }
}

/** What to come to there: the plan knows actions and areas, not single meetings; the self-assessment its characteristics. */
export function focusOf(gap: ThreadGap, areaId: Id): Id {
  if ('characteristicId' in gap) return gap.characteristicId
  return gap.about.noun === 'anchoring' ? areaId : gap.about.id
}
