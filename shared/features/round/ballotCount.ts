import type { Ballot, BallotWay } from './record.ts'

/** How many have voted, by way of voting: all that may be known before the result is shown. */
export type BallotCount = Readonly<Record<BallotWay, number>>

export const noBallots: BallotCount = { keyboard: 0, paper: 0, hands: 0, device: 0 }

export const countBallots = (ballots: Iterable<Ballot>): BallotCount => {
  const count = { ...noBallots }
  for (const { way, voters } of ballots) count[way] += voters
  return count
}

export const totalOf = ({ keyboard, paper, hands, device }: BallotCount): number =>
  keyboard + paper + hands + device
