import type { StoryKey, StorySection } from '../../../../shared/features/trace/tellTraces.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import {
  type DocumentBlock,
  type PaperDocument,
  textBlock as words,
} from '../../../canvas/document/documentModel.ts'
import { layoutDocument, type MeasureText } from '../../../canvas/document/layoutDocument.ts'
import { mapsHeight, type PaperMap, paintMaps } from './paintMaps.ts'
import { canPaintRadar, type PaperRadar, paintRadar, radarHeight } from './paintRadar.ts'
import { everything, type Fullness, fullestThatFits, storyBlocks } from './storyBlocks.ts'

/** What a municipality's paper is made of. */
export interface TracePaper {
  readonly title: string
  readonly language: string
  readonly footer: string
  readonly summary: string
  readonly story: readonly StorySection[]
  readonly radar: PaperRadar
  readonly radarWords: string
  readonly maps: readonly PaperMap[]
  readonly mapWords: string
}

/** Wider, it would leave no room for the words on its page. */
const RADAR_PT = 380

const radarFigure = ({ radar, radarWords }: TracePaper): readonly DocumentBlock[] =>
  canPaintRadar(radar)
    ? [
        {
          kind: 'figure',
          heightFor: (width) => radarHeight(radar, Math.min(width, RADAR_PT)),
          paint: (context, width) => {
            const radarWidth = Math.min(width, RADAR_PT)
            context.translate((width - radarWidth) / 2, 0)
            paintRadar(context, radar, radarWidth)
          },
          description: radarWords,
          gapBefore: 8,
        },
      ]
    : []

const mapFigure = ({ maps, mapWords }: TracePaper): readonly DocumentBlock[] =>
  maps.length > 0
    ? [
        {
          kind: 'figure',
          heightFor: (width) => mapsHeight(maps, width),
          paint: (context, width) => paintMaps(context, maps, width),
          description: mapWords,
          gapBefore: 8,
        },
      ]
    : []

type Figures = Partial<Record<StoryKey, readonly DocumentBlock[]>>

const figuresOf = (paper: TracePaper): Figures => ({
  levels: radarFigure(paper),
  stakeholders: mapFigure(paper),
})

function frameOf(paper: TracePaper, { trace }: Texts): Omit<PaperDocument, 'columns'> {
  return {
    title: paper.title,
    language: paper.language,
    opening: [words('title', paper.title, 0), words('opening', paper.summary || trace.noSummary, 8)],
    footer: paper.footer,
    care: `${trace.notDecision}. ${trace.care}`,
    pageWords: trace.footPage,
  }
}

/** Everything, on as many pages as it takes. */
export function wholePaper(paper: TracePaper, texts: Texts): PaperDocument {
  const figures = figuresOf(paper)
  const column = paper.story.flatMap((section) =>
    storyBlocks(section, everything, texts.trace.more, figures[section.key]),
  )
  return { ...frameOf(paper, texts), columns: [column] }
}

/** From the fullest to the barest. */
const fullness: readonly Fullness[] = [
  { lines: 12, said: 3, hasRest: true },
  { lines: 12, said: 2, hasRest: true },
  { lines: 12, said: 2, hasRest: false },
  { lines: 8, said: 2, hasRest: false },
  { lines: 8, said: 1, hasRest: false },
  { lines: 5, said: 1, hasRest: false },
  { lines: 3, said: 1, hasRest: false },
  { lines: 2, said: 0, hasRest: false },
]

/** What was chosen and done is told in full; the rest in a line each. */
const toldInFull: readonly StoryKey[] = ['areas', 'actions']

const newsFirst = (section: StorySection): StorySection => ({
  ...section,
  lines: [...section.lines].sort(
    (left, right) => Number(right.isNews ?? false) - Number(left.isNews ?? false),
  ),
})

/** One page in two columns: how we see ourselves and who is with us, what we chose and did. What is left out is said. */
export function onePagePaper(paper: TracePaper, texts: Texts, measure: MeasureText): PaperDocument {
  const sections = new Map(paper.story.map((section) => [section.key, section]))
  const frame = frameOf(paper, texts)
  const fits = (column: readonly DocumentBlock[]): boolean =>
    layoutDocument({ ...frame, columns: [column, []] }, measure).length === 1
  const columnOf = (keys: readonly StoryKey[]): readonly DocumentBlock[] => {
    const tell = (full: Fullness, figures: Figures): readonly DocumentBlock[] =>
      keys.flatMap((key) => {
        const section = sections.get(key)
        const fullHere = { ...full, isCompact: !toldInFull.includes(key) }
        return section ? storyBlocks(newsFirst(section), fullHere, texts.trace.more, figures[key]) : []
      })
    const attempts = fullness.map((full) => ({ full, column: tell(full, { levels: radarFigure(paper) }) }))
    const chosen = fullestThatFits(attempts, ({ column }) => fits(column))
    if (!chosen) return []
    // The maps come along where there is room left: no word gives way to them.
    const pictured = tell(chosen.full, figuresOf(paper))
    return fits(pictured) ? pictured : chosen.column
  }
  return {
    ...frame,
    columns: [
      columnOf(['levels', 'stakeholders', 'goesOn']),
      columnOf(['areas', 'actions', 'anchoring', 'promises']),
    ],
  }
}
