import { describe, expect, test } from 'vitest'
import type { BoardCard, PlaneConfig } from '../boardConfig.ts'
import { type BoardScene, emptyScene } from '../boardScene.ts'
import { fitAll } from '../camera.ts'
import { composePicture, type PictureContent } from './composePicture.ts'
import { noLegend, type PictureLegend } from './pictureLegend.ts'
import { screenSheet } from './pictureSheet.ts'

const axis = { label: '', words: [], spacing: 'parts', ends: ['', ''] } as const
const config: PlaneConfig = {
  form: 'plane',
  x: axis,
  y: axis,
  quadrants: [],
  describe: () => [],
  heldBy: (name) => name,
}
const band = { text: 'P', color: '#031754', letterColor: '#FFFFFF' }
const havn: BoardCard = { id: 'havn', name: 'Havn', band, sign: 'plus', hasFlag: true, x: 0.2, y: 0.8 }

const scene: BoardScene = {
  ...emptyScene(config),
  cards: [havn],
  camera: { zoom: 2, x: 0.75, y: 0.75, quadrant: 'q' },
  widthPx: 500,
  heightPx: 400,
}
const legend: PictureLegend = {
  bands: Array.from({ length: 12 }, (_, index) => ({ band, label: `Kategori nummer ${index}` })),
  signs: [{ sign: 'plus', label: 'Positiv' }],
  flag: 'Sterkt berørt',
  ghosts: 'Flyttet siden samling 1',
}
const content: PictureContent = {
  scene,
  title: 'Interessentkart',
  municipality: 'Moss',
  gathering: 'Samling 2 · Valget',
  day: '9. juni 2026',
  legend,
  part: 'whole',
  hasSigns: false,
}
/** Every letter half as wide as it is high. */
const measurerOf = () => (text: string, sizePx: number) => (text.length * sizePx) / 2
const compose = (changes: Partial<PictureContent> = {}) =>
  composePicture({ ...content, ...changes }, screenSheet, measurerOf)
const labels = (picture: ReturnType<typeof compose>) => picture.legend.map(({ entry }) => entry.label)

describe('the map on a picture', () => {
  test('is the whole map as the room sees it, whatever is zoomed in on', () => {
    const { scene: painted, boxes } = compose()
    expect(painted).toMatchObject({ isProjector: true, camera: fitAll })
    expect([painted.widthPx, painted.heightPx]).toEqual([boxes.board.width, boxes.board.height])
  })

  test('keeps what is looked at when that is asked for', () => {
    expect(compose({ part: 'shown' }).scene.camera).toBe(scene.camera)
  })

  test('has no faint cards from a search, unless it is to be as it is shown', () => {
    const searched = { ...scene, options: { ...scene.options, dimmedIds: new Set(['havn']) } }
    expect(compose({ scene: searched }).scene.options.dimmedIds.size).toBe(0)
    expect(compose({ scene: searched, part: 'shown' }).scene.options.dimmedIds.size).toBe(1)
  })

  test('stands its cards apart, since nobody can lift one to see what lies under it', () => {
    expect(compose().scene.options.isSpread).toBe(true)
    expect(compose({ part: 'shown' }).scene.options.isSpread).toBe(false)
  })

  test('says nobody’s attitude unless asked to', () => {
    expect(compose().scene.cards).toEqual([{ id: 'havn', name: 'Havn', band, hasFlag: true, x: 0.2, y: 0.8 }])
    expect(compose({ hasSigns: true }).scene.cards).toEqual([havn])
  })
})

describe('the legend', () => {
  test('explains what is on the map and nothing else', () => {
    expect(labels(compose())).not.toContain('Positiv')
    expect(labels(compose())).not.toContain('Flyttet siden samling 1')
    const moved = { ...scene, options: { ...scene.options, ghosts: [{ id: 'havn', x: 0.1, y: 0.1 }] } }
    expect(labels(compose({ scene: moved, hasSigns: true })).slice(-3)).toEqual([
      'Positiv',
      'Sterkt berørt',
      'Flyttet siden samling 1',
    ])
  })

  test('takes its room from the map, row by row, and stays inside the margins', () => {
    const { boxes, legend: placed } = compose()
    const bare = compose({ legend: noLegend })
    expect(bare.legend).toEqual([])
    expect(boxes.board.height).toBeLessThan(bare.boxes.board.height)
    for (const { leftPx, topPx } of placed) {
      expect(leftPx).toBeGreaterThanOrEqual(screenSheet.marginXPx)
      expect(topPx).toBeLessThan(screenSheet.heightPx - screenSheet.marginYPx)
    }
    const rows = new Set(placed.map(({ topPx }) => topPx))
    expect(rows.size).toBe(3)
  })

  test('keeps together what is not a category: after the last one if there is room, else in a new row', () => {
    const rowsOf = (count: number): readonly number[] => {
      const few = { ...legend, bands: legend.bands.slice(0, count), flag: 'Sterkt berørt av arbeidet' }
      const tops = compose({ legend: few, hasSigns: true }).legend.map(({ topPx }) => topPx)
      return tops.map((top) => [...new Set(tops)].indexOf(top))
    }
    expect(rowsOf(0)).toEqual([0, 0])
    expect(rowsOf(1)).toEqual([0, 0, 0])
    expect(rowsOf(5)).toEqual([0, 0, 0, 0, 0, 1, 1])
  })
})

describe('the heading', () => {
  test('says whose, what, when; what is not known is left out', () => {
    expect(compose().lines.map(({ text }) => text)).toEqual([
      'Moss',
      'Interessentkart',
      'Samling 2 · Valget',
      '9. juni 2026',
    ])
    expect(compose({ gathering: '' }).lines).toHaveLength(3)
  })

  test('makes a long name smaller rather than shorter', () => {
    const name = 'Interkommunalt samarbeid for kystkommunene i nord og sør'
    const [line] = compose({ municipality: name }).lines
    expect(line?.text).toBe(name)
    expect((line?.sizePx ?? 0) * name.length * 0.5).toBeLessThanOrEqual(screenSheet.widthPx * 0.64)
  })
})
