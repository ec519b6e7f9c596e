import fc from 'fast-check'
import { orderBetween } from '../core/order.ts'
import type { State } from '../core/state.ts'
import { gatheringNoun } from '../features/gathering/record.ts'
import { improvementAreaNoun } from '../features/improvementArea/record.ts'
import type { CommandKind, CommandPayloads } from '../features/model.ts'
import { municipalityNoun } from '../features/municipality/record.ts'
import { relationNoun } from '../features/relation/record.ts'
import { stakeholderNoun } from '../features/stakeholder/record.ts'
import { pickId } from './pickId.ts'
import { gatheringPayloads } from './randomGatheringCommands.ts'
import { planPayloads } from './randomPlanCommands.ts'

/** A command as a person might mean it: a kind, and dice for whatever it needs from the state. */
export interface Intent {
  readonly kind: CommandKind | 'undo' | 'redo'
  readonly dice: readonly [number, number, number]
  readonly text: string
}

const kinds = [
  'municipality.add',
  'municipality.add',
  'municipality.rename',
  'municipality.chooseLanguage',
  'municipality.remove',
  'gathering.add',
  'gathering.add',
  'gathering.edit',
  'gathering.remove',
  'network.rename',
  'stakeholder.add',
  'stakeholder.add',
  'stakeholder.edit',
  'stakeholder.remove',
  'stakeholder.place',
  'stakeholder.place',
  'stakeholder.place',
  'stakeholder.placeInRings',
  'stakeholder.unplace',
  'stakeholder.markUnsure',
  'stakeholder.explain',
  'stakeholder.carryOver',
  'stakeholder.copy',
  'stakeholder.fanOut',
  'stakeholder.link',
  'stakeholder.unlink',
  'stakeholder.merge',
  'relation.add',
  'relation.edit',
  'relation.remove',
  'regionAnswer.write',
  'improvementArea.add',
  'improvementArea.add',
  'improvementArea.edit',
  'improvementArea.remove',
  'improvementArea.place',
  'improvementArea.unplace',
  'improvementArea.explain',
  'improvementArea.setAside',
  'improvementArea.merge',
  'improvementArea.split',
  'choice.choose',
  'choice.choose',
  'choice.explain',
  'choice.move',
  'choice.withdraw',
  'action.add',
  'action.edit',
  'action.setStatus',
  'action.remove',
  'anchoring.add',
  'anchoring.edit',
  'anchoring.remove',
  'parkedItem.park',
  'parkedItem.edit',
  'parkedItem.close',
  'parkedItem.reopen',
  'parkedItem.remove',
  'network.setReportTitle',
  'municipality.setSharing',
  'municipality.setMembership',
  'gathering.checkOut',
  'characteristic.add',
  'characteristic.edit',
  'characteristic.remove',
  'characteristic.editLevel',
  'assessment.agree',
  'assessment.agree',
  'programmeItem.add',
  'programmeItem.edit',
  'programmeItem.remove',
  'homeTask.add',
  'homeTask.edit',
  'homeTask.remove',
  'homeTask.report',
  'homeTask.report',
  'homeTask.report',
  'promise.give',
  'promise.edit',
  'promise.remove',
  'attendance.count',
  'trace.write',
  'choice.report',
  'round.open',
  'round.cancel',
  'undo',
  'undo',
  'redo',
] as const satisfies readonly Intent['kind'][]

const die = fc.oneof(
  // Whole thousandths: a random double is nearly always next to nothing.
  { weight: 9, arbitrary: fc.nat(1000).map((thousandths) => thousandths / 1000) },
  { weight: 1, arbitrary: fc.double({ min: -2, max: 2 }) },
)

/** Intents with ordinary and nasty texts, and axis values that sometimes lie outside the plane. */
export const intentArbitrary: fc.Arbitrary<Intent> = fc.record({
  kind: fc.constantFrom(...kinds),
  dice: fc.tuple(die, die, die),
  text: fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constant('x'.repeat(10_000)),
  ),
})

export interface Meant {
  readonly kind: CommandKind
  readonly payload: unknown
}

/**
 * Turns an intent into a command for `state`. Ids point at what is there, or at nothing when there
 * is nothing: a refusal is as good a case as a change.
 */
