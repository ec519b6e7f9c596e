import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type RegionAnswer, regionAnswerId, regionAnswerNoun } from '../regionAnswer/record.ts'
import { type Body, nameTopicOf } from './selectBodies.ts'

/**
 * What the room was asked about a body and answered. A body that was linked since still has what was
 * written while its cards only shared a name.
 */
export function selectAnswer(state: State, body: Body, gatheringId: Id): RegionAnswer | undefined {
  const get = (topic: string) => regionAnswerNoun.get(state, regionAnswerId(topic, gatheringId))
  return get(body.topic) ?? get(nameTopicOf(body.nameKey))
}
