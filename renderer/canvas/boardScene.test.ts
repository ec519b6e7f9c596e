import { expect, test } from 'vitest'
import type { BoardCard, BoardConfig } from './boardConfig.ts'
import { emptyScene } from './boardScene.ts'
import { fitAll, zoomAt, zoomToQuadrant } from './camera.ts'
import { toScreen } from './geometry.ts'
import { centerOf, overlapOf } from './rect.ts'
import { createSceneBuilder } from './sceneBuilder.ts'

const axis = { label: '', words: [], spacing: 'parts', ends: ['', ''] } as const
const engage = { key: 'engage', x: 'high', y: 'high', label: 'Involver tett', tone: 'strong' } as const
const config: BoardConfig = {
  form: 'plane',
  x: axis,
  y: axis,
  quadrants: [engage, { ...engage, key: 'monitor', x: 'low', y: 'low' }],
  describe: () => [],
  heldBy: (name) => name,
}
const band = { text: 'B', color: '#000000', letterColor: '#FFFFFF' }
const card = (id: string, x: number, y: number): BoardCard => ({ id, name: `Kort ${id}`, band, x, y })

/** A builder that counts how often it measured. */
function counting() {
  const asked = { count: 0 }
  const builder = createSceneBuilder(() => (text, fontSizePx) => {
    asked.count++
    return text.length * fontSizePx * 0.55
  })
  return { asked, builder }
}
const scene = { ...emptyScene(config), widthPx: 1200, heightPx: 900 }
const noneRaised: ReadonlyMap<string, number> = new Map()

test('only cards that can be seen are worked out', () => {
  const { builder } = counting()
  const cards = [card('near', 0.9, 0.9), card('far', 0.1, 0.1)]
  const { frame } = builder.build({ ...scene, cards }, noneRaised)
  const camera = zoomAt(fitAll, frame, { x: frame.left + frame.width, y: frame.top }, 4)
  const { byId } = builder.build({ ...scene, cards, camera }, noneRaised)
  expect([...byId.keys()]).toEqual(['near'])
})

test('an enlarged quadrant shows its own cards only, also those at its very edge, whole', () => {
  const { builder } = counting()
  const cards = [card('in', 0.5, 0.5), card('out', 0.49, 0.49)]
  const { byId, frame } = builder.build({ ...scene, cards, camera: zoomToQuadrant(engage) }, noneRaised)
  expect([...byId.keys()]).toEqual(['in'])
  expect(byId.get('in')?.rect.left).toBeCloseTo(frame.left)
})

test('names are measured once, however often the map is panned', () => {
  const { asked, builder } = counting()
  const cards = Array.from({ length: 200 }, (_, index) => card(String(index), (index % 20) / 20, index / 200))
  builder.build({ ...scene, cards, camera: { ...fitAll, zoom: 2 } }, noneRaised)
  const first = asked.count
  expect(first).toBeGreaterThan(0)
  for (let pan = 0; pan < 50; pan++)
    builder.build({ ...scene, cards, camera: { ...fitAll, zoom: 2, x: 0.4 + pan / 500 } }, noneRaised)
  expect(asked.count).toBe(first)
})

test('the card raised last lies on top', () => {
  const { builder } = counting()
  const cards = [card('a', 0.2, 0.2), card('b', 0.5, 0.5), card('c', 0.8, 0.8)]
  const { pictures } = builder.build(
    { ...scene, cards },
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  )
  expect(pictures.map((picture) => picture.card.id)).toEqual(['c', 'b', 'a'])
})

/** How much of the first card the second hides, and how far each was moved, in pixels. */
function pair(second: BoardCard) {
  const { builder } = counting()
  const first = card('a', 0.5, 0.5)
  const { byId, plane } = builder.build({ ...scene, cards: [first, second] }, noneRaised)
  const [a, b] = [byId.get('a'), byId.get(second.id)]
  if (!a || !b) throw new Error('both cards are in view')
  const movedPx = [a, b].map(({ rect, card: { id } }) => {
    const [drawn, value] = [centerOf(rect), toScreen(plane, id === 'a' ? first : second)]
    return Math.hypot(drawn.x - value.x, drawn.y - value.y)
  })
  const hidden = overlapOf(a.rect, b.rect) / (a.rect.width * a.rect.height)
  return { hidden, movedPx, cards: [a.card, b.card], values: [first, second] }
}

test('cards that would hide each other both give way, within 24 pixels, and keep their values', () => {
  const { hidden, movedPx, cards, values } = pair(card('b', 0.5, 0.525))
  expect(hidden).toBeLessThan(0.17)
  for (const moved of movedPx) {
    expect(moved).toBeGreaterThan(5)
    expect(moved).toBeLessThanOrEqual(25)
  }
  expect(cards).toEqual(values)
})

test('two cards on the very same place can both be read', () => {
  const { hidden, movedPx } = pair(card('b', 0.5, 0.5))
  expect(hidden).toBeLessThan(0.17)
  expect(Math.max(...movedPx)).toBeLessThanOrEqual(25)
})

test('cards that only touch stay where they are', () => {
  // Whole pixels are all the difference there is.
  expect(Math.max(...pair(card('b', 0.5, 0.55)).movedPx)).toBeLessThan(1)
})

test('which card was touched last does not move the others', () => {
  const { builder } = counting()
  const cards = [card('a', 0.5, 0.5), card('b', 0.52, 0.51), card('c', 0.54, 0.5)]
  const placesOf = (raised: ReadonlyMap<string, number>) =>
    new Map([...builder.build({ ...scene, cards }, raised).byId].map(([id, { rect }]) => [id, rect]))
  expect(placesOf(new Map([['a', 1]])).get('b')).toEqual(placesOf(new Map([['b', 1]])).get('b'))
})

test('on the projector everything follows the lines of the picture: half the lines, half the card', () => {
  const { builder } = counting()
  const cards = [card('a', 0.5, 0.5)]
  const heightOf = (screenLines: number) =>
    builder.build({ ...scene, cards, isProjector: true, screenLines }, noneRaised).byId.get('a')?.rect.height
  expect(heightOf(1080)).toBe(58)
  expect(heightOf(540)).toBe(29)
  expect(heightOf(2160)).toBe(116)
})
