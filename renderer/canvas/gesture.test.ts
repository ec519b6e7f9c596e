import { expect, test } from 'vitest'
import {
  type GestureResult,
  type Grip,
  type Hands,
  idleHands,
  type PointerInput,
  stepGesture,
} from './gesture.ts'
import type { Point } from './rect.ts'

const havn: Grip = { cardId: 'havn', center: { x: 100, y: 100 } }
const nav: Grip = { cardId: 'nav', center: { x: 300, y: 300 } }
const at = (x: number, y: number): Point => ({ x, y })

/** Runs inputs one after another; answers with everything the board was told, and the hands at the end. */
function play(...inputs: readonly PointerInput[]): { results: GestureResult[]; hands: Hands } {
  let hands = idleHands
  const results: GestureResult[] = []
  for (const input of inputs) {
    const step = stepGesture(hands, input)
    hands = step.hands
    results.push(...step.results)
  }
  return { results, hands }
}

const down = (
  pointerId: number,
  grip: Grip | null,
  point = grip?.center ?? at(0, 0),
  device: 'mouse' | 'touch' = 'mouse',
): PointerInput => ({
  type: 'down',
  pointerId,
  device,
  point,
  grip,
  ground: 'pan',
})
const move = (pointerId: number, x: number, y: number): PointerInput => ({
  type: 'move',
  pointerId,
  point: at(x, y),
})
const up = (pointerId: number, x: number, y: number, timeMs = 0): PointerInput => ({
  type: 'up',
  pointerId,
  point: at(x, y),
  timeMs,
})
const typesOf = (results: readonly GestureResult[]): string[] => results.map(({ type }) => type)

test('a mouse lifts a card after four pixels, a finger after eight', () => {
  expect(play(down(1, havn), move(1, 103, 100)).results).toEqual([])
  expect(typesOf(play(down(1, havn), move(1, 104, 100)).results)).toEqual(['lift'])
  expect(play(down(1, havn, at(100, 100), 'touch'), move(1, 107, 100)).results).toEqual([])
  expect(typesOf(play(down(1, havn, at(100, 100), 'touch'), move(1, 108, 100)).results)).toEqual(['lift'])
})

test('the card keeps its place under the pointer: its centre moves as far as the hand did', () => {
  const { results, hands } = play(
    down(1, havn, at(120, 90)),
    move(1, 170, 90),
    move(1, 220, 140),
    up(1, 220, 140),
  )
  expect(results.map((result) => ('center' in result ? result.center : null))).toEqual([
    at(150, 100),
    at(200, 150),
    at(200, 150),
  ])
  expect(typesOf(results)).toEqual(['lift', 'move', 'drop'])
  expect(hands.byPointer.size).toBe(0)
})

test('lost moves do not add up: only the last one decides where the card lies', () => {
  const many = play(
    down(1, havn),
    ...Array.from({ length: 50 }, (_, step) => move(1, 110 + step / 3, 100)),
    up(1, 160, 130),
  )
  const few = play(down(1, havn), move(1, 110, 100), up(1, 160, 130))
  expect(many.results.at(-1)).toEqual(few.results.at(-1))
})

test.each([
  ['pointercancel', { type: 'cancel', pointerId: 1 }],
  ['Escape', { type: 'escape' }],
  ['the card being deleted', { type: 'cardGone', cardId: 'havn' }],
] as const)('%s puts the card back, and the finger that is still down starts nothing new', (_, end) => {
  const { results, hands } = play(down(1, havn), move(1, 150, 150), end, move(1, 200, 200), up(1, 200, 200))
  expect(typesOf(results)).toEqual(['lift', 'putBack'])
  expect(hands.byPointer.size).toBe(0)
})

test('two fingers drag two cards, each its own', () => {
  const { results } = play(
    down(1, havn),
    down(2, nav),
    move(1, 120, 100),
    move(2, 300, 340),
    up(2, 300, 340),
    up(1, 120, 100),
  )
  expect(
    results.map((result) => ('cardId' in result ? `${result.type} ${result.cardId}` : result.type)),
  ).toEqual(['lift havn', 'lift nav', 'drop nav', 'drop havn'])
})

