import { apply, commit } from '../../../../shared/core/apply.ts'
import type { AnyRecord } from '../../../../shared/core/change.ts'
import type { Actor, Command } from '../../../../shared/core/command.ts'
import { stateFrom } from '../../../../shared/core/state.ts'
import { CLOSING_LIMIT } from '../../../../shared/features/closing/commands.ts'
import { closingNoun } from '../../../../shared/features/closing/record.ts'
import { gatheringNoun } from '../../../../shared/features/gathering/record.ts'
import { model } from '../../../../shared/features/model.ts'
import { stakeholderNoun } from '../../../../shared/features/stakeholder/record.ts'
import type { SamlingEvent } from '../../../../shared/sync/event.ts'
import type { SeededRandom } from '../../../../shared/testing/seededRandom.ts'

const WINDOWS = 8
const STARTS_AT = Date.UTC(2026, 10, 24, 1, 0)

/**
 * Eight windows moving cards about, for as long as events are asked for. `run` makes command ids
 * unique. With `checkOutEvery` the facilitator checks a gathering out now and then, while there is room.
 */
export function* moveEvents(
  records: readonly AnyRecord[],
  headSeq: number,
  random: SeededRandom,
  run: string,
  checkOutEvery = Number.POSITIVE_INFINITY,
): Generator<SamlingEvent> {
  let state = stateFrom(records)
  const cards = stakeholderNoun.all(state)
  const gatherings = gatheringNoun.all(state)
  for (let count = 1; ; count += 1) {
    const window = random.wholeBetween(1, WINDOWS)
    const actor: Actor = { id: `window${window}`, role: 'group', name: `Bord ${window}` }
    const payload = {
      gatheringId: random.pick(gatherings).id,
      places: [{ stakeholderId: random.pick(cards).id, influence: random.next(), interest: random.next() }],
    }
    const id = `${run}-${count}`
    const isCheckOut = count % checkOutEvery === 0 && closingNoun.all(state).length < CLOSING_LIMIT
    const deed = isCheckOut
      ? {
          kind: 'gathering.checkOut',
          payload: { closingId: id, gatheringId: payload.gatheringId, name: id },
          actor: { ...actor, role: 'facilitator' as const },
        }
      : { kind: 'stakeholder.place', payload, actor }
    const command: Command = { id, ...deed, time: STARTS_AT + count }
    const decision = apply(model, state, command)
    if (!decision.ok) throw new Error(`A move was refused: ${JSON.stringify(decision.failure)}`)
    state = commit(model, state, command, decision.value)
    yield { seq: headSeq + count, command, change: decision.value }
  }
}
