import { describe, expect, test } from 'vitest'
import { trailingPxOf } from './cardLayout.ts'
import { signPlace } from './cardSignPainter.ts'
import { type CardSizeName, cardSizes } from './cardSizes.ts'

const sizeNames = Object.keys(cardSizes) as CardSizeName[] // the keys of our own constant

describe.each(sizeNames)('card size %s', (name) => {
  const size = cardSizes[name]
  const { sign, flag } = size
  const heights = [size.heightPx, size.heightTwoLinesPx]

  test('a sign stays on its card, under its pennant, and the pennant never touches it', () => {
    for (const heightPx of heights) {
      const { fromTopPx } = signPlace(size, heightPx, true)
      expect(fromTopPx - sign.sidePx / 2).toBeGreaterThanOrEqual(flag.heightPx - flag.hangPx - 2)
      expect(fromTopPx + sign.sidePx / 2).toBeLessThan(heightPx)
      expect(signPlace(size, heightPx, false).fromTopPx).toBe(heightPx / 2)
    }
  })

  test('name, sign and pennant have their own room', () => {
    const { fromRightPx } = signPlace(size, size.heightPx, true)
    const withSign = trailingPxOf({ sign: 'plus' }, size)
    expect(withSign - (fromRightPx + sign.sidePx / 2)).toBe(sign.gapPx)
    expect(withSign).toBeGreaterThan(flag.rightPx + flag.widthPx)
    expect(trailingPxOf({ hasFlag: true }, size)).toBeGreaterThan(flag.rightPx + flag.widthPx)
    expect(trailingPxOf({ sign: 'plus', hasFlag: true }, size)).toBe(withSign)
    expect(trailingPxOf({}, size)).toBe(size.paddingRightPx)
  })
})
