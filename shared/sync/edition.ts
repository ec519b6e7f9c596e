import type { NetworkDifferences } from '../features/edition/selectDifferences.ts'

/** What one of two editions has that came after they were the same. */
export interface EditionSide {
  /** Changes since then. */
  readonly changeCount: number
  /** Time of its last change as the machine told it, ms since 1970, UTC. Never used to decide what is newer. */
  readonly changedAt: number
  /** What the times since then say of the clock that told them. */
  readonly clock: 'plausible' | 'ranBackwards' | 'ahead'
}

/** Two files of one network held against each other, seen from the one asked about. */
export interface EditionComparison {
  /**
   * Read from the two logs alone: `ahead` and `behind` when one is the beginning of the other,
   * `parted` when both have gone on since they were the same.
   */
  readonly relation: 'same' | 'ahead' | 'behind' | 'parted'
  /** When the last change they share was made, as the machine told it. */
  readonly sharedAt: number
  readonly own: EditionSide
  readonly other: EditionSide
  readonly differences: NetworkDifferences
}

/** Another file somebody must know of before they go on in theirs. */
export interface EditionWarning {
  readonly fileId: string
  readonly otherId: string
  readonly comparison: EditionComparison
}
