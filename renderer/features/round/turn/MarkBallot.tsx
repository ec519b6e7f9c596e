import { type KeyboardEvent, useRef, useState } from 'react'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { areasInOrder } from '../areasInOrder.ts'
import { type BallotDraft, ballotOf, emptyDraft, give, nextPoint, sumOf, take } from './ballotDraft.ts'
import { MarkRow } from './MarkRow.tsx'
import './markBallot.css'

export interface MarkBallotProps {
  readonly round: Round
  readonly way: Ballot['way']
  /** Answers what went wrong, in words; null = it lies in the box. */
  readonly onCast: (ballot: Ballot) => Promise<string | null>
  readonly onBegun?: (hasBegun: boolean) => void
}

/** More areas than this get a field to find one in. */
const MANY = 20

/** A ballot of dots, points or «keep»: tap, or move with the arrows and give with the space bar. */
export function MarkBallot({ round, way, onCast, onBegun }: MarkBallotProps) {
  const { round: words } = useTexts()
  const { language } = useLanguage()
  const [draft, setDraft] = useState(emptyDraft)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [sought, setSought] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const areas = areasInOrder(round, language).filter(({ title }) =>
    title.toLocaleLowerCase('nb').includes(sought.trim().toLocaleLowerCase('nb')),
  )
  const change = (next: BallotDraft): void => {
    setDraft(next)
    setProblem(null)
    onBegun?.(next.size > 0)
  }
  const cast = async (): Promise<void> => {
    if (isSending) return
    setIsSending(true)
    setProblem(await onCast(ballotOf(draft, way)))
    setIsSending(false)
  }
  const press = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.markRow-give') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement) // whatever has focus, it can be looked for
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus()
    } else if (event.key === 'Enter' && event.repeat) {
      // A key held down must not vote for the next one as well.
      event.preventDefault()
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement && at < 0)) {
      event.preventDefault()
      // A blank vote is meant, never slipped into: it has its own button.
      if (draft.size > 0 || round.method === 'removal') void cast()
      else setProblem(words.blankByButton)
    }
  }
  const rest = {
    dots: words.dotsLeft(round.dotCount - sumOf(draft)),
    points: words.pointsLeft(nextPoint(draft)),
    removal: words.keepCount(draft.size),
    placing: '',
    rating: '',
  }[round.method]
  return (
    // Keys anywhere on the ballot; every row is a button of its own.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the flexible column this is
    <div className="markBallot" onKeyDown={press} role="group" aria-label={round.question}>
      <h2 className="markBallot-question">{round.question}</h2>
      <p className="markBallot-rest" aria-live="polite">
        {rest}
      </p>
      {round.areas.length > MANY && (
        <TextField label={words.findArea} type="search" value={sought} onChange={setSought} />
      )}
      <ul ref={list} className="markBallot-list">
        {areas.map(({ index, title }, place) => (
          <MarkRow
            key={index}
            title={title}
            count={draft.get(index) ?? 0}
            method={round.method}
            hasFocus={place === 0}
            onGive={() => change(give(draft, index, round))}
            onTake={() => change(take(draft, index, round))}
          />
        ))}
      </ul>
      {problem !== null && (
        <p className="markBallot-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="markBallot-foot">
        <Button
          label={draft.size === 0 && round.method !== 'removal' ? words.castBlank : words.cast}
          variant="primary"
          icon="check"
          disabled={isSending}
          onClick={() => void cast()}
        />
        <span className="markBallot-keys">{words.keysHelp}</span>
      </div>
    </div>
  )
}
