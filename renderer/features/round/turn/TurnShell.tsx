import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { RoundMethod } from '../../../../shared/features/round/record.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { roundTextsFor } from '../roundWords.ts'
import './turnShell.css'

export interface TurnShellProps {
  readonly method: RoundMethod
  /** Nobody is left to vote. */
  readonly isFull: boolean
  /** One voter's ballot. Drawn anew for each voter, so nothing is left of the last. */
  readonly renderTurn: (turn: Turn) => ReactNode
  readonly onLeave: () => void
}

export interface Turn {
  /** The ballot lies in the box. */
  readonly onCast: () => void
  /** Something is marked: leaving now would lose it. */
  readonly onBegun: (hasBegun: boolean) => void
}

type Phase = 'blank' | 'turn' | 'thanks'
const THANKS_MS = 1500

/** Passing the keyboard: covers the whole window, and is blank between turns. */
export function TurnShell({ method, isFull, renderTurn, onLeave }: TurnShellProps) {
  const words = roundTextsFor(method, useTexts())
  const [phase, setPhase] = useState<Phase>('blank')
  const [voter, setVoter] = useState(0)
  const [hasBegun, setHasBegun] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const shell = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (phase !== 'thanks') return
    const timer = setTimeout(() => setPhase('blank'), THANKS_MS)
    return () => clearTimeout(timer)
  }, [phase])
  // Who asked to leave while the ballot was on its way has nothing to lose any more.
  useEffect(() => {
    if (isLeaving && phase !== 'turn') onLeave()
  }, [isLeaving, phase, onLeave])
  // What lies under the shell is out of reach for keys and screen readers as well.
  useEffect(() => {
    const root = document.getElementById('app')
    root?.setAttribute('inert', '')
    return () => root?.removeAttribute('inert')
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button is another when nobody is left
  useEffect(() => {
    if (phase !== 'turn') shell.current?.querySelector<HTMLElement>('button')?.focus()
  }, [phase, isFull])

  const leave = (): void => (phase === 'turn' && hasBegun ? setIsLeaving(true) : onLeave())
  return createPortal(
    <div
      ref={shell}
      className="turnShell"
      data-phase={phase}
      role="dialog"
      aria-modal="true"
      aria-label={words.keyboard}
      onKeyDown={(event) => {
        // The screen underneath must not hear of a vote: only a ballot's own board has keys of its own.
        const isOnBoard = event.target instanceof Element && event.target.closest('.board') !== null
        if (!isOnBoard || event.ctrlKey || event.metaKey || event.key === 'q') event.stopPropagation()
        // Enter held down would walk through every seat.
        if (event.key === 'Enter' && event.repeat) event.preventDefault()
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        leave()
      }}
    >
      {phase === 'turn' && (
        <div key={voter} className="turnShell-turn">
          {renderTurn({
            onBegun: setHasBegun,
            onCast: () => {
              setHasBegun(false)
              setVoter((before) => before + 1)
              setPhase('thanks')
            },
          })}
        </div>
      )}
      {phase === 'thanks' && (
        <div className="turnShell-message" role="status">
          <h2>{words.thanks}</h2>
          <p>{words.thanksHelp}</p>
          <Button label={words.passOn} onClick={() => setPhase('blank')} />
        </div>
      )}
      {phase === 'blank' && (
        <div className="turnShell-message">
          <h2>{isFull ? words.everybody : words.passOn}</h2>
          {!isFull && <p>{words.passHelp}</p>}
          {isFull ? (
            <Button label={words.finished} variant="primary" onClick={onLeave} />
          ) : (
            <Button label={words.begin} variant="primary" onClick={() => setPhase('turn')} />
          )}
        </div>
      )}
      {!(phase === 'blank' && isFull) && (
        <Button
          className="turnShell-leave"
          label={words.leave}
          variant="quiet"
          icon="close"
          onClick={leave}
        />
      )}
      {isLeaving && (
        <ConfirmDialog
          title={words.leave}
          confirmLabel={words.leave}
          onConfirm={onLeave}
          onClose={() => setIsLeaving(false)}
        >
          <p>{words.leaveBegun}</p>
        </ConfirmDialog>
      )}
    </div>,
    document.body,
  )
}
