import { expect, test } from 'vitest'
import { type BoardCard, type BoardConfig, plainOptions } from './boardConfig.ts'
import { emptyScene } from './boardScene.ts'
import { createSceneBuilder } from './sceneBuilder.ts'
import { changedPictures, movedPictures } from './sceneChanges.ts'

const axis = { label: '', words: [], spacing: 'parts', ends: ['', ''] } as const
const config: BoardConfig = {
  form: 'plane',
  x: axis,
  y: axis,
  quadrants: [],
  describe: () => [],
  heldBy: (name) => name,
}
const band = { text: 'B', color: '#000000', letterColor: '#FFFFFF' }
const cards: readonly BoardCard[] = Array.from({ length: 40 }, (_, index) => ({
  id: `card ${index}`,
  name: `Kort ${index}`,
  band,
  x: (index % 8) / 8 + 0.05,
  y: Math.floor(index / 8) / 5 + 0.1,
}))
const builder = createSceneBuilder(() => (text, fontSizePx) => text.length * fontSizePx * 0.55)
const scene = { ...emptyScene(config), widthPx: 1490, heightPx: 880, cards }
const noneRaised = new Map<string, number>()
const build = (part: Partial<typeof scene>) => builder.build({ ...scene, ...part }, noneRaised)
const ids = (pictures: readonly { readonly card: { readonly id: string } }[]) =>
  pictures.map((picture) => picture.card.id)

test('a moved card is drawn anew where it was and where it is, and no other', () => {
  const moved = cards.map((card, index) => (index === 7 ? { ...card, x: 0.99, y: 0.99 } : card))
  const [before, now] = [build({}), build({ cards: moved })]
  expect(ids(changedPictures(before, now))).toEqual(['card 7', 'card 7'])
  expect([...movedPictures(before, now).keys()]).toEqual(['card 7'])
})

test('cards that come, go, get another face or turn faint are drawn anew', () => {
  const before = build({})
  const now = build({
    cards: [
      ...cards.slice(1).map((card) => (card.id === 'card 5' ? { ...card, hasFlag: true } : card)),
      { ...cards[9], id: 'new', name: 'Ny', band, x: 0.5, y: 0.97 },
    ],
    options: { ...plainOptions, dimmedIds: new Set(['card 20']) },
  })
  const changed = new Set(ids(changedPictures(before, now)))
  expect([...changed].sort()).toEqual(['card 0', 'card 20', 'card 5', 'new'])
})

test('nothing new draws nothing', () => expect(changedPictures(build({}), build({}))).toEqual([]))
