import type { Id } from '../../shared/core/ids.ts'
import type { State } from '../../shared/core/state.ts'
import type { Language } from '../../shared/packs/language.ts'

/** Whose map, when, and what may be seen on it. */
export interface MapWish {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly language: Language
  /** Whether cards carry what the group thinks of others, attitude and «sterkt berørt»: personal data. */
  readonly hasJudgements: boolean
}

/** A stakeholder map as a PNG; null when this machine has no memory for it. */
export type PaintMap = (state: State, wish: MapWish) => Promise<Blob | null>

/** What an export needs of other features, handed in by the window: its view knows no other feature's. */
export interface ExportParts {
  readonly paintMap: PaintMap
}
