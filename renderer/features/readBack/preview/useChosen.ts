import { useCallback, useState } from 'react'
import type { Difference } from '../../../../shared/sync/readBack.ts'

export interface Chosen {
  /** The differences to be brought in, by number. */
  readonly numbers: ReadonlySet<number>
  readonly toggle: (number: number) => void
  readonly setAll: (numbers: readonly number[], isChosen: boolean) => void
}

/** What a difference is, whatever number it has: the same one after the workbook was read again. */
const identityOf = ({ kind, sheet, address, row, column, inWorkbook, inSamling }: Difference): string =>
  JSON.stringify([kind, sheet, address, row, column, inWorkbook, inSamling])

/**
 * What is ticked at first: what the plan says, but what a person has already decided about a difference
 * that is still exactly the same holds.
 */
export function firstChosen(
  differences: readonly Difference[],
  before: { readonly differences: readonly Difference[]; readonly chosen: ReadonlySet<number> } | null,
): ReadonlySet<number> {
  const decided = new Map(
    before?.differences.map((difference) => [identityOf(difference), before.chosen.has(difference.number)]),
  )
  return new Set(
    differences
      .filter((difference) => decided.get(identityOf(difference)) ?? difference.isChosen)
      .map(({ number }) => number),
  )
}

export function useChosen(start: () => ReadonlySet<number>): Chosen {
  const [numbers, setNumbers] = useState(start)
  const setAll = useCallback((wanted: readonly number[], isChosen: boolean): void => {
    setNumbers((before) => {
      const next = new Set(before)
      for (const number of wanted) {
        if (isChosen) next.add(number)
        else next.delete(number)
      }
      return next
    })
  }, [])
  const toggle = useCallback((number: number): void => {
    setNumbers((before) => {
      const next = new Set(before)
      if (!next.delete(number)) next.add(number)
      return next
    })
  }, [])
  return { numbers, toggle, setAll }
}
