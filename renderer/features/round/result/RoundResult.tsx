import type { Round } from '../../../../shared/features/round/record.ts'

export interface RoundResultProps {
  readonly round: Round
  /** A round to compare with: an earlier one, or the one this asked again. */
  readonly comparedWith?: Round | undefined
}

/** What the dots said: all rows at once, ties and zeros told as they are. Input, never a decision. */
export function RoundResult({ round }: RoundResultProps) {
  return <p>{round.question}</p>
}
