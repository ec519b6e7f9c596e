import { apply } from '../../../shared/core/apply.ts'
import type { Actor } from '../../../shared/core/command.ts'
import type { Id } from '../../../shared/core/ids.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import type { State } from '../../../shared/core/state.ts'
import { type CommandPayloads, model } from '../../../shared/features/model.ts'
import { stakeholderNoun } from '../../../shared/features/stakeholder/record.ts'

export type FanOut = CommandPayloads['stakeholder.fanOut']

/**
 * How many cards each municipality would get: the deed itself, decided and thrown away, so that what is
 * promised is what happens.
 */
export function previewFanOut(
  state: State,
  payload: FanOut,
  actor: Actor,
): Result<ReadonlyMap<Id, number>, Refusal> {
  const command = { id: payload.batchId, kind: 'stakeholder.fanOut', payload, actor, time: 0 }
  const decided = apply(model, state, command)
  if (!decided.ok) return decided
  const counts = new Map<Id, number>()
  for (const record of decided.value.added)
    if (stakeholderNoun.is(record))
      counts.set(record.municipalityId, (counts.get(record.municipalityId) ?? 0) + 1)
  return succeed(counts)
}
