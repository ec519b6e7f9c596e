import { type HistoryLine, linesOf, stretchesOf } from '../../../../shared/features/history/lines.ts'
import type { Moment } from '../../../../shared/features/history/moments.ts'
import type { historyTopics } from '../../../../shared/features/history/topic.ts'
import type { MunicipalityHistory } from '../useMunicipalityHistory.ts'

/** What the timeline is narrowed to. */
export type TopicChoice = 'all' | (typeof historyTopics)[number]

/** The timeline as one list: a heading for each gathering and day, and its lines. */
export type TimelineRow =
  | { readonly kind: 'heading'; readonly moment: Moment; readonly key: string }
  | { readonly kind: 'line'; readonly moment: Moment; readonly line: HistoryLine; readonly key: string }

export function timelineRows(
  { deeds, moments }: MunicipalityHistory,
  topic: TopicChoice,
  isNewestFirst: boolean,
): readonly TimelineRow[] {
  const stretches = stretchesOf(deeds, moments)
    .map(({ moment, deeds: own }) => ({
      moment,
      lines: linesOf(own.filter((deed) => topic === 'all' || deed.topic === topic)),
    }))
    .filter(({ lines }) => lines.length > 0)
  const ordered = isNewestFirst ? stretches.toReversed() : stretches
  return ordered.flatMap(({ moment, lines }): readonly TimelineRow[] => [
    { kind: 'heading', moment, key: `heading ${lines[0]?.firstSeq}` },
    ...(isNewestFirst ? lines.toReversed() : lines).map(
      (line): TimelineRow => ({
        ...{ kind: 'line', moment, line },
        key: `${line.firstSeq} ${line.kind}`,
      }),
    ),
  ])
}
