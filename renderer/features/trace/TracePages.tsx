import type { ReactNode } from 'react'
import type { Traces } from '../../../shared/features/trace/selectTraces.ts'
import type { StorySection } from '../../../shared/features/trace/tellTraces.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageTurner } from './PageTurner.tsx'
import { StoryLines } from './StoryBlock.tsx'
import { type StoryPage, storyPages } from './storyPages.ts'
import { TraceMaps } from './TraceMaps.tsx'
import { TraceRadar } from './TraceRadar.tsx'
import { usePages } from './usePages.ts'
import './storyBlock.css'
import './tracePages.css'

export interface TracePagesProps {
  readonly traces: Traces
  readonly story: readonly StorySection[]
}

/** The traces for the room: one heading at a time in type for the back row, turned with a clicker, a finger or keys. */
export function TracePages({ traces, story }: TracePagesProps) {
  const pages = usePages(storyPages(story, traces.own.summary))
  const { page } = pages
  if (!page) return null
  const pictures: Partial<Record<StoryPage['key'], ReactNode>> = {
    levels: traces.levels.length > 0 && <TraceRadar traces={traces} isLarge />,
    stakeholders: traces.map && <TraceMaps traces={traces} />,
  }
  return (
    <div className="tracePages">
      <PageBody page={page} picture={page.isFirst ? pictures[page.key] : null} />
      <PageTurner {...pages} />
    </div>
  )
}

function PageBody({ page, picture }: { readonly page: StoryPage; readonly picture: ReactNode }) {
  const { trace } = useTexts()
  if (page.key === 'summary') {
    return (
      <section className="tracePage tracePage--summary">
        <p>{page.summary === '' ? trace.noSummary : page.summary}</p>
      </section>
    )
  }
  return (
    <section className="tracePage" data-pictured={picture ? page.key : undefined}>
      <div className="tracePage-words">
        <h2>{page.title}</h2>
        <p className="story-lead">{page.lead}</p>
        <StoryLines lines={page.lines} />
        {page.rest !== '' && <p className="story-rest">{page.rest}</p>}
      </div>
      {picture}
    </section>
  )
}
