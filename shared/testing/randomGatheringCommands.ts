import type { State } from '../core/state.ts'
import { gatheringNoun } from '../features/gathering/record.ts'
import { homeTaskNoun } from '../features/homeTask/record.ts'
import type { CommandKind, CommandPayloads } from '../features/model.ts'
import { municipalityNoun } from '../features/municipality/record.ts'
import { promiseNoun } from '../features/promise/record.ts'
import { pickId } from './pickId.ts'
import type { Intent } from './randomCommands.ts'

/** What the commands between two gatherings might carry; see `meanCommand`. */
export function gatheringPayloads(
  state: State,
  { dice: [first, second, third], text }: Pick<Intent, 'dice' | 'text'>,
  newId: () => string,
): { readonly [Kind in CommandKind]?: () => CommandPayloads[Kind] } {
  const municipalityId = pickId(municipalityNoun.all(state), first)
  const gatheringId = pickId(gatheringNoun.all(state), second)
  const otherGatheringId = pickId(gatheringNoun.all(state), third)
  const promiseId = pickId(promiseNoun.all(state), first)
  const homeTaskId = pickId(homeTaskNoun.all(state), second)
  const isFirst = third < 0.5
  const order = isFirst ? 'a0' : 'a1'
  return {
    'promise.give': () => ({ promiseId: newId(), municipalityId, gatheringId, text, owner: text, order }),
    'promise.edit': () => ({ promiseId, status: isFirst ? 'doing' : 'done', note: text }),
    'promise.remove': () => ({ promiseId }),
    'homeTask.add': () => ({ homeTaskId: newId(), gatheringId, text, order }),
    'homeTask.edit': () => ({ homeTaskId, text }),
    'homeTask.report': () => ({ homeTaskId, municipalityId, status: isFirst ? 'doing' : 'done' }),
    'homeTask.remove': () => ({ homeTaskId }),
    'attendance.count': () => ({ municipalityId, gatheringId, count: Math.round(third * 10) }),
    'municipality.setMembership': () => ({
      municipalityId,
      joinedGatheringId: isFirst ? gatheringId : null,
      leftGatheringId: second < 0.5 ? otherGatheringId : null,
    }),
  }
}
