import type { Difference, ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { type DifferenceKind, differenceKinds } from './planCounts.ts'

/** What of a plan is looked at; it changes nothing of what is chosen. */
export interface Sight {
  readonly kind: 'all' | DifferenceKind | 'problems'
  /** null = every sheet. */
  readonly sheet: string | null
}

export const firstSight = ({ differences, problems }: ReadBackPlan): Sight => ({
  kind: differences.length === 0 && problems.length > 0 ? 'problems' : 'all',
  sheet: null,
})

export const isInSight = (sight: Sight, { kind, sheet }: Pick<Difference, 'kind' | 'sheet'>): boolean =>
  (sight.kind === 'all' || sight.kind === kind) && (sight.sheet === null || sight.sheet === sheet)

/** What there is on a sheet, kind by kind; only kinds that occur in the whole plan, so that nothing moves. */
export function countKinds(
  { differences, problems }: ReadBackPlan,
  sheet: string | null,
): readonly { readonly kind: Sight['kind']; readonly count: number }[] {
  const count = (all: readonly { readonly sheet: string }[]): number =>
    sheet === null ? all.length : all.filter((one) => one.sheet === sheet).length
  const of = (wanted: DifferenceKind) => differences.filter(({ kind }) => kind === wanted)
  return [
    ...(differences.length > 0 ? [{ kind: 'all', count: count(differences) } as const] : []),
    ...differenceKinds.flatMap((kind) =>
      of(kind).length > 0 ? [{ kind, count: count(of(kind)) } as const] : [],
    ),
    ...(problems.length > 0 ? [{ kind: 'problems', count: count(problems) } as const] : []),
  ]
}

/** The sheets that have something to be looked at, in the workbook's order. */
export const sheetsIn = ({ differences, problems }: ReadBackPlan): readonly string[] => [
  ...new Set([...differences, ...problems].map(({ sheet }) => sheet)),
]
