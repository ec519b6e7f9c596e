import { expect, test } from 'vitest'
import { emptyChange } from '../../core/change.ts'
import { decideInOrder } from '../../testing/decideInOrder.ts'
import { demoCommands } from '../../testing/demoNetwork.ts'
import { Sitting } from '../../testing/sitting.ts'
import type { Gathering } from '../gathering/record.ts'
import { createDeedReader, type DeedReader } from './createDeedReader.ts'
import type { Deed } from './deed.ts'
import { linesOf, selectSummary } from './lines.ts'
import type { LogEvent } from './logEvent.ts'
import { selectMoments } from './moments.ts'
import { topicOfDeed } from './topic.ts'

const MINUTE = 60_000

/** A sitting that keeps its log. */
class LoggedSitting extends Sitting {
  readonly log: LogEvent[] = []
  private readonly seqs = new Map<string, number>()
  override does: Sitting['does'] = (kind, payload, actor) => {
    const decision = super.does(kind, payload, actor)
    if (decision.ok) {
      const seq = this.log.length + 1
      const newest = this.state.history.done?.entry.commandId
      if (newest && !this.seqs.has(newest)) this.seqs.set(newest, seq)
      const about = (payload as { commandId?: string }).commandId
      const retraces = about === undefined ? null : (this.seqs.get(about) ?? null)
      this.log.push({ seq, time: seq * MINUTE, kind, retraces, change: decision.value })
    }
    return decision
  }
}

function moss(): LoggedSitting {
  const sitting = new LoggedSitting()
  const gathering = (id: string, order: string) => ({ id, title: id, order, date: null })
  sitting.does('network.create', { name: 'Nett', language: 'nb' })
  sitting.does('municipality.add', {
    municipalities: [
      { id: 'moss', name: 'Moss', number: '3103', county: 'Østfold', language: 'nb' },
      { id: 'gol', name: 'Gol', number: '3324', county: 'Buskerud', language: 'nb' },
    ],
  })
  sitting.does('gathering.add', { gatherings: [gathering('g1', 'a0'), gathering('g2', 'a1')] })
  sitting.does('stakeholder.add', {
    municipalityId: 'moss',
    stakeholders: ['havn', 'nav', 'bank'].map((id, index) => ({
      ...{ id, name: id, category: null, note: '' },
      order: `a${index}`,
    })),
  })
  return sitting
}

const place = (id: string, interest: number, influence: number) => ({
  stakeholderId: id,
  interest,
  influence,
})

function readerOf(log: readonly LogEvent[]): DeedReader {
  const reader = createDeedReader()
  reader.add(log)
  return reader
}

const kindsIn = (deeds: readonly Deed[]): readonly string[] => deeds.map(({ kind }) => kind)

test('a move says from where to where; what another gathering said counts as where it stood', () => {
  const sitting = moss()
  sitting.does('stakeholder.place', { gatheringId: 'g1', places: [place('havn', 0.9, 0.9)] })
  sitting.does('stakeholder.place', { gatheringId: 'g2', places: [place('havn', 0.1, 0.9)] })
  sitting.does('stakeholder.unplace', { gatheringId: 'g2', stakeholderIds: ['havn'], form: 'plane' })
  const moves = readerOf(sitting.log)
    .deedsOf('moss')
    .flatMap(({ move }) => (move ? [move] : []))
  expect(moves).toEqual([
    { board: 'map', from: 'tray', to: 'engage' },
    { board: 'map', from: 'engage', to: 'satisfy' },
    { board: 'map', from: 'satisfy', to: 'tray' },
  ])
})

test('a deed that was taken back is not told, and told again when it is done again', () => {
  const sitting = moss()
  sitting.does('stakeholder.place', { gatheringId: 'g1', places: [place('havn', 0.9, 0.9)] })
  sitting.undoes()
  expect(kindsIn(readerOf(sitting.log).deedsOf('moss'))).toEqual(['municipality.add', 'stakeholder.add'])
  sitting.redoes()
  expect(kindsIn(readerOf(sitting.log).deedsOf('moss'))).toContain('stakeholder.place')
})

test('one municipality hears nothing of another’s cards', () => {
  const sitting = moss()
  expect(kindsIn(readerOf(sitting.log).deedsOf('gol'))).toEqual(['municipality.add'])
})

test('a deleted card is told by the name it had', () => {
  const sitting = moss()
  sitting.does('stakeholder.remove', { stakeholderIds: ['bank'] })
  const [deed] = readerOf(sitting.log).deedsOf('moss').slice(-1)
  expect(deed).toMatchObject({ kind: 'stakeholder.remove', subjects: [{ id: 'bank', name: 'bank' }] })
})

