import { useRef, useState } from 'react'
import { REGION_TEXT_LIMIT } from '../../../shared/features/regionAnswer/commands.ts'
import type { RegionAnswer } from '../../../shared/features/regionAnswer/record.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'

import './askBox.css'

interface AskBoxProps {
  /** What the room is asked now: as written, or as suggested. */
  readonly question: string
  readonly suggestion: string
  readonly answer: RegionAnswer | undefined
  /** The refusal in words, or null when it is written. */
  readonly onWrite: (question: string, answer: string) => string | null
  readonly onNext: (() => void) | null
}

type Writing = 'question' | 'answer'

/** The question for the room, the answer it gave, and the way to the next disagreement. */
export function AskBox({ question, suggestion, answer, onWrite, onNext }: AskBoxProps) {
  const { region } = useTexts()
  const words = region.ask
  const [writing, setWriting] = useState<Writing | null>(null)
  const pencil = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    // Where the hand was before it wrote; the field it leaves is gone.
    const opener = writing === 'question' ? pencil : note
    opener.current?.focus()
    setWriting(null)
  }
  const said = answer?.answer ?? ''
  return (
    <section className="askBox" aria-label={words.title}>
      <div className="askBox-question" data-ground="deep">
        <div>
          <h3>{words.title}</h3>
          <p>{question}</p>
        </div>
        <Button
          ref={pencil}
          label={words.editQuestion}
          icon="pencil"
          iconOnly
          isOnDeep
          variant="quiet"
          aria-expanded={writing === 'question'}
          onClick={() => setWriting(writing === 'question' ? null : 'question')}
        />
      </div>
      {writing === 'question' && (
        <WritingField
          label={words.questionLabel}
          start={question}
          save={words.saveQuestion}
          suggestion={suggestion}
          onSave={(typed) => onWrite(typed, said)}
          onClose={close}
        />
      )}
      {writing === 'answer' && (
        <WritingField
          label={words.answerLabel}
          start={said}
          save={words.saveAnswer}
          onSave={(typed) => onWrite(question, typed)}
          onClose={close}
        />
      )}
      {writing !== 'answer' && said !== '' && (
        <div className="askBox-answer">
          <h3>{words.answer}</h3>
          <p>{said}</p>
        </div>
      )}
      <footer className="askBox-footer">
        <Button
          ref={note}
          label={said === '' ? words.note : words.editAnswer}
          icon="pencil"
          variant="quiet"
          aria-expanded={writing === 'answer'}
          onClick={() => setWriting(writing === 'answer' ? null : 'answer')}
        />
        {onNext && <Button label={region.list.next} icon="arrowRight" title="N" onClick={onNext} />}
      </footer>
    </section>
  )
}

interface WritingFieldProps {
  readonly label: string
  readonly start: string
  readonly save: string
  /** Given for a question: what the map itself would ask. */
  readonly suggestion?: string
  readonly onSave: (text: string) => string | null
  readonly onClose: () => void
}

/** Leaving the field saves it, as everywhere; Ctrl+Enter and the button save and close, Escape puts it back. */
function WritingField({ label, start, save, suggestion, onSave, onClose }: WritingFieldProps) {
  const { region } = useTexts()
  const [text, setText] = useState(start)
  const [saved, setSaved] = useState(start)
  const [problem, setProblem] = useState<string | null>(null)
  const isGivenUp = useRef(false)
  const keep = (): boolean => {
    if (text === saved || isGivenUp.current) return true
    const refused = onSave(text)
    setProblem(refused)
    if (refused === null) setSaved(text)
    return refused === null
  }
  const finish = (): void => {
    if (keep()) onClose()
  }
  return (
    <div className="askBox-writing">
      <TextField
        label={label}
        value={text}
        rows={3}
        limit={REGION_TEXT_LIMIT}
        error={problem ?? undefined}
        autoFocus
        onChange={(typed) => {
          setText(typed)
          setProblem(null)
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish()
          if (event.key !== 'Escape') return
          // Only the field is left, nothing behind it.
          event.preventDefault()
          // Closing takes the focus away, and leaving the field would save it.
          isGivenUp.current = true
          onClose()
        }}
      />
      <div className="askBox-buttons">
        <Button label={save} variant="primary" onClick={finish} />
        {suggestion !== undefined && suggestion !== text && (
          <Button label={region.ask.useSuggestion} variant="quiet" onClick={() => setText(suggestion)} />
        )}
      </div>
    </div>
  )
}
