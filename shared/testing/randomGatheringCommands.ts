import type { State } from '../core/state.ts'
import { actionStatusKeys } from '../features/action/status.ts'
import { selectCharacteristics } from '../features/characteristic/select.ts'
import { choiceNoun, happenedKeys } from '../features/choice/record.ts'
import { gatheringNoun } from '../features/gathering/record.ts'
import { homeTaskNoun } from '../features/homeTask/record.ts'
import type { CommandKind, CommandPayloads } from '../features/model.ts'
import { municipalityNoun } from '../features/municipality/record.ts'
import { exercises, programmeItemNoun, workForms } from '../features/programmeItem/record.ts'
import { promiseNoun } from '../features/promise/record.ts'
import { roundNoun } from '../features/round/record.ts'
import { ratingLevelKeys } from '../packs/ratingLevelPack.ts'
import { pickId } from './pickId.ts'
import type { Intent } from './randomCommands.ts'

/** The item a die points at; a die outside 0..1 points at the nearest. */
const pick = <Item>(items: readonly [Item, ...Item[]], die: number): Item =>
  items[Math.min(items.length - 1, Math.max(0, Math.floor(die * items.length)))] ?? items[0]

/** What the commands of self-assessment and of the gatherings might carry; see `meanCommand`. */
export function gatheringPayloads(
  state: State,
  { dice: [first, second, third], text }: Pick<Intent, 'dice' | 'text'>,
  newId: () => string,
): { readonly [Kind in CommandKind]?: () => CommandPayloads[Kind] } {
  const municipalityId = pickId(municipalityNoun.all(state), first)
  const gatheringId = pickId(gatheringNoun.all(state), second)
  const otherGatheringId = pickId(gatheringNoun.all(state), third)
  // The newest are added last: look there too, and not only among the eight of the pack.
  const characteristicId = pickId(selectCharacteristics(state), third)
  const ownId = pickId(selectCharacteristics(state), Math.max(first, 0.85))
  const programmeItemId = pickId(programmeItemNoun.all(state), first)
  const homeTaskId = pickId(homeTaskNoun.all(state), second)
  const promiseId = pickId(promiseNoun.all(state), first)
  const isFirst = third < 0.5
  const order = isFirst ? 'a0' : 'z0'
  const level = Math.floor(second * 7) - 1
  const status = pick(actionStatusKeys, third)
  const phases = isFirst ? [{ form: pick(workForms, second), minutes: 10 + Math.round(first * 300) }] : []
  const item = { title: text, minutes: Math.round(second * 650), phases, exercise: pick(exercises, first) }
  return {
    'network.setReportTitle': () => ({ reportTitle: text }),
    'municipality.setSharing': () => ({ municipalityId, isSharing: isFirst }),
    'municipality.setMembership': () => ({
      municipalityId,
      joinedGatheringId: first < 0.3 ? null : gatheringId,
      leftGatheringId: isFirst ? null : otherGatheringId,
    }),
    'gathering.checkOut': () => ({ closingId: newId(), gatheringId, name: text }),
    'characteristic.add': () => ({ characteristicId: newId(), title: { nb: text, nn: text }, order }),
    'characteristic.edit': () => ({
      characteristicId,
      statement: { nb: text },
      isActive: isFirst,
      ...(second < 0.5 ? { order } : {}),
    }),
    'characteristic.remove': () => ({ characteristicId: second < 0.5 ? characteristicId : ownId }),
    'characteristic.editLevel': () => ({ level: pick(ratingLevelKeys, first), name: { en: text } }),
    'assessment.agree': () => ({
      municipalityId,
      gatheringId,
      characteristicId: first < 0.5 ? characteristicId : ownId,
      level: level < 0 ? null : level,
      ...(isFirst ? { wanted: 4, reason: text } : { evidence: text }),
    }),
    'programmeItem.add': () => ({
      gatheringId,
      items: [
        { ...item, id: newId(), note: text, order },
        { ...item, id: newId(), note: '', order },
      ],
    }),
    'programmeItem.edit': () => ({
      programmeItemId,
      ...(isFirst ? item : { minutes: Math.round(second * 100), note: text }),
    }),
    'programmeItem.remove': () => ({ programmeItemId }),
    'homeTask.add': () => ({ homeTaskId: newId(), gatheringId, text, order }),
    'homeTask.edit': () => ({ homeTaskId, ...(isFirst ? { text } : { order }) }),
    'homeTask.remove': () => ({ homeTaskId }),
    'homeTask.report': () => ({ homeTaskId, municipalityId, status, note: text }),
    'promise.give': () => ({
      promiseId: newId(),
      municipalityId,
      gatheringId,
      text,
      order,
      ...(isFirst ? { day: '2026-06-09' } : { owner: text }),
    }),
    'promise.edit': () => ({ promiseId, status, ...(isFirst ? { note: text } : { text }) }),
    'promise.remove': () => ({ promiseId }),
    'attendance.count': () => ({
      municipalityId,
      gatheringId,
      count: third < 0.2 ? null : Math.round(third * 520),
    }),
    'trace.write': () => ({ municipalityId, ...(isFirst ? { summary: text } : { keepDoing: text }) }),
    'choice.report': () => ({
      improvementAreaId: pickId(choiceNoun.all(state), first),
      ...(isFirst ? { happened: pick(happenedKeys, second) } : { outcome: text }),
    }),
    'round.open': () => ({
      roundId: newId(),
      municipalityId,
      gatheringId,
      method: 'rating',
      matrix: 'reach',
      question: text,
      improvementAreaIds: [],
      characteristicIds: [characteristicId, ownId],
      voters: '',
      seatCount: 3,
      hasFacilitator: false,
      dotCount: 1,
      canStack: false,
      rerunOf: null,
      order,
    }),
    'round.cancel': () => ({
      roundId: pickId(
        roundNoun.all(state).filter((round) => round.status === 'open'),
        first,
      ),
    }),
  }
}
