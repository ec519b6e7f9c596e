import { type AnyRecord, fieldsOf } from '../../core/change.ts'
import { REDO, UNDO } from '../../core/historyCommands.ts'
import type { Id } from '../../core/ids.ts'
import type { Deed } from './deed.ts'
import { moveOf } from './deedMove.ts'
import type { LogEvent } from './logEvent.ts'
import { createRecordBook, type RecordBook, type Touch } from './recordBook.ts'
import { type DeedKind, isToldKind, topicOfDeed } from './topic.ts'

/** When a gathering was checked out, by place in the log. */
export interface ClosingInLog {
  readonly seq: number
  readonly gatheringId: Id
  /** Milliseconds since 1970, by the clock of the machine that checked out. */
  readonly time: number
}

/** A log read through once, from the start, in as many parts as it comes in. */
export interface DeedReader {
  readonly add: (events: readonly LogEvent[]) => void
  /** In the log's order, without what was taken back. */
  readonly deedsOf: (municipalityId: Id) => readonly Deed[]
  readonly closings: () => readonly ClosingInLog[]
}

/** Of which noun the things are that a command was about; by itself the command's own. */
const subjectNouns: Readonly<Record<string, string>> = {
  relation: 'stakeholder',
  choice: 'improvementArea',
  homeTask: 'homeTaskReport',
}

export function createDeedReader(): DeedReader {
  const book = createRecordBook()
  const byMunicipality = new Map<Id, Deed[]>()
  const forAll: Deed[] = []
  const takenBack = new Set<number>()
  const closings: ClosingInLog[] = []

  const keep = (deed: Deed): void => {
    if (deed.municipalityId === null) {
      forAll.push(deed)
      return
    }
    const own = byMunicipality.get(deed.municipalityId)
    if (own) own.push(deed)
    else byMunicipality.set(deed.municipalityId, [deed])
  }
  const read = (event: LogEvent): void => {
    if (event.retraces !== null && event.kind === UNDO) takenBack.add(event.retraces)
    if (event.retraces !== null && event.kind === REDO) takenBack.delete(event.retraces)
    const touches = book.apply(event.change)
    for (const { kind, after } of touches)
      if (kind === 'closing' && after)
        closings.push({
          seq: event.seq,
          gatheringId: String(fieldsOf(after)['gatheringId']),
          time: event.time,
        })
    for (const deed of deedsIn(book, event, touches)) keep(deed)
  }

  return {
    add: (events) => events.forEach(read),
    deedsOf: (municipalityId) =>
      [...(byMunicipality.get(municipalityId) ?? []), ...forAll]
        .filter(({ seq }) => !takenBack.has(seq))
        .sort((one, other) => one.seq - other.seq),
    closings: () => closings,
  }
}

function deedsIn(book: RecordBook, event: LogEvent, touches: readonly Touch[]): readonly Deed[] {
  if (!isToldKind(event.kind)) return []
  const noun = event.kind.slice(0, event.kind.indexOf('.'))
  const wanted = subjectNouns[noun] ?? noun
  // A workbook is about whatever stands in it.
  const isMeant = ({ kind }: AnyRecord): boolean => noun === 'workbook' || kind === wanted
  const all = touches.flatMap((touch) => subjectsOf(book, touch)).filter(isMeant)
  const subjects = [...new Map(all.map((subject) => [subject.id, subject])).values()]
  if (subjects.length === 0) return []
  const kind = tellingKind(event.kind, touches)
  const said = { seq: event.seq, time: event.time, kind, topic: topicOfDeed(kind) }
  const gatheringId = gatheringOf(touches)
  const groups = Map.groupBy(subjects, (subject) => municipalityOf(book, subject))
  return [...groups].map(([municipalityId, own]) => ({
    ...said,
    municipalityId,
    subjects: own,
    gatheringId,
    move: own.length === 1 && groups.size === 1 ? moveOf(book, event.kind, touches) : null,
  }))
}

/** What a touched record says something about: a placement about its card, a choice about its area. */
function subjectsOf(book: RecordBook, { kind, before, after }: Touch): readonly AnyRecord[] {
  const record = after ?? before
  if (!record) return []
  const { stakeholderId, improvementAreaId, fromId, toId } = fieldsOf(record)
  const find = (noun: string, id: unknown): readonly AnyRecord[] => {
    const found = typeof id === 'string' ? book.get(noun, id) : undefined
    return found ? [found] : []
  }
  if (kind === 'placement') return find('stakeholder', stakeholderId)
  if (kind === 'areaPlacement' || kind === 'choice') return find('improvementArea', improvementAreaId)
  if (kind === 'relation') return [...find('stakeholder', fromId), ...find('stakeholder', toId)]
  // A closing stands for its gathering: it is what was checked out.
  if (kind === 'closing') return find('gathering', fieldsOf(record)['gatheringId'])
  return [record]
}

function municipalityOf(book: RecordBook, subject: AnyRecord): Id | null {
  if (subject.kind === 'municipality') return subject.id
  const { municipalityId } = fieldsOf(book.get(subject.kind, subject.id) ?? subject)
  return typeof municipalityId === 'string' ? municipalityId : null
}

function gatheringOf(touches: readonly Touch[]): Id | null {
  for (const { kind, before, after } of touches) {
    const record = after ?? before
    const gatheringId = record && kind !== 'choice' ? fieldsOf(record)['gatheringId'] : undefined
    if (typeof gatheringId === 'string') return gatheringId
  }
  return null
}

function tellingKind(kind: DeedKind, touches: readonly Touch[]): DeedKind {
  const became = (field: string, isSo: (value: unknown) => boolean): boolean =>
    touches.some(({ before, after }) => {
      const [was, is] = [before && fieldsOf(before)[field], after && fieldsOf(after)[field]]
      return was !== is && isSo(is)
    })
  if (kind === 'improvementArea.setAside' && became('isSetAside', (value) => value === false))
    return 'improvementArea.takeUp'
  if (kind === 'anchoring.edit' && became('doneDay', (value) => typeof value === 'string'))
    return 'anchoring.done'
  return kind
}
