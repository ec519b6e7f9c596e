import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { getMapPosition } from '../features/placement/select.ts'
import { getStakeholder } from '../features/stakeholder/select.ts'
import { facilitator, mossSitting, type Sitting, table3 } from '../testing/sitting.ts'
import { apply, commit } from './apply.ts'
import { type AnyRecord, type Change, changeOf, type FieldUpdate } from './change.ts'
import type { Command } from './command.ts'
import { REDO, UNDO } from './historyCommands.ts'
import { createModel } from './model.ts'
import { defineNoun } from './noun.ts'
import { type State, stateFrom } from './state.ts'

const place = (sitting: Sitting, value: number, actor = facilitator) =>
  sitting.does(
    'stakeholder.place',
    { gatheringId: 'samling1', places: [{ stakeholderId: 'havn', influence: value, interest: value }] },
    actor,
  )
const position = (sitting: Sitting) => getMapPosition(sitting.state, 'havn', 'samling1')?.influence ?? null

test('undo and redo walk the whole sitting back and forth', () => {
  const sitting = mossSitting()
  place(sitting, 0.2)
  place(sitting, 0.4)
  sitting.undoes()
  expect(position(sitting)).toBe(0.2)
  sitting.undoes()
  expect(position(sitting)).toBe(null)
  sitting.redoes()
  sitting.redoes()
  expect(position(sitting)).toBe(0.4)
  expect(sitting.redoes()).toEqual({ ok: false, failure: { reason: 'notInHistory' } })
})

test("the facilitator takes back a table's move; a table only its own", () => {
  const sitting = mossSitting()
  place(sitting, 0.2, table3)
  place(sitting, 0.3)
  expect(sitting.undoes(table3)).toEqual({ ok: false, failure: { reason: 'changedSince', by: 'Kari' } })
  sitting.undoes()
  expect(sitting.undoes().ok).toBe(true)
  expect(position(sitting)).toBe(null)
})

test('an undo that would overwrite what someone else did since is refused with their name', () => {
  const sitting = mossSitting()
  place(sitting, 0.2, table3)
  place(sitting, 0.6, facilitator)
  expect(sitting.undoes(table3)).toEqual({ ok: false, failure: { reason: 'changedSince', by: 'Kari' } })
  expect(position(sitting)).toBe(0.6)
})

test('another field of the same card may have changed meanwhile: conflicts are per field', () => {
  const sitting = mossSitting()
  sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], name: 'Moss havn' }, table3)
  sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], note: 'Ring først' })
  expect(sitting.undoes(table3).ok).toBe(true)
  expect(getStakeholder(sitting.state, 'havn')).toMatchObject({ name: 'Havn', note: 'Ring først' })
})

test('a redo is refused when the record moved on after the undo', () => {
  const sitting = mossSitting()
  place(sitting, 0.2)
  sitting.undoes()
  place(sitting, 0.9, table3)
  expect(sitting.redoes()).toEqual({ ok: false, failure: { reason: 'changedSince', by: 'Bord 3' } })
})

test("a new deed gives up the doer's redo list, not somebody else's", () => {
  const sitting = mossSitting()
  place(sitting, 0.2)
  sitting.undoes()
  sitting.does('network.rename', { name: 'Nytt navn' })
  expect(sitting.redoes()).toEqual({ ok: false, failure: { reason: 'notInHistory' } })
})

test('undoing the removal of a municipality brings back its cards, placements and areas', () => {
  const sitting = mossSitting()
  place(sitting, 0.2)
  const before = sitting.state.tables
  sitting.does('municipality.remove', { municipalityId: 'moss' })
  expect(position(sitting)).toBe(null)
  sitting.undoes()
  expect(sitting.state.tables.get('placement')).toEqual(before.get('placement'))
  expect(sitting.state.tables.get('stakeholder')).toEqual(before.get('stakeholder'))
})

