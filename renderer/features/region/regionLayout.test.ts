import { expect, test } from 'vitest'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { bodyName } from '../../../shared/features/region/selectBodies.ts'
import { selectRegion } from '../../../shared/features/region/selectRegion.ts'
import { stateAfter } from '../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { type Box, boxAround, keptInside, overlapOf } from './placeBox.ts'
import { quadrantTitles } from './quadrantTitles.ts'
import { layoutRegion, type RegionLayoutInput } from './regionLayout.ts'
import { projectedSizes, regionSizes } from './regionSizes.ts'

/** Inter is a little narrower than this on average. */
const measure = (text: string, fontSizePx: number): number => text.length * fontSizePx * 0.55
const map = { width: 1280, height: 850 }

function demoInput(sizes: RegionLayoutInput['sizes']): RegionLayoutInput {
  const state = stateAfter(demoCommands({ seed: 1 }))
  const bodies = selectRegion(state, selectGatherings(state)[1]?.id ?? '').filter(
    ({ points }) => points.length >= 3,
  )
  return {
    map,
    sizes,
    measure,
    obstacles: quadrantTitles(map, sizes, measure, 'nb'),
    labels: bodies.map((body, index) => ({
      id: body.topic,
      name: bodyName(body, 'nb'),
      at: body.centre ?? { x: 0.5, y: 0.5 },
      isImportant: index < 5,
    })),
    dots: (bodies[0]?.points ?? []).map(({ municipalityId, municipality, x, y }) => ({
      id: municipalityId,
      name: municipality,
      at: { x, y },
    })),
  }
}

const allBoxes = (input: RegionLayoutInput): readonly Box[] => {
  const { labels, dotNames } = layoutRegion(input)
  return [...[...labels.values()].map(({ box }) => box), ...dotNames.values()]
}

const overlaps = (boxes: readonly Box[]): number =>
  boxes.filter((one, index) => boxes.slice(index + 1).some((other) => overlapOf(one, other) > 0)).length

for (const [name, sizes] of [
  ['desk', regionSizes],
  ['projector', projectedSizes],
] as const)
  test(`on the ${name}, no name covers another, a quadrant’s name or a dot, and all are wholly on the map`, () => {
    const input = demoInput(sizes)
    const boxes = allBoxes(input)
    const dots = input.dots.map(({ at }) =>
      boxAround(at.x * map.width, (1 - at.y) * map.height, { width: 6, height: 6 }),
    )
    expect(overlaps([...boxes, ...input.obstacles])).toBe(0)
    expect(boxes.filter((box) => dots.some((dot) => overlapOf(box, dot) > 0))).toEqual([])
    for (const box of boxes) expect(keptInside(box, map)).toEqual(box)
  })

test('where there is no room for a name, its letter stands there; important names stay whole', () => {
  const random = createSeededRandom(4)
  const labels = Array.from({ length: 90 }, (_, index) => ({
    id: `${index}`,
    name: 'Interkommunalt politisk råd',
    at: { x: random.between(0.3, 0.7), y: random.between(0.3, 0.7) },
    isImportant: index < 5,
  }))
  const layout = layoutRegion({ map, sizes: regionSizes, measure, labels, dots: [], obstacles: [] })
  const made = labels.map(({ id }) => layout.labels.get(id))
  expect(made.slice(0, 5).every((label) => label?.layout)).toBe(true)
  expect(made.filter((label) => label?.layout === null).length).toBeGreaterThan(20)
})

test('a name that is free stands at its place without a line; one that gave way has a line to it', () => {
  const at = { x: 0.5, y: 0.5 }
  const labels = [
    { id: 'first', name: 'NAV', at, isImportant: true },
    { id: 'second', name: 'NHO', at, isImportant: true },
  ]
  const layout = layoutRegion({ map, sizes: regionSizes, measure, labels, dots: [], obstacles: [] })
  expect(layout.labels.get('first')?.leader).toBeNull()
  expect(layout.labels.get('second')?.leader?.to).toEqual({ x: 640, y: 425 })
})

test('thirty municipalities on one spot still get thirty names, on the map', () => {
  const dots = Array.from({ length: 30 }, (_, index) => ({
    id: `${index}`,
    name: 'Nore og Uvdal',
    at: { x: 0.99, y: 0.99 },
  }))
  const { dotNames } = layoutRegion({ map, sizes: regionSizes, measure, labels: [], dots, obstacles: [] })
  expect(dotNames.size).toBe(30)
  for (const box of dotNames.values()) expect(keptInside(box, map)).toEqual(box)
})
