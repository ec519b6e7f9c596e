import { type GoesAlong, goesAlongKinds } from '../../../../shared/sync/readBack.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import { listedNames } from './listedNames.ts'

type Words = Pick<Texts, 'goesAlong' | 'planNotes'>

/** Each kind of what goes along in one line, with names as far as they are read; a link does not go, and comes last. */
export function goesAlongLines(
  all: readonly GoesAlong[],
  { goesAlong: words, planNotes }: Words,
  locale: string,
): readonly string[] {
  return goesAlongKinds.flatMap((kind) => {
    const own = all.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    // A choice has the name of the row itself.
    const names = kind === 'choice' ? [] : own.flatMap(({ name }) => (name === '' ? [] : [name]))
    return [
      names.length > 0 ? `${words.kinds[kind]}: ${listedNames(names, planNotes, locale)}` : words.kinds[kind],
    ]
  })
}
