import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import type { ColumnProblem } from './rowTaker.ts'
import { nearestOf } from './wordKey.ts'

/**
 * The thing a cell names: «Bedriftsbesøk», as people compare names. Where two are alike but for capitals, the one
 * spelled just so is meant; where that does not help either, nobody can tell.
 */
export function takeNamed<Thing>(
  column: string,
  name: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Result<Thing, readonly [ColumnProblem]> {
  const wanted = comparableName(name)
  const alike = things.filter((thing) => comparableName(nameOf(thing)) === wanted)
  const exact = alike.filter((thing) => nameOf(thing) === name)
  const [one, ...more] = exact.length === 1 ? exact : alike
  if (one === undefined)
    return fail([{ column, reason: 'unknownWord', hint: nearestOf(things.map(nameOf), name) }])
  return more.length > 0 ? fail([{ column, reason: 'nameTwice', hint: '' }]) : succeed(one)
}
