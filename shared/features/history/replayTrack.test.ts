import { expect, test } from 'vitest'
import type { Deed, HistoryBoard } from './deed.ts'
import { frameAtTime, selectReplayTrack } from './replayTrack.ts'
import { type DeedKind, topicOfDeed } from './topic.ts'

const MINUTE = 60_000

const deed = (seq: number, kind: DeedKind, said: Partial<Deed> = {}): Deed => ({
  ...{ seq, kind, time: seq * 20_000, topic: topicOfDeed(kind), municipalityId: 'moss' },
  ...{ subjects: [], gatheringId: null, move: null },
  ...said,
})
const trackOf = (deeds: readonly Deed[], board: HistoryBoard) =>
  selectReplayTrack({ deeds, board, gatheringIds: ['g1', 'g2'], length: 40 })

const story = [
  deed(5, 'stakeholder.add'),
  deed(6, 'stakeholder.place', { gatheringId: 'g1' }),
  deed(8, 'stakeholder.edit'),
  deed(9, 'stakeholder.placeInRings', { gatheringId: 'g1' }),
  deed(12, 'stakeholder.place', { gatheringId: 'g3' }),
  deed(15, 'stakeholder.place', { gatheringId: 'g2', time: 900 * MINUTE }),
]

test('a picture for the beginning, and one for each deed that shows on this board', () => {
  expect(trackOf(story, 'map').map(({ count }) => count)).toEqual([4, 5, 6, 40])
  expect(trackOf(story, 'rings').map(({ count }) => count)).toEqual([4, 5, 40])
  expect(trackOf(story, 'reach')).toEqual([])
})

test('scrubbing by time does not wait through the night, and runs forwards though the clock did not', () => {
  const frames = trackOf([...story, deed(16, 'stakeholder.unplace', { gatheringId: 'g2', time: 3 })], 'map')
  const worked = frames.map(({ workedMs }) => workedMs)
  expect(worked).toEqual([0, 1000, 21_000, 81_000, 82_000])
  expect(frameAtTime(frames, 20_999)).toBe(1)
  expect(frameAtTime(frames, 21_000)).toBe(2)
  expect(frameAtTime(frames, 1e9)).toBe(4)
  expect(frameAtTime([], 5)).toBe(0)
})
