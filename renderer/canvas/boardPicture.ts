import type { BoardScene } from './boardScene.ts'
import { createMeasurers } from './canvasText.ts'
import { paintCards } from './cardsPainter.ts'
import { paintGround, paintGroundLabels } from './groundPainter.ts'
import { paintLines } from './linesPainter.ts'
import { createSceneBuilder } from './sceneBuilder.ts'

const nothing: ReadonlySet<string> = new Set()

/**
 * Draws a whole board as one sees it at rest, without selection, focus or hands: `scene.widthPx` ×
 * `heightPx` CSS pixels in the upper left corner of the context, each `pixelRatio` of its pixels wide.
 * Draws on what is there: a picture's ground is its owner's to lay. `loadBoardFonts` first.
 */
export function paintBoardPicture(
  context: CanvasRenderingContext2D,
  scene: BoardScene,
  pixelRatio: number,
): void {
  const builder = createSceneBuilder(createMeasurers().measurerOf)
  const view = builder.build(scene, new Map())
  context.save()
  context.scale(pixelRatio, pixelRatio)
  const picture = { ...view, config: scene.config, target: null, flash: null }
  paintGround(context, picture)
  paintLines(context, {
    view,
    options: scene.options,
    rectOf: (id) => view.byId.get(id)?.rect,
    ghostShare: 1,
  })
  paintGroundLabels(context, picture)
  const marks = {
    selectedIds: nothing,
    focusedId: null,
    hoveredId: null,
    movingIds: nothing,
    leftIds: nothing,
  }
  paintCards(context, view, marks, null, (picture) => picture)
  context.restore()
}
