import { describe, expect, test } from 'vitest'
import { type BoardCard, type BoardConfig, plainOptions } from './boardConfig.ts'
import { type BoardScene, emptyScene } from './boardScene.ts'
import { fitAll } from './camera.ts'
import { toScreen } from './geometry.ts'
import { bottomOf, centerOf, rightOf } from './rect.ts'
import { createSceneBuilder } from './sceneBuilder.ts'

const axis = {
  label: '',
  words: ['ingen', 'liten', 'middels', 'stor'],
  spacing: 'parts',
  ends: ['lav', 'høy'],
} as const
const quadrant = (x: 'low' | 'high', y: 'low' | 'high') =>
  ({ key: x + y, label: '', tone: 'middle', x, y }) as const
const plane: BoardConfig = {
  form: 'plane',
  x: axis,
  y: axis,
  quadrants: [
    quadrant('low', 'low'),
    quadrant('low', 'high'),
    quadrant('high', 'low'),
    quadrant('high', 'high'),
  ],
  describe: () => [],
  heldBy: (name) => name,
}
const rings: BoardConfig = {
  form: 'rings',
  rings: [
    { key: 'inner', label: '', tone: 'strong', radius: 0.4 },
    { key: 'outer', label: '', tone: 'quiet', radius: 1 },
  ],
  describe: () => [],
  heldBy: (name) => name,
}
const band = { text: 'B', color: '#000000', letterColor: '#FFFFFF' }
const card = (index: number, x: number, y: number): BoardCard => ({
  id: `card ${index}`,
  name: `Kort ${index}`,
  band,
  x,
  y,
})
const scattered = (count: number): readonly BoardCard[] =>
  Array.from({ length: count }, (_, index) => card(index, (index * 0.618) % 1, (index * 0.414) % 1))

const builder = () => createSceneBuilder(() => (text, fontSizePx) => text.length * fontSizePx * 0.55)
const base: BoardScene = { ...emptyScene(plane), widthPx: 1490, heightPx: 880 }
const untouched = new Map<string, number>()
const build = (part: Partial<BoardScene>, raised = untouched) => builder().build({ ...base, ...part }, raised)

describe('how much of a card is drawn', () => {
  test.each([
    [24, 1, 'card'],
    [60, 1, 'card'],
    [200, 1, 'shortName'],
    [2000, 1, 'letter'],
    [2000, 6, 'card'],
    [24, 0.55, 'shortName'],
    [24, 0.4, 'letter'],
  ])('%i cards at zoom %d: %s', (count, zoom, detail) =>
    expect(build({ cards: scattered(count), camera: { ...fitAll, zoom } }).detail).toBe(detail),
  )

  test('letters are never smaller than 24 px, and still hit the middle of their value', () => {
    const view = build({ cards: [card(1, 0.5, 0.5)], camera: { ...fitAll, zoom: 0.4 } })
    const rect = view.byId.get('card 1')?.rect
    expect(rect).toMatchObject({ width: 24, height: 24 })
    expect(
      rect && Math.abs(centerOf(rect).x - toScreen(view.plane, { x: 0.5, y: 0.5 }).x),
    ).toBeLessThanOrEqual(1)
  })

  test('a card that is looked at is drawn whole, and inside the frame', () => {
    const own = builder()
    const scene = { ...base, cards: [...scattered(2000), card(9999, 1, 1)] }
    const view = own.build(scene, untouched)
    const letter = view.byId.get('card 9999')
    if (!letter) throw new Error('the card is in view')
    const whole = own.wholeOf(scene, view, letter)
    expect(whole.layout.lines).toEqual(['Kort 9999'])
    expect(whole.rect.height).toBe(50)
    expect(rightOf(whole.rect)).toBeLessThanOrEqual(rightOf(view.frame))
    expect(whole.rect.top).toBeGreaterThanOrEqual(view.frame.top)
  })
})

