import type { State } from '../../../../shared/core/state.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import type { TakerContext } from './rowTaker.ts'

type Find = (context: TakerContext) => Gathering | undefined

/**
 * The same answer for every row of a sheet: takers are asked row by row, and looking through all places of a
 * full map for each of 2,000 rows would take seconds.
 */
export function oncePerState(find: Find): Find {
  const known = new WeakMap<State, Map<string, Gathering | undefined>>()
  return (context) => {
    const { state, municipality, gatheringId } = context
    const own = known.get(state) ?? new Map<string, Gathering | undefined>()
    known.set(state, own)
    const key = `${municipality?.id ?? ''} ${gatheringId ?? ''}`
    if (!own.has(key)) own.set(key, find(context))
    return own.get(key)
  }
}
