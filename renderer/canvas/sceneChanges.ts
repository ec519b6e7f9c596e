import type { Id } from '../../shared/core/ids.ts'
import type { SceneView } from './boardScene.ts'
import type { CardPicture } from './cardPainter.ts'

const isSamePlace = (one: CardPicture, other: CardPicture): boolean =>
  one.rect.left === other.rect.left &&
  one.rect.top === other.rect.top &&
  one.rect.width === other.rect.width &&
  one.rect.height === other.rect.height

const isSameDrawing = (one: CardPicture, other: CardPicture): boolean =>
  one.card === other.card &&
  one.layout === other.layout &&
  one.isDimmed === other.isDimmed &&
  one.truePlace?.x === other.truePlace?.x &&
  one.truePlace?.y === other.truePlace?.y &&
  isSamePlace(one, other)

/**
 * What differs between two drawings of the same map, as it was and as it is: one moved card costs the same
 * among 5,000 as among 5.
 */
export function changedPictures(before: SceneView, now: SceneView): readonly CardPicture[] {
  const changed: CardPicture[] = []
  for (const [id, old] of before.byId) {
    const picture = now.byId.get(id)
    if (picture && isSameDrawing(picture, old)) continue
    changed.push(old)
    if (picture) changed.push(picture)
  }
  for (const [id, picture] of now.byId) if (!before.byId.has(id)) changed.push(picture)
  return changed
}

/** Cards seen in both drawings, in different places: as they were. */
export function movedPictures(before: SceneView, now: SceneView): ReadonlyMap<Id, CardPicture> {
  const moved = new Map<Id, CardPicture>()
  for (const [id, old] of before.byId) {
    const picture = now.byId.get(id)
    if (picture && !isSamePlace(picture, old)) moved.set(id, old)
  }
  return moved
}
