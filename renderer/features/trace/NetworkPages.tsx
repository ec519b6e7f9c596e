import type { NetworkStory } from '../../../shared/features/trace/tellNetworkTraces.ts'
import { useTexts } from '../../ui/language.tsx'
import { networkPages } from './networkPages.ts'
import { PageTurner } from './PageTurner.tsx'
import { StoryLines } from './StoryBlock.tsx'
import { usePages } from './usePages.ts'
import './storyBlock.css'
import './tracePages.css'

/** The network's traces for the room: a page for each municipality, then what they have in common. */
export function NetworkPages({ story }: { readonly story: NetworkStory }) {
  const pages = usePages(networkPages(story, useTexts()))
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
