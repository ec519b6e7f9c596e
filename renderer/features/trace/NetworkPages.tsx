import type { CommonStory, NetworkStory } from '../../../shared/features/trace/tellNetworkTraces.ts'
import type { StoryLine } from '../../../shared/features/trace/tellTraces.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageTurner } from './PageTurner.tsx'
import { StoryLines } from './StoryBlock.tsx'
import { cutInPages } from './storyPages.ts'
import { usePages } from './usePages.ts'

interface NetworkPage {
  readonly key: string
  readonly title: string
  readonly lead: string
  readonly lines: readonly StoryLine[]
}

/** The network's traces for the room: a page for each municipality, then what they have in common. */
export function NetworkPages({ story }: { readonly story: NetworkStory }) {
  const { trace } = useTexts()
  const own = story.municipalities.flatMap(({ municipalityId, name, summary, areas }) =>
    inPages({ key: municipalityId, title: name, lead: summary || trace.nothingYet, lines: areas }),
  )
  const pages = usePages([...own, ...story.common.flatMap((common: CommonStory) => inPages(common))])
  const { page } = pages
  return (
    <div className="tracePages">
      {page && (
        <section className="tracePage">
          <div className="tracePage-words">
            <h2>{page.title}</h2>
            {page.lead !== '' && <p className="story-lead">{page.lead}</p>}
            <StoryLines lines={page.lines} />
          </div>
        </section>
      )}
      <PageTurner {...pages} />
    </div>
  )
}

const inPages = ({ lines, ...page }: NetworkPage): readonly NetworkPage[] =>
  cutInPages(lines).map((some) => ({ ...page, lines: some }))
