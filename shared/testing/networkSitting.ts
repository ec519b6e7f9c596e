import type { Sitting } from './sitting.ts'
import { mossSitting } from './sitting.ts'

/** Moss, Gol, Lier, Råde and Ål (by their names in small letters, å as a) with four gatherings, `samling1` and on. */
export function networkSitting(): Sitting {
  const sitting = mossSitting()
  sitting.does('municipality.add', {
    municipalities: ['Ål', 'Råde', 'Lier', 'Gol'].map((name) => ({
      id: name.toLowerCase().replace('å', 'a'),
      name,
      number: null,
      county: null,
      language: 'nb' as const,
    })),
  })
  sitting.does('gathering.add', {
    gatherings: [
      { id: 'samling3', title: 'samling3', order: 'a2', date: null },
      { id: 'samling4', title: 'samling4', order: 'a3', date: null },
    ],
  })
  return sitting
}

/** What a municipality agrees on at the first gathering. */
export const agrees = (
  sitting: Sitting,
  municipalityId: string,
  characteristicId: string,
  level: number | null,
  wanted: number | null = null,
) =>
  sitting.does('assessment.agree', {
    municipalityId,
    gatheringId: 'samling1',
    characteristicId,
    level,
    wanted,
  })