export function meanCommand(
  state: State,
  { kind, dice: [first, second, third], text }: Intent,
  newId: () => string,
): Meant | null {
  const municipalityId = pickId(municipalityNoun.all(state), first)
  const stakeholderId = pickId(stakeholderNoun.all(state), first)
  const otherId = pickId(stakeholderNoun.all(state), third)
  const relationId = pickId(relationNoun.all(state), first)
  const improvementAreaId = pickId(improvementAreaNoun.all(state), first)
  const otherAreaId = pickId(improvementAreaNoun.all(state), third)
  const matrix = second < 0.5 ? 'reach' : 'effort'
  const gatheringId = pickId(gatheringNoun.all(state), second)
  const row = { id: newId(), note: text.slice(0, 50), order: orderBetween(null, null) }
  const payloads: { readonly [Kind in CommandKind]?: () => CommandPayloads[Kind] } = {
    'network.rename': () => ({ name: text }),
    'municipality.add': () => ({
      municipalities: [{ id: newId(), name: text, number: null, county: null, language: 'nb' }],
    }),
    'municipality.rename': () => ({ municipalityId, name: text }),
    'municipality.chooseLanguage': () => ({ municipalityId, language: third < 0.5 ? 'nn' : 'en' }),
    'municipality.remove': () => ({ municipalityId }),
    'gathering.add': () => ({ gatherings: [{ id: newId(), title: text, order: row.order, date: null }] }),
    'gathering.edit': () => ({
      gatheringId,
      title: text,
      date: '2026-06-09',
      startsAt: third < 0.5 ? '09:30' : null,
      ...(third < 0.5 ? { purpose: text } : { place: text }),
    }),
    'gathering.remove': () => ({ gatheringId }),
    'stakeholder.add': () => ({ municipalityId, stakeholders: [{ ...row, name: text, category: 'firms' }] }),
    'stakeholder.edit': () => ({
      stakeholderIds: [stakeholderId],
      name: text,
      category: null,
      attitude: third < 0.5 ? 'sceptical' : null,
      isStronglyAffected: second < 0.5,
    }),
    'stakeholder.remove': () => ({ stakeholderIds: [stakeholderId] }),
    'stakeholder.place': () => ({
      gatheringId,
      places: [
        { stakeholderId, influence: second, interest: third },
        { stakeholderId: otherId, influence: third, interest: second },
      ],
    }),
    'stakeholder.placeInRings': () => ({
      gatheringId,
      places: [{ stakeholderId, ringX: second, ringY: third }],
    }),
    'stakeholder.unplace': () => ({
      gatheringId,
      stakeholderIds: [stakeholderId],
      form: third < 0.5 ? 'plane' : 'rings',
    }),
    'stakeholder.markUnsure': () => ({ gatheringId, stakeholderIds: [stakeholderId, otherId] }),
    'stakeholder.explain': () => ({ gatheringId, stakeholderId, reason: text }),
    'stakeholder.carryOver': () => ({ gatheringId, stakeholderIds: [stakeholderId] }),
    'stakeholder.copy': () => ({
      stakeholderIds: [stakeholderId, otherId],
      municipalityId,
      batchId: newId(),
    }),
    'stakeholder.fanOut': () => ({
      batchId: newId(),
      municipalityIds: [municipalityId],
      stakeholders: [{ names: { nb: text, nn: text, en: text }, category: 'region' }],
    }),
    'stakeholder.link': () => ({ stakeholderIds: [stakeholderId, otherId], sharedId: newId() }),
    'stakeholder.unlink': () => ({ stakeholderIds: [stakeholderId] }),
    'stakeholder.merge': () => ({ keepId: stakeholderId, goneId: otherId }),
    'relation.add': () => ({
      relationId: newId(),
      fromId: stakeholderId,
      toId: otherId,
      relationKind: 'cooperates',
      isBothWays: third < 0.5,
      note: text,
    }),
    'relation.edit': () => ({ relationId, note: text, isBothWays: second < 0.5 }),
    'relation.remove': () => ({ relationId }),
    'regionAnswer.write': () => ({ topic: 'NAV', gatheringId, question: text, answer: text }),
    'improvementArea.add': () => ({
      municipalityId,
      improvementAreas: [{ ...row, title: text, vision: text.slice(0, 80), characteristics: ['region'] }],
    }),
    'improvementArea.edit': () => ({ improvementAreaId, title: text }),
    'improvementArea.remove': () => ({ improvementAreaIds: [improvementAreaId] }),
    'improvementArea.place': () => ({
      gatheringId,
      matrix,
      places: [
        { improvementAreaId, x: second, y: third, ...(third < 0.5 ? { reason: text } : {}) },
        { improvementAreaId: otherAreaId, x: third, y: second },
      ],
    }),
    'improvementArea.unplace': () => ({ gatheringId, matrix, improvementAreaIds: [improvementAreaId] }),
    'improvementArea.explain': () => ({ gatheringId, improvementAreaId, reason: text }),
    'improvementArea.setAside': () => ({
      improvementAreaIds: [improvementAreaId, otherAreaId],
      isSetAside: third < 0.5,
    }),
    'improvementArea.merge': () => ({ keepId: improvementAreaId, goneId: otherAreaId }),
    'improvementArea.split': () => ({
      improvementAreaId,
      partId: improvementAreaNoun.get(state, improvementAreaId)?.merged[0]?.id ?? 'nothing',
    }),
    ...planPayloads(state, { dice: [first, second, third], text }, newId),
    ...gatheringPayloads(state, { dice: [first, second, third], text }, newId),
  }
  if (kind === 'undo' || kind === 'redo') return null
  const payload = payloads[kind]
  return payload ? { kind, payload: payload() } : null
}
