import type { ProgressColumn } from '../../../shared/features/network/progressSteps.ts'
import type { Texts } from '../../../shared/texts/texts.ts'

/** What a column is called; an exercise that comes back is called something else the second time. */
export function stepWords({ step, isAgain }: ProgressColumn, { overview }: Pick<Texts, 'overview'>): string {
  const again: Partial<Record<typeof step, string>> = overview.stepsAgain
  return (isAgain ? again[step] : undefined) ?? overview.steps[step]
}
