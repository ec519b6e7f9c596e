import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { Pages } from './usePages.ts'
import './tracePages.css'

/** Where in the pages the room is, and the way on for a finger. */
export function PageTurner<Page>({ at, count, previous, next }: Pages<Page>) {
  const { trace } = useTexts()
  return (
    <nav className="tracePages-turn" aria-label={trace.pages}>
      <Button
        label={trace.previous}
        icon="chevronLeft"
        iconOnly
        disabled={!previous.enabled}
        onClick={previous.run}
      />
      <p aria-live="polite">{trace.page(at + 1, count)}</p>
      <Button label={trace.next} icon="chevronRight" iconOnly disabled={!next.enabled} onClick={next.run} />
    </nav>
  )
}
