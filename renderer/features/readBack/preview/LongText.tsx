import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'

/** A note may be thousands of letters; a row that fills the screen would hide the others. */
const SHOWN_LETTERS = 280

export interface LongTextProps {
  readonly text: string
  /** Whether Tab comes to this row: of two thousand rows only one has stops. */
  readonly isStop: boolean
}

/** A cell's text as it stands there, lines and all; the end of a long one comes when asked for. */
export function LongText({ text, isStop }: LongTextProps) {
  const { readBack: words } = useTexts()
  const [showsAll, setShowsAll] = useState(false)
  if (text === '') return <span className="readBack-empty">{words.emptyValue}</span>
  if (showsAll || text.length <= SHOWN_LETTERS) return <span className="readBack-text">{text}</span>
  return (
    <>
      <span className="readBack-text">{beginningOf(text)}</span>
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
function beginningOf(text: string): string {
  const cut = text.slice(0, SHOWN_LETTERS)
  const end = cut.search(/\s\S*$/)
  return `${cut.slice(0, end > SHOWN_LETTERS / 2 ? end : SHOWN_LETTERS).trimEnd()} …`
}
