import type { Id } from '../../shared/core/ids.ts'

/** The screens that are about one municipality at one gathering. */
const municipalityScreens = [
  'assessment',
  'stakeholderMap',
  'improvementAreas',
  'voting',
  'choosing',
  'plan',
  'thread',
  'traces',
  'history',
  'parking',
] as const
export type MunicipalityScreen = (typeof municipalityScreens)[number]

/** The screens that are about all municipalities at one gathering. */
const gatheringScreens = ['region', 'assessments', 'promises', 'programme', 'checkOut'] as const
export type GatheringScreen = (typeof gatheringScreens)[number]

/** The screens that are about the whole network. */
const networkScreens = ['overview', 'characteristics', 'networkTraces'] as const
export type NetworkScreen = (typeof networkScreens)[number]

export interface PlaceInMunicipality {
  readonly screen: MunicipalityScreen
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** What to show first there: a card, an area, an action. Not remembered. */
  readonly focusId?: Id
}

/** Where in the app a window is. Everything but home lies within the open network file. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: NetworkScreen }
  | { readonly screen: GatheringScreen; readonly gatheringId: Id }
  | PlaceInMunicipality

export type PlaceAtGathering = Extract<Place, { readonly gatheringId: Id }>

export const isInMunicipality = (place: Place): place is PlaceInMunicipality => 'municipalityId' in place

export const isAtGathering = (place: Place): place is PlaceAtGathering => 'gatheringId' in place

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0

/** Reads a remembered place; anything odd means the overview, which every file has. */
export function parsePlace(remembered: unknown): Place {
  if (typeof remembered !== 'object' || remembered === null) return { screen: 'overview' }
  const { screen, municipalityId, gatheringId } = remembered as Readonly<Record<string, unknown>> // an object, checked
  const ofNetwork = networkScreens.find((candidate) => candidate === screen)
  if (ofNetwork) return { screen: ofNetwork }
  const ofGathering = gatheringScreens.find((candidate) => candidate === screen)
  if (ofGathering && isText(gatheringId)) return { screen: ofGathering, gatheringId }
  const known = municipalityScreens.find((candidate) => candidate === screen)
  if (!known || !isText(municipalityId) || !isText(gatheringId)) return { screen: 'overview' }
  return { screen: known, municipalityId, gatheringId }
}
