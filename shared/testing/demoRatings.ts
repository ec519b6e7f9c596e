/** What each person of a group answered before anything was agreed; 0 = «vet ikke». */
export interface DemoRatingRound {
  readonly municipality: string
  readonly question: string
  readonly voters: string
  /** One row a person, in the order of the pack's characteristics. */
  readonly answers: readonly (readonly number[])[]
}

/** Moss disagrees about the last two: who meets business every week, and who reads about it. */
export const demoRatingRounds: readonly DemoRatingRound[] = [
  {
    municipality: 'Moss',
    question: 'Hvor står vi i dag?',
    voters: 'Gruppa fra Moss',
    answers: [
      [3, 3, 2, 2, 2, 4, 1, 1],
      [3, 3, 2, 3, 2, 4, 2, 2],
      [3, 4, 2, 2, 3, 4, 2, 1],
      [4, 3, 3, 2, 2, 4, 4, 4],
      [3, 3, 2, 2, 2, 4, 2, 2],
      [3, 3, 0, 2, 2, 0, 1, 2],
      [4, 3, 2, 2, 2, 5, 4, 4],
      [3, 3, 2, 3, 0, 4, 0, 2],
    ],
  },
  {
    municipality: 'Sarpsborg',
    question: 'Hvor står vi i dag?',
    voters: 'Gruppa fra Sarpsborg',
    answers: [
      [3, 4, 4, 3, 2, 3, 2, 2],
      [3, 5, 4, 4, 1, 3, 2, 3],
      [2, 4, 4, 3, 2, 3, 1, 3],
      [3, 4, 5, 2, 3, 4, 2, 4],
      [3, 4, 4, 3, 2, 0, 2, 3],
      [4, 4, 3, 3, 2, 3, 0, 3],
    ],
  },
  {
    municipality: 'Ål',
    question: 'Kvar står vi i dag?',
    voters: 'Gruppa frå Ål',
    answers: [
      [5, 4, 3, 4, 4, 2, 0, 3],
      [5, 4, 3, 3, 4, 2, 0, 3],
      [4, 4, 4, 2, 5, 1, 3, 2],
      [5, 4, 2, 3, 4, 3, 0, 4],
      [5, 3, 3, 3, 4, 2, 0, 3],
    ],
  },
]
