import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../../shared/core/change.ts'
import { applyChanges, recordsOf, stateFrom } from '../../../../shared/core/state.ts'
import type { DocumentStore } from '../../../../shared/sync/documentStore.ts'
import type { SamlingEvent } from '../../../../shared/sync/event.ts'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../../../../shared/testing/seededRandom.ts'
import { moveEvents } from './moveEvents.ts'

const byKey = (records: Iterable<AnyRecord>): readonly AnyRecord[] =>
  [...records].sort((left, right) => (`${left.kind}/${left.id}` < `${right.kind}/${right.id}` ? -1 : 1))

const replayed = (events: readonly SamlingEvent[]): readonly AnyRecord[] =>
  byKey(
    recordsOf(
      applyChanges(
        stateFrom([]),
        events.map(({ change }) => change),
      ),
    ),
  )

/** What every document store must do. `create` gives an empty one. */
export function describeDocumentStore(name: string, create: () => DocumentStore): void {
  const filled = (): { store: DocumentStore; events: readonly SamlingEvent[] } => {
    const store = create()
    const events = [...demoEvents({ seed: 3 })]
    for (const event of events) expect(store.append(event)).toEqual({ ok: true, value: undefined })
    return { store, events }
  }

  test(`${name}: an empty document has no events and no records`, () => {
    const store = create()
    expect(store.headSeq()).toBe(0)
    expect(store.readRecords()).toEqual([])
    expect(store.readEvents(0, 10)).toEqual([])
    expect(store.findCommand('anything')).toBeUndefined()
    store.close()
  })

  test(`${name}: gives back the events as they were, in order, from where one asks`, () => {
    const { store, events } = filled()
    expect(store.headSeq()).toBe(events.length)
    expect(store.readEvents(0, events.length + 1)).toEqual(events)
    expect(store.readEvents(100, 3)).toEqual(events.slice(100, 103))
    expect(store.readEvents(events.length, 10)).toEqual([])
    store.close()
  })

  test(`${name}: the records are what the events made of them`, () => {
    const { store, events } = filled()
    expect(byKey(store.readRecords())).toEqual(replayed(events))
    const random = createSeededRandom(4)
    const moves = moveEvents(store.readRecords(), store.headSeq(), random, 'moves')
    const more = Array.from({ length: 50 }, () => moves.next().value as SamlingEvent) // the generator never ends
    for (const event of more) store.append(event)
    expect(byKey(store.readRecords())).toEqual(replayed([...events, ...more]))
    store.close()
  })

  test(`${name}: finds a command that is in the log, so that a repeat is harmless`, () => {
    const { store, events } = filled()
    expect(store.findCommand(events[41]?.command.id ?? '')).toBe(42)
    expect(store.findCommand('never asked for')).toBeUndefined()
    store.close()
  })

  test(`${name}: an event out of order is a mistake, and changes nothing`, () => {
    const { store, events } = filled()
    const last = events.at(-1)
    expect(() => store.append({ ...last, seq: events.length + 2 } as SamlingEvent)).toThrow() // a wrong seq only
    expect(store.headSeq()).toBe(events.length)
    store.close()
  })

  test(`${name}: removed records are gone, and come back with the change turned round`, () => {
    const { store, events } = filled()
    const before = byKey(store.readRecords())
    const removed = store.readRecords().filter(({ kind }) => kind === 'placement')
    const command = { ...(events[0]?.command as SamlingEvent['command']), id: 'away' } // the story has a first event
    store.append({ seq: events.length + 1, command, change: { added: [], updated: [], removed } })
    expect(store.readRecords().some(({ kind }) => kind === 'placement')).toBe(false)
    const back = { added: removed, updated: [], removed: [] }
    store.append({ seq: events.length + 2, command: { ...command, id: 'back' }, change: back })
    expect(byKey(store.readRecords())).toEqual(before)
    store.close()
  })
}
