import type { Round } from '../../../../shared/features/round/record.ts'

export interface PlacingBallotProps {
  readonly round: Round
  /** Puts the places in the box: place in the round's list, x and y 0..1. Answers what went wrong, or null. */
  readonly onCast: (places: readonly (readonly [number, number, number])[]) => Promise<string | null>
}

/** One person places every area alone; nobody else sees it. */
export function PlacingBallot({ round }: PlacingBallotProps) {
  return <p>{round.question}</p>
}