test('a second finger on a card that is held does nothing, and does not pan the map either', () => {
  const { results } = play(
    down(1, havn),
    move(1, 150, 100),
    down(2, havn),
    move(2, 300, 300),
    up(2, 300, 300),
  )
  expect(typesOf(results)).toEqual(['lift', 'blocked'])
})

test('a drag that began in the tray comes in with the card lifted, and can be dropped at once', () => {
  const begin: PointerInput = {
    type: 'down',
    pointerId: 1,
    device: 'touch',
    point: at(5, 5),
    grip: havn,
    ground: 'pan',
    isUnderWay: true,
  }
  expect(typesOf(play(begin, up(1, 5, 5)).results)).toEqual(['lift', 'drop'])
})

test('two quick taps on the same card are a double tap; a third begins anew', () => {
  const tap = (timeMs: number): PointerInput[] => [down(1, havn), up(1, 100, 100, timeMs)]
  const { results } = play(...tap(1000), ...tap(1300), ...tap(1500))
  expect(results.map((result) => result.type === 'tap' && result.isDouble)).toEqual([false, true, false])
})

test.each([
  ['too slow', havn, 1500, at(100, 100)],
  ['another card', nav, 1100, at(100, 100)],
  ['too far off', havn, 1100, at(130, 100)],
] as const)('%s is two single taps', (_, grip, timeMs, point) => {
  const { results } = play(
    down(1, havn),
    up(1, 100, 100, 1000),
    down(1, grip, point),
    up(1, point.x, point.y, timeMs),
  )
  expect(results.map((result) => result.type === 'tap' && result.isDouble)).toEqual([false, false])
})

test('a hand on the ground pans; two pinch around their middle; a third finger changes nothing', () => {
  expect(play(down(1, null), move(1, 30, 10)).results).toEqual([{ type: 'pan', dx: 30, dy: 10 }])
  const pinch = play(down(1, null, at(100, 100)), down(2, null, at(200, 100)), move(2, 300, 100)).results
  expect(pinch).toEqual([{ type: 'pinch', middle: at(200, 100), factor: 2, dx: 50, dy: 0 }])
  const three = play(
    down(1, null),
    down(2, null, at(50, 0)),
    down(3, null, at(90, 0)),
    move(3, 200, 0),
  ).results
  expect(three).toEqual([])
})

test('Escape during a pan lets the map be: only cards are put back', () => {
  const { results, hands } = play(down(1, null), move(1, 30, 0), { type: 'escape' }, move(1, 60, 0))
  expect(typesOf(results)).toEqual(['pan', 'pan'])
  expect(hands.byPointer.size).toBe(1)
})

test('moves of a pointer nobody pressed are not ours', () => {
  expect(play(move(9, 50, 50), up(9, 50, 50)).results).toEqual([])
})

test('with a mouse, dragging the ground draws a frame from corner to corner; Escape gives it up', () => {
  const frame: PointerInput = {
    type: 'down',
    pointerId: 1,
    device: 'mouse',
    point: at(10, 10),
    grip: null,
    ground: 'marquee',
  }
  const drawn = play(frame, move(1, 60, 40), up(1, 90, 70))
  expect(drawn.results).toEqual([
    { type: 'marquee', from: at(10, 10), to: at(60, 40) },
    { type: 'marqueeEnd', from: at(10, 10), to: at(90, 70) },
  ])
  expect(typesOf(play(frame, move(1, 60, 40), { type: 'escape' }).results)).toEqual([
    'marquee',
    'marqueeCancel',
  ])
  expect(typesOf(play(frame, up(1, 11, 11)).results)).toEqual(['tap'])
})

test('a frame being drawn takes no part in a pinch', () => {
  const frame: PointerInput = {
    type: 'down',
    pointerId: 1,
    device: 'mouse',
    point: at(10, 10),
    grip: null,
    ground: 'marquee',
  }
  const both = play(frame, move(1, 60, 40), down(2, null, at(200, 200), 'touch'), move(2, 220, 200))
  expect(typesOf(both.results)).toEqual(['marquee', 'pan'])
})
