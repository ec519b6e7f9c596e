import type { Id } from '../../../shared/core/ids.ts'
import type { BoardScene } from '../boardScene.ts'
import { fitAll } from '../camera.ts'
import type { Measure } from '../cardLayout.ts'
import type { Rect } from '../rect.ts'
import { type LegendEntry, legendEntries, type PictureLegend } from './pictureLegend.ts'
import {
  flowInRows,
  LEGEND_ROW_PX,
  layoutPicture,
  type PictureBoxes,
  type PictureSheet,
  typeScaleFor,
} from './pictureSheet.ts'

/** What is to be seen on a picture of a map. */
export interface PictureContent {
  readonly scene: BoardScene
  readonly title: string
  readonly municipality: string
  readonly gathering: string
  /** «25. november 2026» */
  readonly day: string
  readonly legend: PictureLegend
  /** The whole map, or only the part that is looked at now. */
  readonly part: 'whole' | 'shown'
  /** Whether cards carry their attitude. */
  readonly hasSigns: boolean
}

/** A line of the heading; `level` is what it is to whoever reads the picture without seeing it. */
export interface PictureLine {
  readonly level: 'heading' | 'text'
  readonly text: string
  readonly align: 'left' | 'right'
  readonly xPx: number
  readonly baselinePx: number
  readonly sizePx: number
  readonly weight: number
}

export interface PlacedEntry {
  readonly entry: LegendEntry
  readonly leftPx: number
  readonly topPx: number
}

/** A picture with everything in its place, ready to be painted on whatever there is. */
export interface ComposedPicture {
  readonly sheet: PictureSheet
  readonly boxes: PictureBoxes
  readonly lines: readonly PictureLine[]
  readonly legend: readonly PlacedEntry[]
  readonly scene: BoardScene
}

export const LEGEND_FONT = { sizePx: 24, weight: 560 } as const
export const MARK_WIDTH_PX = 34
export const GHOSTS_WIDTH_PX = 72
export const MARK_GAP_PX = 10
const ENTRY_GAP_PX = 36

/** A projector's picture is made for 1080 lines; type follows `screenLines`. */
const PROJECTOR_LINES = 1080

export function composePicture(
  content: PictureContent,
  sheet: PictureSheet,
  measurerOf: (weight: number) => Measure,
): ComposedPicture {
  const rows = legendRows(content, sheet.widthPx - 2 * sheet.marginXPx, measurerOf(LEGEND_FONT.weight))
  const boxes = layoutPicture(sheet, (rows.at(-1)?.row ?? -1) + 1)
  return {
    sheet,
    boxes,
    lines: headingLines(content, boxes, measurerOf),
    legend: rows.map(({ entry, row, leftPx }) => ({
      entry,
      leftPx: boxes.legend.left + leftPx,
      topPx: boxes.legend.top + row * LEGEND_ROW_PX,
    })),
    scene: pictureScene(content, boxes),
  }
}

interface EntryInRow {
  readonly entry: LegendEntry
  readonly row: number
  readonly leftPx: number
}

/** Categories first; what else there is keeps together, in a row of its own if need be. Only what is seen is explained. */
function legendRows(
  { legend, scene, hasSigns }: PictureContent,
  rowWidthPx: number,
  measure: Measure,
): readonly EntryInRow[] {
  const entries = legendEntries({
    ...legend,
    signs: hasSigns ? legend.signs : [],
    ghosts: scene.options.ghosts.length > 0 ? legend.ghosts : null,
  })
  const widthOf = ({ kind, label }: LegendEntry): number =>
    (kind === 'ghosts' ? GHOSTS_WIDTH_PX : MARK_WIDTH_PX) + MARK_GAP_PX + measure(label, LEGEND_FONT.sizePx)
  const isBand = ({ kind }: LegendEntry): boolean => kind === 'band'
  const flow = (group: readonly LegendEntry[], firstRow: number): readonly EntryInRow[] =>
    flowInRows(group.map(widthOf), rowWidthPx, ENTRY_GAP_PX).flatMap(({ row, leftPx }, index) => {
      const entry = group[index]
      return entry ? { entry, leftPx, row: firstRow + row } : []
    })
  const together = flow(entries, 0)
  const bands = together.filter(({ entry }) => isBand(entry))
  const lastRow = bands.at(-1)?.row ?? 0
  if (together.every(({ row }) => row <= lastRow)) return together
  const marks = entries.filter((entry) => !isBand(entry))
  return [...bands, ...flow(marks, bands.length === 0 ? 0 : lastRow + 1)]
}

/**
 * On paper nobody can lift a card to see what lies under it: they stand apart, each with a line to
 * its true place. And a search that is over by then must not leave cards faint.
 */
const forReading = { isSpread: true, dimmedIds: new Set<Id>() } as const

/** The same cards as for the room: large, calm, white, and with their attitude only if that was asked for. */
function pictureScene({ scene, part, hasSigns }: PictureContent, { board }: PictureBoxes): BoardScene {
  const cards = hasSigns ? scene.cards : scene.cards.map(({ sign: _sign, ...card }) => card)
  const isWhole = part === 'whole'
  return {
    ...scene,
    cards,
    camera: isWhole ? fitAll : scene.camera,
    options: isWhole ? { ...scene.options, ...forReading } : scene.options,
    isProjector: true,
    widthPx: board.width,
    heightPx: board.height,
    screenLines: PROJECTOR_LINES * typeScaleFor(cards.length, roomFor(scene, board)),
  }
}

/** In rings cards gather in the middle, and the corners stay empty. */
const RINGS_SHARE = 0.5

const roomFor = ({ config }: BoardScene, { width, height }: Rect): Pick<Rect, 'width' | 'height'> => ({
  width,
  height: config.form === 'rings' ? height * RINGS_SHARE : height,
})

/** Whose map and what to the left, when to the right; long names become smaller, never shorter. */
function headingLines(
  { municipality, title, gathering, day }: PictureContent,
  { heading }: PictureBoxes,
  measurerOf: (weight: number) => Measure,
): readonly PictureLine[] {
  const [upper, lower] = [heading.top + 44, heading.top + 84]
  const [wide, narrow] = [heading.width * 0.64, heading.width * 0.34]
  const line = (
    level: PictureLine['level'],
    text: string,
    align: PictureLine['align'],
    baselinePx: number,
    font: { readonly sizePx: number; readonly weight: number },
  ): PictureLine => {
    const roomPx = align === 'left' ? wide : narrow
    const widthPx = measurerOf(font.weight)(text, font.sizePx)
    return {
      level,
      text,
      align,
      xPx: heading.left + (align === 'left' ? 0 : heading.width),
      baselinePx,
      weight: font.weight,
      sizePx: font.sizePx * Math.min(1, roomPx / Math.max(1, widthPx)),
    }
  }
  const plain = { sizePx: 28, weight: 560 }
  return [
    line('heading', municipality, 'left', upper, { sizePx: 56, weight: 750 }),
    line('text', title, 'left', lower, plain),
    line('text', gathering, 'right', upper, plain),
    line('text', day, 'right', lower, plain),
  ].filter(({ text }) => text !== '')
}
