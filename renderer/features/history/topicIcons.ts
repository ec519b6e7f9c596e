import type { HistoryTopic } from '../../../shared/features/history/topic.ts'
import type { IconName } from '../../ui/Icon.tsx'

/** The same signs as where the work is done. */
export const topicIcons: Readonly<Record<HistoryTopic, IconName>> = {
  card: 'board',
  area: 'target',
  round: 'hand',
  assessment: 'checkCircle',
  action: 'list',
  anchoring: 'shield',
  other: 'calendar',
}
