import { Konva } from 'konva/lib/Global.js'
import { Layer } from 'konva/lib/Layer.js'
import { Shape } from 'konva/lib/Shape.js'
import { Stage } from 'konva/lib/Stage.js'

export type Paint = (context: CanvasRenderingContext2D) => void
export type LayerName = 'plane' | 'cards' | 'moving'

/** The three sheets of the board, and their size. */
export interface BoardStage {
  readonly draw: (layer: LayerName) => void
  readonly resize: (widthPx: number, heightPx: number) => void
  readonly getPixelRatio: () => number
  readonly destroy: () => void
}

/** Above two device pixels a CSS pixel nobody sees the difference, but four times the memory is felt. */
const MAX_PIXEL_RATIO = 2

/** Makes a sheet of a few pixels. */
const UNUSED_RATIO = 0.01

const wantedRatio = (): number => Math.min(MAX_PIXEL_RATIO, window.devicePixelRatio || 1)

/**
 * A Konva stage with one shape a layer, each drawn with plain 2D calls. The board decides when to
 * draw, so Konva's own redraws, hit graph and pointer handling are all left off.
 */
export function createBoardStage(
  container: HTMLDivElement,
  paint: Readonly<Record<LayerName, Paint>>,
  onRatioChange: () => void,
): BoardStage {
  Konva.autoDrawEnabled = false
  const stage = new Stage({ container, width: 1, height: 1, listening: false })
  // Konva listens on its own element; pointers belong to the container, where our gestures are.
  stage.content.style.pointerEvents = 'none'
  // Konva also draws on its own, twice for each resize; what it draws then would be of the old size.
  let isAsked = false
  const whenAsked =
    (run: Paint): Paint =>
    (context) => {
      if (isAsked) run(context)
    }
  const layers = {
    plane: addLayer(stage, whenAsked(paint.plane)),
    cards: addLayer(stage, whenAsked(paint.cards)),
    moving: addLayer(stage, whenAsked(paint.moving)),
  }
  let pixelRatio = wantedRatio()
  const setRatio = (): void => {
    for (const layer of Object.values(layers)) layer.getCanvas().setPixelRatio(pixelRatio)
  }
  setRatio()
  const stopWatching = watchRatio(() => {
    pixelRatio = wantedRatio()
    setRatio()
    onRatioChange()
  })
  return {
    draw: (name) => {
      isAsked = true
      layers[name].drawScene()
      isAsked = false
    },
    resize: (widthPx, heightPx) => stage.size({ width: widthPx, height: heightPx }),
    getPixelRatio: () => pixelRatio,
    destroy: () => {
      stopWatching()
      stage.destroy()
    },
  }
}

function addLayer(stage: Stage, paint: Paint): Layer {
  // What to clear is the painter's business: most draws touch a small part of the sheet.
  const layer = new Layer({ listening: false, clearBeforeDraw: false })
  layer.add(
    new Shape({
      listening: false,
      perfectDrawEnabled: false,
      sceneFunc: (context) => paint(context._context),
    }),
  )
  // Konva keeps a second sheet per layer for its own hit testing, as large as the first: ours needs none.
  layer.getHitCanvas().setPixelRatio(UNUSED_RATIO)
  stage.add(layer)
  return layer
}

/** A window dragged to another screen, or zoomed: the query only fires once, so it is asked anew each time. */
function watchRatio(onChange: () => void): () => void {
  let query: MediaQueryList
  const listen = (): void => {
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', changed, { once: true })
  }
  const changed = (): void => {
    listen()
    onChange()
  }
  listen()
  return () => query.removeEventListener('change', changed)
}
