import { expect, test } from 'vitest'
import type { BoardCard, BoardConfig } from './boardConfig.ts'
import { createSceneBuilder, emptyScene } from './boardScene.ts'
import { fitAll, zoomAt, zoomToQuadrant } from './camera.ts'
import { toScreen } from './geometry.ts'
import { centerOf, overlapOf } from './rect.ts'

const axis = { label: '', words: [], spacing: 'parts', ends: ['', ''] } as const
const engage = { key: 'engage', x: 'high', y: 'high', label: 'Involver tett', tone: 'strong' } as const
const config: BoardConfig = {
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
  builder.build({ ...scene, cards }, noneRaised)
  const first = asked.count
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

/** How much of the first card the second hides, and how far that was moved, in pixels. */
function pair(second: BoardCard) {
  const { builder } = counting()
  const cards = [card('a', 0.5, 0.5), second]
  const { byId, plane } = builder.build({ ...scene, cards }, noneRaised)
  const [a, b] = [byId.get('a'), byId.get(second.id)]
  if (!a || !b) throw new Error('both cards are in view')
  const [drawn, value] = [centerOf(b.rect), toScreen(plane, second)]
  return {
    hidden: overlapOf(a.rect, b.rect) / (a.rect.width * a.rect.height),
    movedPx: Math.hypot(drawn.x - value.x, drawn.y - value.y),
    card: b.card,
  }
}

test('a card that would hide most of another is drawn beside it, within 24 pixels, and keeps its value', () => {
  const second = card('b', 0.5, 0.525)
  const { hidden, movedPx, card: shown } = pair(second)
  expect(hidden).toBeLessThanOrEqual(0.4)
  expect(movedPx).toBeGreaterThan(0)
  expect(movedPx).toBeLessThanOrEqual(25)
  expect(shown).toBe(second)
})

test('two cards on the very same place are both seen, though there is no room for both', () => {
  const { hidden, movedPx } = pair(card('b', 0.5, 0.5))
  expect(hidden).toBeLessThan(0.6)
  expect(movedPx).toBeLessThanOrEqual(25)
})

test('cards that only touch stay where they are', () => {
  expect(pair(card('b', 0.5, 0.55)).movedPx).toBeCloseTo(0)
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
