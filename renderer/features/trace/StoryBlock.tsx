import { type ReactNode, useId } from 'react'
import type { StoryLine, StorySection } from '../../../shared/features/trace/tellTraces.ts'
import './storyBlock.css'

export interface StoryBlockProps {
  readonly section: StorySection
  /** Between the lead and the lines: a picture. */
  readonly picture?: ReactNode
  /** Instead of the lines, where they can be written on. */
  readonly children?: ReactNode
}

/** One heading of the page, and what is told under it. */
export function StoryBlock({ section, picture, children }: StoryBlockProps) {
  const id = useId()
  return (
    <section className="story" aria-labelledby={id} data-section={section.key}>
      <h2 id={id}>{section.title}</h2>
      <p className="story-lead">{section.lead}</p>
      {picture}
      {children ?? <StoryLines lines={section.lines} />}
      {section.rest !== '' && <p className="story-rest">{section.rest}</p>}
    </section>
  )
}

export function StoryLines({ lines }: { readonly lines: readonly StoryLine[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="story-lines">
      {lines.map(({ title, said }, index) => (
        // Two things may bear the same name; the list is drawn anew as a whole.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <h3>{title}</h3>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </li>
      ))}
    </ul>
  )
}
