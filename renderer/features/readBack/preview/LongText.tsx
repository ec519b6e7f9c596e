import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'

/** A note may be thousands of letters; a row that fills the screen would hide the others. */
const SHOWN_LETTERS = 280
/** In type for the back row the same is three times as high. */
const PROJECTED_LETTERS = 110

export interface LongTextProps {
  readonly text: string
  /** Whether Tab comes to this row: of two thousand rows only one has stops. */
  readonly isStop: boolean
}

/** A cell's text as it stands there, lines and all; the end of a long one comes when asked for. */
export function LongText({ text, isStop }: LongTextProps) {
  const { readBack: words } = useTexts()
  const limit = useProjectorMode().isOn ? PROJECTED_LETTERS : SHOWN_LETTERS
  const [showsAll, setShowsAll] = useState(false)
  if (text === '') return <span className="readBack-empty">{words.emptyValue}</span>
  if (showsAll || text.length <= limit) return <span className="readBack-text">{text}</span>
  return (
    <>
      <span className="readBack-text">{beginningOf(text, limit)}</span>
      <Button
        variant="quiet"
        label={words.showAll}
        tabIndex={isStop ? 0 : -1}
        onClick={() => setShowsAll(true)}
      />
    </>
  )
}

/** Whole words, unless there is none to end at. */
function beginningOf(text: string, limit: number): string {
  const cut = text.slice(0, limit)
  const end = cut.search(/\s\S*$/)
  return `${cut.slice(0, end > limit / 2 ? end : limit).trimEnd()} …`
}
