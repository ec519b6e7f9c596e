import { parseScore } from '../../ui/matrix/formatScore.ts'

/** Both numbers of one matrix as they are typed. */
export interface TypedPair {
  readonly x: string
  readonly y: string
}

/** Two scores 1..5; or none; or one that waits for the other; or something that is no score. */
export type ReadPair =
  | { readonly kind: 'both'; readonly x: number; readonly y: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'half' }
  | { readonly kind: 'odd' }

export function parsePair(typed: TypedPair): ReadPair {
  const [x, y] = [parseScore(typed.x), parseScore(typed.y)]
  if (x === undefined || y === undefined) return { kind: 'odd' }
  if (x !== null && y !== null) return { kind: 'both', x, y }
  return x === null && y === null ? { kind: 'none' } : { kind: 'half' }
}
