import { describe, expect, test } from 'vitest'
import { edgePoint, firstPart, ghostArrow, labelOnLine, lanesOf, leaderLine, tieLine } from './boardLines.ts'
import { isInside, type Rect, rectAround } from './rect.ts'

const card = (x: number, y: number): Rect => rectAround({ x, y }, 160, 50)

test('a line leaves a card at its edge, on the way to where it goes', () => {
  expect(edgePoint(card(200, 200), { x: 200, y: 0 })).toEqual({ x: 200, y: 175 })
  expect(edgePoint(card(200, 200), { x: 900, y: 200 })).toEqual({ x: 280, y: 200 })
})

describe('an arrow from then to now', () => {
  const arrow = ghostArrow({ x: 100, y: 500 }, card(600, 200), 13)

  test('starts outside its ring, ends just outside the card, and bends a little', () => {
    if (!arrow) throw new Error('there is an arrow')
    expect(Math.hypot(arrow.from.x - 100, arrow.from.y - 500)).toBeCloseTo(14)
    expect(isInside(arrow.to, card(600, 200))).toBe(false)
    expect(isInside(arrow.to, rectAround({ x: 600, y: 200 }, 167, 57))).toBe(true)
    const [dx, dy] = [600 - 100, 200 - 500]
    const outPx = Math.abs((arrow.bend.x - 100) * dy - (arrow.bend.y - 500) * dx) / Math.hypot(dx, dy)
    expect(outPx).toBeCloseTo(34)
  })

  test('is not drawn when the card still covers where it stood', () =>
    expect(ghostArrow({ x: 610, y: 230 }, card(600, 200), 13)).toBeNull())

  test('grows along its own curve', () => {
    if (!arrow) throw new Error('there is an arrow')
    expect(firstPart(arrow, 1).to).toEqual(arrow.to)
    expect(firstPart(arrow, 0).to).toEqual(arrow.from)
  })
})

describe('a relation', () => {
  test('runs straight from edge to edge', () =>
    expect(tieLine(card(200, 200), card(600, 200), 0)).toEqual({
      from: { x: 283, y: 200 },
      bend: { x: 400, y: 200 },
      to: { x: 517, y: 200 },
    }))
  test('is not drawn between cards that touch', () =>
    expect(tieLine(card(200, 200), card(350, 210), 0)).toBeNull())
  test('several between the same two run beside each other, whichever way they point', () => {
    const tie = (id: string, fromId: string, toId: string) => ({
      id,
      fromId,
      toId,
      isBothWays: false,
      label: '',
    })
    const lanes = lanesOf([tie('1', 'a', 'b'), tie('2', 'b', 'a'), tie('3', 'a', 'b'), tie('4', 'c', 'a')])
    const [a, b] = [card(200, 200), card(800, 200)]
    const heights = [
      tieLine(a, b, lanes.get('1') ?? 9),
      tieLine(b, a, lanes.get('2') ?? 9),
      tieLine(a, b, lanes.get('3') ?? 9),
    ]
    expect(new Set(heights.map((line) => line?.bend.y)).size).toBe(3)
    expect(lanes.get('4')).toBeCloseTo(0)
  })
})

describe('the word on a relation', () => {
  const line = { from: { x: 0, y: 100 }, bend: { x: 200, y: 100 }, to: { x: 400, y: 100 } }
  const label = { width: 80, height: 20 }
  test('stands in the middle', () =>
    expect(labelOnLine(line, label, { boxes: [], lines: [line] })).toEqual({
      left: 160,
      top: 90,
      width: 80,
      height: 20,
    }))
  test('moves along when a card lies there', () =>
    expect(
      labelOnLine(line, label, { boxes: [{ rect: rectAround({ x: 200, y: 100 }, 40, 40) }], lines: [] })
        ?.left,
    ).not.toBe(160))
  test('moves along where another line crosses: a word there would be read as the other’s', () => {
    const crossing = { from: { x: 195, y: 0 }, bend: { x: 195, y: 100 }, to: { x: 205, y: 300 } }
    const box = labelOnLine(line, label, { boxes: [], lines: [line, crossing] })
    expect(box && (box.left > 205 || box.left + 80 < 195)).toBe(true)
    const all = [0, 100, 150, 200, 250, 300].map((x) => ({
      from: { x, y: 0 },
      bend: { x, y: 100 },
      to: { x, y: 300 },
    }))
    expect(labelOnLine(line, label, { boxes: [], lines: all })?.left).toBe(160)
  })
  test('is left out when it would hide the line, or has no free place', () => {
    expect(labelOnLine(line, { width: 390, height: 20 }, { boxes: [], lines: [] })).toBeNull()
    expect(
      labelOnLine(line, label, { boxes: [{ rect: rectAround({ x: 200, y: 100 }, 400, 40) }], lines: [] }),
    ).toBeNull()
  })
})

test('a line to a true place starts at the card’s edge, and is not needed when the card lies on it', () => {
  expect(leaderLine(card(200, 200), { x: 200, y: 300 })).toEqual({
    from: { x: 200, y: 225 },
    to: { x: 200, y: 300 },
  })
  expect(leaderLine(card(200, 200), { x: 210, y: 190 })).toBeNull()
})
