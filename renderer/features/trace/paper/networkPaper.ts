import type { NetworkStory } from '../../../../shared/features/trace/tellNetworkTraces.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import {
  type DocumentBlock,
  type PaperDocument,
  textBlock as words,
} from '../../../canvas/document/documentModel.ts'
import { layoutDocument, type MeasureText } from '../../../canvas/document/layoutDocument.ts'
import { everything, type Fullness, fullestThatFits, storyBlocks } from './storyBlocks.ts'

/** What the network's paper is made of. */
export interface NetworkPaper {
  readonly title: string
  readonly language: string
  readonly footer: string
  readonly story: NetworkStory
}

function ownBlocks({ story }: NetworkPaper, { trace }: Texts, full: Fullness): readonly DocumentBlock[] {
  return story.municipalities.flatMap(({ name, summary, areas, keepDoing }) => {
    const isEmpty = summary === '' && areas.length === 0 && keepDoing === ''
    const lead = isEmpty ? trace.nothingYet : summary
    const rest = keepDoing === '' ? '' : `${trace.sections.goesOn}: ${keepDoing}`
    return storyBlocks({ title: name, lead, lines: areas, rest }, full, trace.more)
  })
}

const commonBlocks = ({ story }: NetworkPaper, { trace }: Texts, full: Fullness): readonly DocumentBlock[] =>
  story.common.flatMap((section) => storyBlocks({ ...section, rest: '' }, full, trace.more))

function frameOf(
  { title, language, footer }: NetworkPaper,
  { trace }: Texts,
): Omit<PaperDocument, 'columns'> {
  return {
    title,
    language,
    opening: [words('title', title, 0), words('lead', trace.networkLead, 6)],
    footer,
    care: `${trace.notDecision}. ${trace.care}`,
    pageWords: trace.footPage,
  }
}

export function wholeNetworkPaper(paper: NetworkPaper, texts: Texts): PaperDocument {
  const column = [...ownBlocks(paper, texts, everything), ...commonBlocks(paper, texts, everything)]
  return { ...frameOf(paper, texts), columns: [column] }
}

const fullness: readonly Fullness[] = [
  { lines: 8, said: 2, hasRest: true },
  { lines: 8, said: 2, hasRest: false },
  { lines: 8, said: 1, hasRest: false },
  { lines: 8, said: 1, hasRest: false, isCompact: true },
  { lines: 8, said: 1, hasRest: false, isCompact: true, leadLetters: 240 },
  { lines: 4, said: 1, hasRest: false, isCompact: true, leadLetters: 240 },
  { lines: 4, said: 1, hasRest: false, isCompact: true, leadLetters: 140 },
  { lines: 3, said: 0, hasRest: false, leadLetters: 140 },
  { lines: 3, said: 0, hasRest: false, leadLetters: 80 },
  { lines: 0, said: 0, hasRest: false, leadLetters: 80 },
  { lines: 0, said: 0, hasRest: false, leadLetters: 0 },
]

/** The municipalities to the left, what they have in common to the right, each as full as one page allows. */
export function onePageNetworkPaper(paper: NetworkPaper, texts: Texts, measure: MeasureText): PaperDocument {
  const frame = frameOf(paper, texts)
  const fits = (column: readonly DocumentBlock[]): boolean =>
    layoutDocument({ ...frame, columns: [column, []] }, measure).length === 1
  const columnOf = (tell: typeof ownBlocks): readonly DocumentBlock[] =>
    fullestThatFits(
      fullness.map((full) => tell(paper, texts, full)),
      fits,
    ) ?? []
  return { ...frame, columns: [columnOf(ownBlocks), columnOf(commonBlocks)] }
}
