import type { Id } from '../../../shared/core/ids.ts'
import type { AssessedCharacteristic } from '../../../shared/features/assessment/selectLevels.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { selectAllAreas } from '../../../shared/features/improvementArea/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { AssessmentActions } from './useAssessmentActions.ts'
import type { AssessmentView } from './useAssessmentView.ts'

/** A gap as a candidate improvement area that remembers its characteristic; a second one only when asked for. */
export function useAreaFromGap(
  municipalityId: Id,
  chosen: AssessedCharacteristic | undefined,
  actions: AssessmentActions,
  view: AssessmentView,
) {
  const state = useNetworkState()
  const { language } = useLanguage()
  const { selfAssessment: words } = useTexts()
  const toast = useToast()
  const { place, go } = useNavigation()
  const areasOf = (id: Id | undefined): readonly ImprovementArea[] =>
    selectAllAreas(state, municipalityId).filter(({ characteristics }) =>
      characteristics.some((each) => each === id),
    )
  const areas = areasOf(chosen?.characteristic.id)
  const add = ({ characteristic }: AssessedCharacteristic): void =>
    actions.makeArea(characteristic.id, characteristic.title[language])
  const open = (areaId: Id): void => {
    if (place.screen !== 'assessment') return
    const { gatheringId } = place
    go({ screen: 'improvementAreas', municipalityId, gatheringId, focusId: areaId })
  }
  return {
    areas,
    make(): void {
      if (!chosen) return
      if (chosen.gap === 0) toast(words.noGap)
      else if (areas.length > 0) view.show({ kind: 'hasArea' })
      else add(chosen)
    },
    makeAnother(): void {
      view.close()
      if (chosen) add(chosen)
    },
    /** The one it led to; of several the dialog asks which. */
    openAny(): void {
      const [only] = areas
      if (areas.length > 1) view.show({ kind: 'hasArea' })
      else if (only) open(only.id)
    },
    open,
  }
}

export type AreaFromGap = ReturnType<typeof useAreaFromGap>
