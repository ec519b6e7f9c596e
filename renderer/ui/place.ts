import type { Id } from '../../shared/core/ids.ts'

/** Where in the app a window is. Everything but home lies within the open network file. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'overview' }
  | { readonly screen: 'stakeholderMap'; readonly municipalityId: Id; readonly gatheringId: Id }
  | { readonly screen: 'improvementAreas'; readonly municipalityId: Id; readonly gatheringId: Id }
  | { readonly screen: 'region'; readonly gatheringId: Id }

export type PlaceInMunicipality = Extract<Place, { readonly municipalityId: Id }>
export type PlaceAtGathering = Extract<Place, { readonly gatheringId: Id }>

export const isInMunicipality = (place: Place): place is PlaceInMunicipality =>
  place.screen === 'stakeholderMap' || place.screen === 'improvementAreas'

export const isAtGathering = (place: Place): place is PlaceAtGathering => 'gatheringId' in place

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0

/** Reads a remembered place; anything odd means the overview, which every file has. */
export function parsePlace(remembered: unknown): Place {
  if (typeof remembered !== 'object' || remembered === null) return { screen: 'overview' }
  const { screen, municipalityId, gatheringId } = remembered as Readonly<Record<string, unknown>> // an object, checked
  if (screen === 'region' && isText(gatheringId)) return { screen, gatheringId }
  if (screen !== 'stakeholderMap' && screen !== 'improvementAreas') return { screen: 'overview' }
  if (!isText(municipalityId) || !isText(gatheringId)) return { screen: 'overview' }
  return { screen, municipalityId, gatheringId }
}