describe('panning', () => {
  test('moves all cards by the same whole pixels and changes nothing else', () => {
    const own = builder()
    const scene = { ...base, cards: scattered(300), camera: { ...fitAll, zoom: 2 } }
    const before = own.build(scene, untouched)
    const after = own.build({ ...scene, camera: { ...scene.camera, x: 0.4873, y: 0.5121 } }, untouched)
    const steps = [...after.byId].flatMap(([id, { rect }]) => {
      const old = before.byId.get(id)?.rect
      return old ? [`${rect.left - old.left} ${rect.top - old.top}`] : []
    })
    expect(steps.length).toBeGreaterThan(30)
    expect(new Set(steps).size).toBe(1)
    expect(steps[0]).toMatch(/^-?\d+ -?\d+$/)
  })
})

test('faint cards lie under all others, also the one touched last', () => {
  const cards = [card(1, 0.5, 0.5), card(2, 0.5, 0.51), card(3, 0.5, 0.52)]
  const dimmedIds = new Set(['card 3'])
  const { pictures } = build({ cards, options: { ...plainOptions, dimmedIds } }, new Map([['card 3', 9]]))
  expect(pictures.map((picture) => picture.card.id)).toEqual(['card 3', 'card 1', 'card 2'])
  expect(pictures[0]?.isDimmed).toBe(true)
})

describe('cards that stand by the words', () => {
  const options = { ...plainOptions, isSnapped: true }
  test('stand in the middle of their part, and show no line to their value', () => {
    const view = build({ cards: [card(1, 0.55, 0.98)], options })
    const picture = view.byId.get('card 1')
    const middle = toScreen(view.plane, { x: 0.625, y: 0.875 })
    expect(picture && Math.abs(centerOf(picture.rect).x - middle.x)).toBeLessThanOrEqual(1)
    expect(picture && Math.abs(centerOf(picture.rect).y - middle.y)).toBeLessThanOrEqual(1)
    expect(picture?.truePlace).toBeUndefined()
    expect(picture?.card).toMatchObject({ x: 0.55, y: 0.98 })
  })
  test('become short names when one part would be too full to read', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => card(index, 0.1, 0.1))
    expect(build({ cards: crowd, options }).detail).toBe('shortName')
  })
  test('do so on axes with words only: rings have none', () => {
    const cards = [card(1, 0.55, 0.98)]
    const place = (isSnapped: boolean) =>
      build({ config: rings, cards, options: { ...plainOptions, isSnapped } }).byId.get('card 1')?.rect
    expect(place(true)).toEqual(place(false))
  })
})

describe('cards spread for reading', () => {
  const cards = Array.from({ length: 6 }, (_, index) => card(index, 0.7, 0.7))
  test('cover nobody, keep their values, and those drawn aside show their true place', () => {
    const view = build({ cards, options: { ...plainOptions, isSpread: true } })
    const tops = view.pictures.map(({ rect }) => `${rect.left} ${rect.top}`)
    expect(new Set(tops).size).toBe(6)
    const value = toScreen(view.plane, { x: 0.7, y: 0.7 })
    for (const { rect, truePlace } of view.pictures.slice(1)) {
      const isAway =
        value.x < rect.left || value.x > rightOf(rect) || value.y < rect.top || value.y > bottomOf(rect)
      if (isAway) expect(truePlace).toEqual(value)
    }
    expect(view.pictures.filter(({ truePlace }) => truePlace).length).toBeGreaterThanOrEqual(5)
  })
  test('stay in their ring', () => {
    const inner = Array.from({ length: 8 }, (_, index) => card(index, 0.5, 0.5))
    const view = build({ config: rings, cards: inner, options: { ...plainOptions, isSpread: true } })
    for (const { rect } of view.pictures) {
      const { x, y } = centerOf(rect)
      const [dx, dy] = [
        (x - view.plane.left) / view.plane.width - 0.5,
        (y - view.plane.top) / view.plane.height - 0.5,
      ]
      expect(2 * Math.hypot(dx, dy)).toBeLessThan(0.41)
    }
  })
})

test('lines find cards that are out of sight', () => {
  const cards = [card(1, 0.9, 0.9), card(2, 0.1, 0.1)]
  const view = build({ cards, camera: { zoom: 4, x: 0.875, y: 0.875, quadrant: null } })
  expect(view.byId.has('card 2')).toBe(false)
  const away = view.anyOf('card 2')?.rect
  expect(away && centerOf(away).x).toBeLessThan(view.frame.left)
})
