import type { AnyRecord } from '../../../../shared/core/change.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import { actionStatusKeys } from '../../../../shared/features/action/status.ts'
import { anchoringNeeds } from '../../../../shared/features/anchoring/record.ts'
import { assessmentId } from '../../../../shared/features/assessment/record.ts'
import { attendanceId } from '../../../../shared/features/attendance/record.ts'
import { happenedKeys } from '../../../../shared/features/choice/record.ts'
import { homeTaskReportId } from '../../../../shared/features/homeTask/record.ts'
import { settledKeys } from '../../../../shared/features/parkedItem/record.ts'
import { regionAnswerId } from '../../../../shared/features/regionAnswer/record.ts'
import { anchoringBodyKeys, anchoringSides } from '../../../../shared/packs/anchoringBodyPack.ts'
import { characteristicKeys } from '../../../../shared/packs/characteristicPack.ts'
import { relationKeys } from '../../../../shared/packs/relationPack.ts'
import type { SeededRandom } from '../../../../shared/testing/seededRandom.ts'

/** What the nouns below hang on. `areaIds` and `stakeholderIds` are those of one municipality. */
export interface NounBase {
  readonly municipalityId: Id
  readonly gatheringIds: readonly Id[]
  readonly areaIds: readonly Id[]
  readonly stakeholderIds: readonly Id[]
}

const days = ['2026-06-09', '2026-11-24', '2027-02-28', '2028-02-29', null] as const
const ORDERS = 'abcdefgh'

/** Draws the rest of a municipality: all it has said of itself, chosen, planned, anchored, promised and parked. */
export function randomNouns(
  { municipalityId, gatheringIds, areaIds, stakeholderIds }: NounBase,
  text: () => string,
  random: SeededRandom,
): readonly AnyRecord[] {
  const records: object[] = []
  const add = (kind: string, record: object): unknown => records.push({ kind, municipalityId, ...record })
  const isSo = (): boolean => random.next() < 0.5
  const status = () => random.pick(actionStatusKeys)
  const day = () => random.pick(days)
  const maybe = <Item>(items: readonly Item[]): Item | null =>
    items.length > 0 && isSo() ? random.pick(items) : null
  const some = <Item>(items: readonly Item[]): Item[] => items.filter(isSo)
  const each = (name: string, most: number, make: (id: Id, order: string) => void): void => {
    for (let index = random.wholeBetween(0, most); index > 0; index -= 1)
      make(`${municipalityId}-${name}${index}`, `a${ORDERS[index] ?? 'z'}`)
  }
  for (const gatheringId of gatheringIds) {
    for (const characteristicId of some(characteristicKeys))
      add('assessment', {
        id: assessmentId(municipalityId, gatheringId, characteristicId),
        ...{ gatheringId, characteristicId, asked: text(), reason: text(), evidence: text() },
        level: random.pick([null, 0, 1, 2, 3, 4, 5]),
        wanted: random.pick([null, 1, 3, 5]),
      })
    if (isSo())
      add('attendance', {
        id: attendanceId(municipalityId, gatheringId),
        ...{ gatheringId, count: random.wholeBetween(0, 500) },
      })
  }
  for (const improvementAreaId of some(areaIds).slice(0, 3))
    add('choice', {
      ...{ id: improvementAreaId, improvementAreaId, gatheringId: maybe(gatheringIds), order: 'a0' },
      ...{ reason: text(), happened: maybe(happenedKeys), outcome: text() },
    })
  const actionIds: Id[] = []
  each('action', 6, (id, order) => {
    actionIds.push(id)
    add('action', {
      ...{ id, order, improvementAreaId: maybe(areaIds), stakeholderIds: some(stakeholderIds) },
      ...{ title: text(), owner: text(), contributors: text(), firstStep: text(), sign: text() },
      ...{ result: text(), promise: text(), day: day(), status: status() },
    })
  })
  const anchored = [
    ...areaIds.map((improvementAreaId) => ({ improvementAreaId, actionId: null })),
    ...actionIds.map((actionId) => ({ improvementAreaId: null, actionId })),
  ]
  if (anchored.length > 0)
    each('anchoring', 4, (id, order) => {
      const body = random.pick([...anchoringBodyKeys, ''])
      add('anchoring', {
        ...{ id, order, body, ...random.pick(anchored), bodyName: body === '' ? text() : '' },
        ...{ side: random.pick(anchoringSides), need: random.pick(anchoringNeeds), what: text() },
        ...{ day: day(), presenter: text(), doneDay: day() },
      })
    })
  each('promise', 4, (id, order) =>
    add('promise', {
      ...{ id, order, gatheringId: maybe(gatheringIds), text: text(), owner: text() },
      ...{ day: day(), status: status(), note: text() },
    }),
  )
  each('parked', 4, (id, order) =>
    add('parkedItem', {
      ...{ id, order, gatheringId: maybe(gatheringIds), text: text(), owner: text(), day: day() },
      about: stakeholderIds.length > 0 ? { noun: 'stakeholder', id: random.pick(stakeholderIds) } : null,
      ...{ settled: random.pick(settledKeys), answer: text() },
    }),
  )
  add('trace', { id: municipalityId, summary: text(), keepDoing: text() })
  const [first] = gatheringIds
  if (first !== undefined && areaIds.length > 0) add('round', dotRound(municipalityId, first, areaIds, text))
  const [fromId, toId] = stakeholderIds
  if (fromId !== undefined && toId !== undefined)
    records.push({
      ...{ kind: 'relation', id: `${fromId}-${toId}`, fromId, toId, note: text() },
      ...{ relationKind: random.pick(relationKeys), isBothWays: isSo() },
    })
  // Every record above has its noun's fields; the strict schemas are asked in `fullNetwork.test.ts`.
  return records as readonly AnyRecord[]
}

