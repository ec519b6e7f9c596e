import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import { hasOwnMap, selectCardsOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { ExportChoices } from '../../../../shared/sync/exportChoices.ts'

/** What a person has asked for. */
export interface ExportOrder {
  /** null = everybody's and the network's. */
  readonly municipalityId: Id | null
  readonly choices: ExportChoices
  /** A PDF of each overview: the municipalities', and the network's when it is for everybody. */
  readonly hasPapers: boolean
}

export interface MapPiece {
  readonly municipality: Municipality
  /** The last gathering whose map was worked on: what the group saw, and what the charts show. */
  readonly gatheringId: Id
}

/** Whose overview is printed. */
export interface PaperPiece {
  readonly name: string
  /** null = the network's. */
  readonly municipality: Municipality | null
}

/** What will be made, piece by piece. */
export interface ExportPlan {
  /** null = everybody. */
  readonly owner: string | null
  readonly maps: readonly MapPiece[]
  readonly workbookCount: number
  readonly papers: readonly PaperPiece[]
}

/** What becomes of an order; `told` is the network as it is to be told of (`toldState`). */
export function planExport(told: State, { municipalityId, choices, hasPapers }: ExportOrder): ExportPlan {
  const all = selectMunicipalities(told)
  const chosen = municipalityId === null ? all : all.filter(({ id }) => id === municipalityId)
  // In a table of commas and letters there is no room for a picture.
  const hasMaps = choices.hasPictures && choices.format === 'excel'
  return {
    owner: municipalityId === null ? null : (chosen[0]?.name ?? ''),
    maps: hasMaps ? chosen.flatMap((municipality) => mapOf(told, municipality) ?? []) : [],
    workbookCount: chosen.length + (municipalityId === null ? 1 : 0),
    papers: hasPapers ? papersOf(told, municipalityId === null, chosen) : [],
  }
}

/** The network's first, as with the workbooks. */
function papersOf(told: State, isForAll: boolean, chosen: readonly Municipality[]): readonly PaperPiece[] {
  const network = isForAll ? getNetwork(told) : undefined
  const own = chosen.map((municipality) => ({ name: municipality.name, municipality }))
  return network ? [{ name: network.name, municipality: null }, ...own] : own
}

/** An empty map gives no picture. */
function mapOf(told: State, municipality: Municipality): MapPiece | undefined {
  const last = selectGatherings(told).findLast(({ id }) => hasOwnMap(told, municipality.id, id))
  if (!last) return undefined
  const isPlaced = selectCardsOnMap(told, municipality.id, last.id).some(({ position }) => position !== null)
  return isPlaced ? { municipality, gatheringId: last.id } : undefined
}