test('like deeds become one line, until a pause; one card keeps its whole way', () => {
  const sitting = moss()
  for (const [id, at] of [
    ['havn', 0.9],
    ['nav', 0.8],
    ['havn', 0.1],
  ] as const)
    sitting.does('stakeholder.place', { gatheringId: 'g1', places: [place(id, at, 0.9)] })
  const deeds = readerOf(sitting.log)
    .deedsOf('moss')
    .filter(({ kind }) => kind === 'stakeholder.place')
  const [line, ...others] = linesOf(deeds)
  expect(others).toEqual([])
  expect(line).toMatchObject({ firstSeq: 5, lastSeq: 7, move: null })
  expect(line?.subjects.map(({ id }) => id)).toEqual(['havn', 'nav'])
  const onlyHavn = deeds.filter(({ subjects }) => subjects[0]?.id === 'havn')
  expect(linesOf(onlyHavn)[0]?.move).toEqual({ board: 'map', from: 'tray', to: 'satisfy' })
  const apart = deeds.map((deed, index) => ({ ...deed, time: deed.time + index * 11 * MINUTE }))
  expect(linesOf(apart)).toHaveLength(3)
})

const gathering = (id: string, date: string | null): Gathering => ({
  ...{ kind: 'gathering', id, title: id, order: id, date, startsAt: null },
  ...{ place: '', purpose: '', checkIn: '', checkOut: '' },
})
const deedAt = (seq: number, day: number, gatheringId: string | null = null): Deed => {
  const kind = 'stakeholder.place' as const
  const said = { kind, topic: topicOfDeed(kind), municipalityId: 'moss', subjects: [], move: null }
  return { ...said, seq, gatheringId, time: day }
}
const momentsOf = (
  deeds: readonly Deed[],
  gatherings: readonly Gathering[],
  closings: readonly { seq: number; gatheringId: string; time: number }[] = [],
) =>
  selectMoments({
    deeds,
    closings,
    gatherings,
    dayOf: (time) => `2026-01-${String(time).padStart(2, '0')}`,
  }).map(({ gatheringId, isAt }) => `${gatheringId ?? 'before'}${isAt ? '' : '+'}`)

test('by its day a deed is before, at, or after a gathering', () => {
  const gatherings = [gathering('g1', '2026-01-05'), gathering('g2', '2026-01-20')]
  expect(momentsOf([deedAt(1, 2), deedAt(2, 5), deedAt(3, 9), deedAt(4, 20)], gatherings)).toEqual([
    'before+',
    'g1',
    'g1+',
    'g2',
  ])
})

test('without dates the check-outs part the gatherings', () => {
  const gatherings = [gathering('g1', null), gathering('g2', null)]
  const closings = [
    { seq: 3, gatheringId: 'g1', time: 28 },
    { seq: 6, gatheringId: 'g2', time: 28 },
  ]
  const deeds = [deedAt(1, 1, 'g1'), deedAt(2, 1), deedAt(4, 9), deedAt(5, 9, 'g2'), deedAt(7, 10)]
  expect(momentsOf(deeds, gatherings, closings)).toEqual(['g1', 'g1', 'g1+', 'g2', 'g2+'])
})

test('a wrong clock moves nothing across a check-out, in either direction', () => {
  const gatherings = [gathering('g1', '2026-01-05'), gathering('g2', '2026-01-20')]
  const closings = [
    { seq: 3, gatheringId: 'g1', time: 28 },
    { seq: 6, gatheringId: 'g2', time: 28 },
  ]
  // A clock that ran ahead at the first gathering, and one that stood still at the second.
  expect(
    momentsOf([deedAt(1, 28), deedAt(2, 28), deedAt(4, 1), deedAt(5, 20)], gatherings, closings),
  ).toEqual(['g1', 'g1', 'g1+', 'g2'])
})

test('a gathering checked out by mistake before its day moves nothing', () => {
  const gatherings = [gathering('g1', '2026-01-05'), gathering('g2', '2026-01-20')]
  const closings = [
    { seq: 3, gatheringId: 'g2', time: 5 },
    { seq: 5, gatheringId: 'g1', time: 5 },
  ]
  expect(momentsOf([deedAt(2, 5), deedAt(4, 5), deedAt(6, 6), deedAt(7, 20)], gatherings, closings)).toEqual([
    'g1',
    'g1',
    'g1+',
    'g2',
  ])
})

test('the example: what happened at the second gathering, with each kind of deed once', () => {
  const log = [...decideInOrder(demoCommands({ seed: 1 }))].map(
    ({ seq, command, change }): LogEvent => ({
      ...{ seq, time: command.time, kind: command.kind, retraces: null },
      change: change ?? emptyChange,
    }),
  )
  const reader = readerOf(log)
  const added = log.flatMap(({ change }) => [...change.added])
  const mossId = added.find((record) => 'name' in record && record.name === 'Moss')?.id ?? ''
  const gatherings = added.filter(({ kind }) => kind === 'gathering')
  const dates = ['2026-03-04', '2026-06-09', '2026-12-02', '2027-03-10']
  const held = gatherings.map(({ id }, index) => gathering(id, dates[index] ?? null))
  const deeds = reader.deedsOf(mossId)
  const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
  const moments = selectMoments({ deeds, closings: reader.closings(), gatherings: held, dayOf })
  const lines = selectSummary(deeds, moments, gatherings[1]?.id ?? '')
  const kinds = lines.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(kinds).toContain('round.reveal')
  expect(kinds).toContain('choice.choose')
  expect(lines.every(({ subjects }) => subjects.length > 0)).toBe(true)
})