test('a card cannot come back to a gathering that is gone', () => {
  const sitting = mossSitting()
  place(sitting, 0.2, table3)
  sitting.does('stakeholder.remove', { stakeholderIds: ['havn'] }, table3)
  sitting.does('gathering.remove', { gatheringId: 'samling1' })
  expect(sitting.undoes(table3)).toMatchObject({ ok: false, failure: { reason: 'changedSince' } })
})

test('undoing the adding of a card that a table has placed since is refused', () => {
  const sitting = mossSitting()
  sitting.does(
    'stakeholder.add',
    {
      municipalityId: 'moss',
      stakeholders: [{ id: 'nav', name: 'NAV', category: 'state', note: '', order: 'a1' }],
    },
    table3,
  )
  sitting.does('stakeholder.place', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'nav', influence: 0, interest: 1 }],
  })
  expect(sitting.undoes(table3)).toEqual({ ok: false, failure: { reason: 'changedSince', by: 'Kari' } })
})

/** A lid has the id of its box, a thing lies in a box and may be moved: what the plan's records do. */
const box = defineNoun('box', z.strictObject({ kind: z.literal('box'), id: z.string() }))
const lid = defineNoun('lid', z.strictObject({ kind: z.literal('lid'), id: z.string() }), ({ id }) => [
  { kind: 'box', id },
])
const thing = defineNoun(
  'thing',
  z.strictObject({ kind: z.literal('thing'), id: z.string(), boxId: z.string() }),
  ({ boxId }) => [{ kind: 'box', id: boxId }],
)
const boxes = createModel([box, lid, thing], [], { [UNDO]: ['facilitator'], [REDO]: ['facilitator'] })

const boxNamed = (id: string) => ({ kind: 'box', id })
const lidOf = (id: string) => ({ kind: 'lid', id })
const thingIn = (boxId: string) => ({ kind: 'thing', id: 't', boxId })
const moved = (from: string, to: string): FieldUpdate => ({
  kind: 'thing',
  id: 't',
  before: { boxId: from },
  after: { boxId: to },
})

const commandOf = (id: string, kind: string): Command => ({
  id,
  kind,
  payload: { commandId: '0' },
  actor: facilitator,
  time: 0,
})

/** The state after each change in turn; they can be undone as commands '0', '1' … */
const after = (records: readonly AnyRecord[], ...changes: readonly Partial<Change>[]): State =>
  changes.reduce<State>(
    (state, change, index) => commit(boxes, state, commandOf(`${index}`, 'x'), changeOf(change)),
    stateFrom(records),
  )
const undoFirst = commandOf('undo', UNDO)
const canUndoFirst = (state: State): boolean => apply(boxes, state, undoFirst).ok

test('what hangs on a record holds it back also when the two have one id, and only then', () => {
  expect(canUndoFirst(after([], { added: [boxNamed('b')] }, { added: [lidOf('b')] }))).toBe(false)
  expect(canUndoFirst(after([boxNamed('b'), thingIn('b')], { added: [lidOf('b')] }))).toBe(true)
})

test('nothing is set back into what is gone', () => {
  const start = [boxNamed('a'), boxNamed('b'), thingIn('a')]
  const change = { updated: [moved('a', 'b')] }
  expect(canUndoFirst(after(start, change))).toBe(true)
  expect(canUndoFirst(after(start, change, { removed: [boxNamed('a')] }))).toBe(false)
})

test('a deed that empties a record before it goes can be undone and done again', () => {
  const start = [boxNamed('a'), boxNamed('b'), thingIn('a')]
  const state = after(start, { updated: [moved('a', 'b')], removed: [boxNamed('a')] })
  const undone = apply(boxes, state, undoFirst)
  if (!undone.ok) throw new Error('undo was refused')
  expect(apply(boxes, commit(boxes, state, undoFirst, undone.value), commandOf('redo', REDO)).ok).toBe(true)
})
