import { apply, commit } from '../core/apply.ts'
import type { Change } from '../core/change.ts'
import type { Actor } from '../core/command.ts'
import { selectRedo, selectUndo } from '../core/history.ts'
import { REDO, UNDO } from '../core/historyCommands.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Result } from '../core/result.ts'
import { emptyState, type State } from '../core/state.ts'
import { type CommandKind, type CommandPayloads, model } from '../features/model.ts'

export const facilitator: Actor = { id: 'facilitator', role: 'facilitator', name: 'Kari' }
/** The facilitator's colleague, at another machine. */
export const colleague: Actor = { id: 'colleague', role: 'facilitator', name: 'Ola' }
export const table3: Actor = { id: 'table3', role: 'group', name: 'Bord 3' }
export const table5: Actor = { id: 'table5', role: 'group', name: 'Bord 5' }

/** A network being worked on by several people, without host or screen: for tests of the rules. */
export class Sitting {
  state: State = emptyState
  private count = 0

  /** Asks for something and, if it is allowed, makes it so. */
  does<Kind extends CommandKind>(
    kind: Kind,
    payload: CommandPayloads[Kind],
    actor: Actor = facilitator,
  ): Result<Change, Refusal> {
    this.count += 1
    const command = { id: `command${this.count}`, kind, payload, actor, time: this.count }
    const decision = apply(model, this.state, command)
    if (decision.ok) this.state = commit(model, this.state, command, decision.value)
    return decision
  }

  undoes(actor: Actor = facilitator): Result<Change, Refusal> {
    return this.does(
      UNDO,
      { commandId: selectUndo(this.state.history, actor)?.commandId ?? 'nothing' },
      actor,
    )
  }

  redoes(actor: Actor = facilitator): Result<Change, Refusal> {
    return this.does(
      REDO,
      { commandId: selectRedo(this.state.history, actor)?.commandId ?? 'nothing' },
      actor,
    )
  }
}

/** Moss with two gatherings and one card, «Havn» (`havn`), in the tray. */
export function mossSitting(): Sitting {
  const sitting = new Sitting()
  const gathering = (id: string, order: string) => ({ id, title: id, order, date: null })
  sitting.does('network.create', { name: 'Nett', language: 'nb' })
  sitting.does('municipality.add', {
    municipalities: [{ id: 'moss', name: 'Moss', number: '3103', county: 'Østfold', language: 'nb' }],
  })
  sitting.does('gathering.add', { gatherings: [gathering('samling1', 'a0'), gathering('samling2', 'a1')] })
  sitting.does('stakeholder.add', {
    municipalityId: 'moss',
    stakeholders: [{ id: 'havn', name: 'Havn', category: 'property', note: '', order: 'a0' }],
  })
  return sitting
}
