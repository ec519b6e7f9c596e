import type { CardFace } from './boardConfig.ts'
import { type CardLayout, layoutCard, type Measure, trailingPxOf } from './cardLayout.ts'
import type { CardSize } from './cardSizes.ts'
import { shortNames } from './shortName.ts'

/** Remembers how names break and how wide they are, so that panning thousands of cards measures nothing. */
export interface LayoutBook {
  readonly layoutOf: (card: CardFace, size: CardSize, maxNamePx: number) => CardLayout
  /** Short names of these cards; text width at card scale 1 is in each layout's `widthPx`. */
  readonly shortLayoutsOf: (cards: readonly CardFace[], size: CardSize) => ReadonlyMap<string, CardLayout>
  /** A font has arrived. */
  readonly forget: () => void
}

interface KnownLayout {
  readonly size: CardSize
  readonly maxNamePx: number
  readonly layout: CardLayout
}

const isSameNames = (one: readonly CardFace[], other: readonly CardFace[]): boolean =>
  one.length === other.length && one.every(({ name }, index) => name === other[index]?.name)

export function createLayoutBook(measurerOf: (weight: number) => Measure): LayoutBook {
  const byName = new Map<string, CardLayout>()
  let byCard = new WeakMap<CardFace, KnownLayout>()
  let short: { cards: readonly CardFace[]; size: CardSize; layouts: ReadonlyMap<string, CardLayout> } | null =
    null

  const layoutByName = (card: CardFace, size: CardSize, maxNamePx: number): CardLayout => {
    const trailingPx = trailingPxOf(card, size)
    const key = `${size.heightPx} ${maxNamePx} ${trailingPx} ${card.name}`
    const layout =
      byName.get(key) ?? layoutCard(card.name, size, measurerOf(size.fontWeight), maxNamePx, trailingPx)
    byName.set(key, layout)
    return layout
  }

  return {
    layoutOf: (card, size, maxNamePx) => {
      const known = byCard.get(card)
      if (known?.size === size && known.maxNamePx === maxNamePx) return known.layout
      const layout = layoutByName(card, size, maxNamePx)
      byCard.set(card, { size, maxNamePx, layout })
      return layout
    },
    shortLayoutsOf: (cards, size) => {
      if (short && short.size === size && isSameNames(short.cards, cards)) return short.layouts
      const [fontSizePx] = size.fontSizesPx
      const measure = measurerOf(size.fontWeight)
      const layouts = new Map<string, CardLayout>()
      for (const [name, text] of shortNames(cards.map(({ name }) => name)))
        layouts.set(name, {
          widthPx: measure(text, fontSizePx),
          heightPx: fontSizePx * size.lineHeight,
          lines: [text],
          fontSizePx,
          lineHeightPx: fontSizePx * size.lineHeight,
        })
      short = { cards, size, layouts }
      return layouts
    },
    forget: () => {
      byName.clear()
      byCard = new WeakMap()
      short = null
    },
  }
}
