import type { Id } from '../../../shared/core/ids.ts'

export interface AnchoringPanelProps {
  readonly municipalityId: Id
  /** What the plan has in focus: new steps belong to it. Null = everything of the municipality. */
  readonly improvementAreaId: Id | null
  readonly actionId: Id | null
}

/** «Forankring»: who must know, want or decide, in the order of time, and which sides are still empty. */
export function AnchoringPanel({ municipalityId }: AnchoringPanelProps) {
  return <p>{municipalityId}</p>
}
