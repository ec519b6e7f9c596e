import type { AnyRecord } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { Deed, HistoryMove } from './deed.ts'
import type { Moment } from './moments.ts'
import type { DeedKind, HistoryTopic } from './topic.ts'

/** Like deeds of one stretch of work, told as one: «14 kort flyttet». */
export interface HistoryLine {
  readonly kind: DeedKind
  readonly topic: HistoryTopic
  readonly firstSeq: number
  readonly lastSeq: number
  /** When the first of them was done. */
  readonly time: number
  /** Each once, as it was called last. */
  readonly subjects: readonly AnyRecord[]
  readonly gatheringId: Id | null
  /** For one thing that was moved: from where it first stood to where it came in the end. */
  readonly move: HistoryMove | null
}

/** Deeds that follow each other at the same gathering on the same day. */
export interface HistoryStretch {
  readonly moment: Moment
  readonly deeds: readonly Deed[]
}

/** A group that goes on with the same is not told again and again; a break of this long is a new beginning. */
const BREAK_MS = 10 * 60_000

export function stretchesOf(deeds: readonly Deed[], moments: readonly Moment[]): readonly HistoryStretch[] {
  const stretches: { moment: Moment; deeds: Deed[] }[] = []
  for (const [index, deed] of deeds.entries()) {
    const moment = moments[index]
    if (!moment) continue
    const open = stretches.at(-1)
    if (open && isSameMoment(open.moment, moment)) open.deeds.push(deed)
    else stretches.push({ moment, deeds: [deed] })
  }
  return stretches
}

const isSameMoment = (one: Moment, other: Moment): boolean =>
  one.gatheringId === other.gatheringId && one.isAt === other.isAt && one.day === other.day

/** Lines in the order their first deeds were done. `breakMs` = how long a pause ends a line. */
export function linesOf(deeds: readonly Deed[], breakMs: number = BREAK_MS): readonly HistoryLine[] {
  const lines: Building[] = []
  const open = new Map<DeedKind, Building>()
  for (const deed of deeds) {
    const line = open.get(deed.kind)
    if (line && deed.time - line.lastTime <= breakMs) join(line, deed)
    else {
      const next = begin(deed)
      lines.push(next)
      open.set(deed.kind, next)
    }
  }
  return lines.map(({ subjects, lastTime: _, ...line }) => ({ ...line, subjects: [...subjects.values()] }))
}

type Building = { -readonly [Field in Exclude<keyof HistoryLine, 'subjects'>]: HistoryLine[Field] } & {
  lastTime: number
  readonly subjects: Map<Id, AnyRecord>
}

const begin = ({ seq, time, kind, topic, subjects, gatheringId, move }: Deed): Building => ({
  ...{ kind, topic, time, gatheringId, move, firstSeq: seq, lastSeq: seq, lastTime: time },
  subjects: new Map(subjects.map((subject) => [subject.id, subject])),
})

function join(line: Building, deed: Deed): void {
  for (const subject of deed.subjects) line.subjects.set(subject.id, subject)
  const isOne = line.subjects.size === 1 && deed.move?.board === line.move?.board
  line.move = isOne && line.move && deed.move ? { ...line.move, to: deed.move.to } : null
  line.lastSeq = deed.seq
  line.lastTime = deed.time
}

/** What was done at a gathering, each kind of deed told once. */
export function selectSummary(
  deeds: readonly Deed[],
  moments: readonly Moment[],
  gatheringId: Id,
): readonly HistoryLine[] {
  const atGathering = deeds.filter((_, index) => {
    const moment = moments[index]
    return moment?.isAt && moment.gatheringId === gatheringId
  })
  return linesOf(atGathering, Number.POSITIVE_INFINITY)
}
