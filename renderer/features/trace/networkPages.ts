import type { MunicipalityStory, NetworkStory } from '../../../shared/features/trace/tellNetworkTraces.ts'
import type { StoryLine } from '../../../shared/features/trace/tellTraces.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { cutInPages, textRows } from './storyPages.ts'

export interface NetworkPage {
  readonly key: string
  readonly title: string
  readonly lead: string
  readonly lines: readonly StoryLine[]
}

/** A longer summary stands on a page of its own, so that neither it nor what follows is pushed out of sight. */
const MOST_LEAD_ROWS = 4

function inPages({ key, title, lead, lines }: NetworkPage): readonly NetworkPage[] {
  const leadRows = lead === '' ? 0 : textRows(lead)
  if (leadRows > MOST_LEAD_ROWS && lines.length > 0)
    return [{ key, title, lead, lines: [] }, ...inPages({ key, title, lead: '', lines })]
  return cutInPages(lines, leadRows).map((some, index) => ({
    ...{ key, title, lines: some },
    lead: index === 0 ? lead : '',
  }))
}

function ownPages(
  { municipalityId, name, summary, areas, keepDoing }: MunicipalityStory,
  { trace }: Texts,
): readonly NetworkPage[] {
  const goesOn = keepDoing === '' ? [] : [{ title: trace.sections.goesOn, said: [keepDoing] }]
  const lines = [...areas, ...goesOn]
  const lead = summary === '' && lines.length === 0 ? trace.nothingYet : summary
  return inPages({ key: municipalityId, title: name, lead, lines })
}

/** The network's traces cut into pages: those of each municipality, then what they have in common. */
export const networkPages = (story: NetworkStory, texts: Texts): readonly NetworkPage[] => [
  ...story.municipalities.flatMap((municipality) => ownPages(municipality, texts)),
  ...story.common.flatMap(inPages),
]
