import type { Difference } from '../../../../shared/sync/readBack.ts'

export type DifferenceKind = Difference['kind']

/** In the order a person goes through them: what is simple first, what must be decided last. */
export const differenceKinds = [
  'new',
  'changed',
  'removed',
  'conflict',
] as const satisfies readonly DifferenceKind[]

/** Differences that have something in common, and how many of them are to be brought in. */
export interface Tally<Name extends string> {
  readonly name: Name
  readonly numbers: readonly number[]
  readonly chosenCount: number
}

function tally<Name extends string>(
  name: Name,
  differences: readonly Difference[],
  chosen: ReadonlySet<number>,
): Tally<Name> {
  const numbers = differences.map(({ number }) => number)
  return { name, numbers, chosenCount: numbers.filter((number) => chosen.has(number)).length }
}

/** Only kinds that occur. */
export const talliesByKind = (
  differences: readonly Difference[],
  chosen: ReadonlySet<number>,
): readonly Tally<DifferenceKind>[] =>
  differenceKinds.flatMap((kind) => {
    const own = differences.filter((difference) => difference.kind === kind)
    return own.length > 0 ? [tally(kind, own, chosen)] : []
  })

/** In the workbook's order. */
export function talliesBySheet(
  differences: readonly Difference[],
  chosen: ReadonlySet<number>,
): readonly Tally<string>[] {
  return [...groupBySheet(differences)].map(([sheet, own]) => tally(sheet, own, chosen))
}

/** What belongs to one sheet stands together, whatever order it came in. */
export function groupBySheet<Item extends { readonly sheet: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.sheet)
    if (group) group.push(item)
    else groups.set(item.sheet, [item])
  }
  return groups
}
