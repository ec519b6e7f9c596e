import type { StoryKey, StorySection } from '../../../../shared/features/trace/tellTraces.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import type { DocumentBlock, PaperDocument } from '../../../canvas/document/documentModel.ts'
import { layoutDocument, type MeasureText } from '../../../canvas/document/layoutDocument.ts'
import { mapsHeight, type PaperMap, paintMaps } from './paintMaps.ts'
import { canPaintRadar, type PaperRadar, paintRadar, radarHeight } from './paintRadar.ts'
import { everything, type Fullness, storyBlocks, words } from './storyBlocks.ts'

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

const radarFigure = ({ radar, radarWords }: TracePaper): readonly DocumentBlock[] =>
  canPaintRadar(radar)
    ? [
        {
          kind: 'figure',
          heightFor: (width) => radarHeight(radar, Math.min(width, 380)),
          paint: (context, width) => paintRadar(context, radar, Math.min(width, 380)),
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
  const figures: Partial<Record<StoryKey, readonly DocumentBlock[]>> = {
    levels: radarFigure(paper),
    stakeholders: mapFigure(paper),
  }
  const column = paper.story.flatMap((section) =>
    storyBlocks(section, everything, texts.trace.more, figures[section.key]),
  )
  return { ...frameOf(paper, texts), columns: [column] }
}

/** From the fullest to the barest; the first that fits on one page is taken. */
const fullness: readonly Fullness[] = [
  { lines: 12, said: 3 },
  { lines: 12, said: 2 },
  { lines: 9, said: 1 },
  { lines: 6, said: 1 },
  { lines: 4, said: 1 },
  { lines: 3, said: 1 },
  { lines: 2, said: 0 },
]

/** One page in two columns: how we see ourselves and who is with us, what we chose and did. What is left out is said. */
export function onePagePaper(paper: TracePaper, texts: Texts, measure: MeasureText): PaperDocument {
  const sections = new Map(paper.story.map((section) => [section.key, section]))
  const columnOf = (keys: readonly StoryKey[], full: Fullness): readonly DocumentBlock[] =>
    keys.flatMap((key) => {
      const section = sections.get(key)
      const figures = key === 'levels' ? radarFigure(paper) : []
      return section ? storyBlocks(section, full, texts.trace.more, figures) : []
    })
  const attempts = fullness.map(
    (full): PaperDocument => ({
      ...frameOf(paper, texts),
      columns: [
        columnOf(['levels', 'stakeholders', 'goesOn'], full),
        columnOf(['areas', 'actions', 'anchoring', 'promises'], full),
      ],
    }),
  )
  const last = attempts.at(-1)
  if (!last) throw new Error('There is always a barest page')
  return attempts.find((attempt) => layoutDocument(attempt, measure).length === 1) ?? last
}