/** Three votes for the first area, keyed in from paper. */
const dotRound = (municipalityId: Id, gatheringId: Id, areaIds: readonly Id[], text: () => string) => ({
  ...{ id: `${municipalityId}-round`, gatheringId, method: 'dots', matrix: 'reach', question: text() },
  areas: areaIds.map((id) => ({ id, title: text() })),
  ...{ characteristics: [], voters: text(), seatCount: 5, hasFacilitator: false, dotCount: 3 },
  ...{ canStack: true, status: 'revealed', rerunOf: null, order: 'a0' },
  cast: { keyboard: 0, paper: 1, hands: 0, device: 0 },
  ballots: [{ way: 'paper', voters: 1, marks: [[0, 3]], places: [] }],
  ...{ points: [], levels: [] },
})

/** What belongs to the network itself: its home tasks and how far each has come, its programme, what the room said. */
export function networkNouns(
  municipalityIds: readonly Id[],
  gatheringIds: readonly Id[],
  text: () => string,
  random: SeededRandom,
): readonly AnyRecord[] {
  const records: object[] = []
  for (const gatheringId of gatheringIds) {
    const homeTaskId = `${gatheringId}-task`
    records.push({ kind: 'homeTask', id: homeTaskId, gatheringId, text: text(), order: 'a0' })
    for (const municipalityId of municipalityIds)
      records.push({
        ...{ kind: 'homeTaskReport', id: homeTaskReportId(homeTaskId, municipalityId), homeTaskId },
        ...{ municipalityId, status: random.pick(actionStatusKeys), note: text() },
      })
    records.push({
      ...{ kind: 'programmeItem', id: `${gatheringId}-item`, gatheringId, title: text(), minutes: 30 },
      ...{ phases: [{ form: 'I', minutes: 30 }], exercise: 'assessment', note: text(), order: 'a0' },
    })
    records.push({
      ...{ kind: 'regionAnswer', id: regionAnswerId('havn', gatheringId), topic: 'havn', gatheringId },
      ...{ question: text(), answer: text() },
    })
  }
  return records as readonly AnyRecord[]
}
