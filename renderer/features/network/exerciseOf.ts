import type { Id } from '../../../shared/core/ids.ts'
import type { ProgressColumn, ProgressStep } from '../../../shared/features/network/progressSteps.ts'
import type { MunicipalityScreen, PlaceInMunicipality } from '../../ui/place.ts'

const screens: Readonly<Record<ProgressStep, MunicipalityScreen>> = {
  assessment: 'assessment',
  stakeholderMap: 'stakeholderMap',
  prioritising: 'improvementAreas',
  plan: 'plan',
  anchoring: 'plan',
  traces: 'traces',
}

/** Where a cell of the overview leads: that exercise, for that municipality, at that gathering. */
export const exerciseOf = (municipalityId: Id, { step, gathering }: ProgressColumn): PlaceInMunicipality => ({
  screen: screens[step],
  municipalityId,
  gatheringId: gathering.id,
})
