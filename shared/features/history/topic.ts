import type { CommandKind } from '../model.ts'

/** What a deed was about, as the timeline can be narrowed to; `other` is told, but has no choice of its own. */
export const historyTopics = ['card', 'area', 'round', 'assessment', 'action', 'anchoring'] as const
export type HistoryTopic = (typeof historyTopics)[number] | 'other'

/** Command by command: null = not told. A new command does not compile before somebody has decided. */
export const topicOfKind = {
  'network.create': null,
  'network.rename': null,
  'network.setReportTitle': null,
  'municipality.add': 'other',
  'municipality.rename': 'other',
  'municipality.chooseLanguage': null,
  'municipality.remove': null,
  'municipality.setSharing': 'other',
  'municipality.setMembership': 'other',
  'gathering.add': null,
  'gathering.edit': null,
  'gathering.remove': null,
  'gathering.checkOut': 'other',
  'stakeholder.add': 'card',
  'stakeholder.edit': 'card',
  'stakeholder.remove': 'card',
  'stakeholder.place': 'card',
  'stakeholder.placeInRings': 'card',
  'stakeholder.unplace': 'card',
  'stakeholder.markUnsure': 'card',
  'stakeholder.explain': 'card',
  'stakeholder.carryOver': 'card',
  'stakeholder.copy': 'card',
  'stakeholder.fanOut': 'card',
  'stakeholder.link': 'card',
  'stakeholder.unlink': 'card',
  'stakeholder.merge': 'card',
  'relation.add': 'card',
  'relation.edit': 'card',
  'relation.remove': 'card',
  'regionAnswer.write': null,
  'improvementArea.add': 'area',
  'improvementArea.edit': 'area',
  'improvementArea.remove': 'area',
  'improvementArea.place': 'area',
  'improvementArea.unplace': 'area',
  'improvementArea.explain': 'area',
  'improvementArea.setAside': 'area',
  'improvementArea.merge': 'area',
  'improvementArea.split': 'area',
  'round.open': 'round',
  'round.addSeats': null,
  'round.cancel': 'round',
  'round.reveal': 'round',
  'choice.choose': 'area',
  'choice.explain': 'area',
  'choice.move': 'area',
  'choice.withdraw': 'area',
  'choice.report': 'area',
  'action.add': 'action',
  'action.edit': 'action',
  'action.setStatus': 'action',
  'action.remove': 'action',
  'anchoring.add': 'anchoring',
  'anchoring.edit': 'anchoring',
  'anchoring.remove': 'anchoring',
  'parkedItem.park': 'other',
  'parkedItem.edit': 'other',
  'parkedItem.close': 'other',
  'parkedItem.reopen': 'other',
  'parkedItem.remove': 'other',
  'characteristic.add': null,
  'characteristic.edit': null,
  'characteristic.remove': null,
  'characteristic.editLevel': null,
  'assessment.agree': 'assessment',
  'programmeItem.add': null,
  'programmeItem.edit': null,
  'programmeItem.remove': null,
  'homeTask.add': null,
  'homeTask.edit': null,
  'homeTask.remove': null,
  'homeTask.report': 'action',
  'promise.give': 'action',
  'promise.edit': 'action',
  'promise.remove': 'action',
  'attendance.count': 'other',
  'trace.write': 'other',
  'workbook.bringBack': 'other',
  'history.undo': null,
  'history.redo': null,
} as const satisfies Readonly<Record<CommandKind, HistoryTopic | null>>

type TopicOf = typeof topicOfKind

/** A deed as the timeline tells it: a command's kind, and what only the change shows. */
export type DeedKind =
  | { [Kind in CommandKind]: TopicOf[Kind] extends null ? never : Kind }[CommandKind]
  | 'improvementArea.takeUp'
  | 'anchoring.done'

export const isToldKind = (
  kind: string,
): kind is Exclude<DeedKind, 'improvementArea.takeUp' | 'anchoring.done'> =>
  Object.hasOwn(topicOfKind, kind) && topicOfKind[kind as CommandKind] !== null

export function topicOfDeed(kind: DeedKind): HistoryTopic {
  if (kind === 'improvementArea.takeUp') return 'area'
  if (kind === 'anchoring.done') return 'anchoring'
  return topicOfKind[kind]
}
