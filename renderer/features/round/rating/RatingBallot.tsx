import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { DONT_KNOW } from '../../../../shared/features/assessment/level.ts'
import { getCharacteristic } from '../../../../shared/features/characteristic/select.ts'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { RatingLevels } from './RatingLevels.tsx'
import { RatingOverview } from './RatingOverview.tsx'
import { answer, emptyRating, goTo, type RatingDraft, stepLevel, toBallot } from './ratingDraft.ts'
import '../turn/markBallot.css'
import '../../../ui/evidence.css'
import './ratingBallot.css'

export interface RatingBallotProps {
  readonly round: Round
  readonly way: Ballot['way']
  /** Answers what went wrong, in words; null = it lies in the box. */
  readonly onCast: (ballot: Ballot) => Promise<string | null>
  readonly onBegun?: (hasBegun: boolean) => void
}

/** One person's own levels, one characteristic at a time, and an overview before they are handed in. */
export function RatingBallot({ round, way, onCast, onBegun }: RatingBallotProps) {
  const { ballot: words } = useTexts().rating
  const [draft, setDraft] = useState(emptyRating)
  const [problem, setProblem] = useState<string | null>(null)
  const isSending = useRef(false)
  const ballot = useRef<HTMLDivElement>(null)
  const count = round.characteristics.length
  const { at } = draft
  const isOverview = at === count
  // Keys work from the first moment, and on every new page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page takes the keyboard anew
  useEffect(() => ballot.current?.focus(), [at])
  const change = (next: RatingDraft): void => {
    setDraft(next)
    setProblem(null)
    onBegun?.(next.answers.size > 0)
  }
  const turn = (to: number): void => change(goTo(draft, to, count))
  const cast = async (): Promise<void> => {
    if (isSending.current) return
    isSending.current = true
    setProblem(await onCast(toBallot(draft, way)))
    isSending.current = false
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const act = actionOf(event, draft, { isOverview, change, turn, cast: () => void cast() })
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    // Keys anywhere on the ballot; every level is a button of its own.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the flexible column this is
    <div
      ref={ballot}
      className="ratingBallot"
      role="group"
      aria-label={round.question}
      tabIndex={-1}
      onKeyDown={press}
    >
      <SaidPage round={round} draft={draft} />
      {isOverview ? (
        <RatingOverview round={round} draft={draft} onGoTo={turn} />
      ) : (
        <RatingPage round={round} draft={draft} onAnswer={(level) => change(answer(draft, at, level))} />
      )}
      {problem !== null && (
        <p className="markBallot-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="ratingBallot-foot">
        <Button label={words.previous} icon="chevronLeft" disabled={at === 0} onClick={() => turn(at - 1)} />
        {isOverview ? (
          <Button label={words.cast} variant="primary" icon="check" onClick={() => void cast()} />
        ) : (
          <Button
            label={at === count - 1 ? words.toOverview : words.next}
            variant="primary"
            iconAfter="chevronRight"
            onClick={() => turn(at + 1)}
          />
        )}
        <span className="markBallot-keys">{isOverview ? words.overviewKeys : words.keys}</span>
      </div>
    </div>
  )
}

interface Hands {
  readonly isOverview: boolean
  readonly change: (draft: RatingDraft) => void
  readonly turn: (to: number) => void
  readonly cast: () => void
}

function actionOf(
  { key, repeat, target }: KeyboardEvent,
  draft: RatingDraft,
  { isOverview, change, turn, cast }: Hands,
): (() => void) | null {
  const { at, answers } = draft
  if (key === 'ArrowLeft') return () => turn(at - 1)
  if (key === 'ArrowRight') return () => turn(at + 1)
  if (key === 'Enter') {
    // A key held down must neither leaf through the ballot nor hand it in.
    if (repeat) return () => undefined
    // On a button Enter is that button's, but for the level that is chosen already: then it means «on».
    if (target instanceof HTMLButtonElement && target.getAttribute('aria-pressed') !== 'true') return null
    return isOverview ? cast : () => turn(at + 1)
  }
  if (isOverview) return null
  if (/^[0-5]$/.test(key)) return () => change(answer(draft, at, Number(key)))
  if (key === 'ArrowUp') return () => change(answer(draft, at, stepLevel(answers.get(at), 1)))
  if (key === 'ArrowDown') return () => change(answer(draft, at, stepLevel(answers.get(at), -1)))
  return null
}

interface RatingPageProps {
  readonly round: Round
  readonly draft: RatingDraft
  readonly onAnswer: (level: number) => void
}

/** Outside what is drawn anew for each page, so that a page turned or a level set by key is heard. */
function SaidPage({ round, draft }: Pick<RatingPageProps, 'round' | 'draft'>) {
  const { ballot: words } = useTexts().rating
  const { language } = useLanguage()
  const state = useNetworkState()
  const asked = round.characteristics[draft.at]
  const level = draft.answers.get(draft.at)
  const title = asked && (getCharacteristic(state, asked.id)?.title[language] ?? asked.title)
  const said = level === DONT_KNOW ? words.unknown : `${words.levels} ${level}`
  const parts = [
    ...(title ? [words.place(draft.at + 1, round.characteristics.length), title] : [words.overview]),
    ...(title && level !== undefined ? [said] : []),
  ]
  return (
    <p className="onlyForScreenReader" role="status">
      {parts.join('. ')}
    </p>
  )
}

function RatingPage({ round, draft, onAnswer }: RatingPageProps) {
  const { ballot: words } = useTexts().rating
  const { language } = useLanguage()
  const state = useNetworkState()
  const asked = round.characteristics[draft.at]
  // One taken away while people answer keeps the name it was asked by.
  const characteristic = asked && getCharacteristic(state, asked.id)
  return (
    <div className="ratingBallot-page" key={draft.at}>
      <p className="ratingBallot-place">{words.place(draft.at + 1, round.characteristics.length)}</p>
      <h2>{characteristic?.title[language] ?? asked?.title}</h2>
      <p className="ratingBallot-statement">{characteristic?.statement[language]}</p>
      {characteristic?.evidence[language] && <p className="evidence">{characteristic.evidence[language]}</p>}
      <RatingLevels chosen={draft.answers.get(draft.at) ?? null} unknown={DONT_KNOW} onChoose={onAnswer} />
    </div>
  )
}
