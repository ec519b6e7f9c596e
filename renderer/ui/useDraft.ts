import { useEffect, useRef, useState } from 'react'
import { copyText } from './copyText.ts'
import { useTexts } from './language.tsx'
import { useToast } from './toast.tsx'

export interface Draft {
  readonly value: string
  /** Something has been typed: undo is then the field's, not the network's. */
  readonly isTouched: boolean
  readonly error: string | undefined
  readonly change: (value: string) => void
  /** Saves what was typed; what is turned down stays in the field, and the reason is the answer. */
  readonly save: () => string | null
  /** Forgets what was typed. */
  readonly reset: () => void
}

/**
 * A field that saves when it is left. `save` answers with what is wrong, or null. Until something is
 * typed the record shows through, also when others change it; what is typed is saved even if the
 * field goes away under the hands, and if it is turned down then, it is said and can be copied.
 */
export function useDraft(stored: string, save: (typed: string) => string | null): Draft {
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const { common } = useTexts()
  const toast = useToast()
  const latest = useRef({ typed, stored, save, common, toast })
  useEffect(() => {
    latest.current = { typed, stored, save, common, toast }
  })
  useEffect(
    () => () => {
      const { typed: lost, ...last } = latest.current
      if (lost === null || lost === last.stored) return
      const problem = last.save(lost)
      if (problem === null) return
      last.toast(last.common.notSaved(problem), { label: last.common.copyText, run: () => copyText(lost) })
    },
    [],
  )
  const reset = (): void => {
    // At once, and not only with the next render: leaving and unmounting may come together.
    latest.current = { ...latest.current, typed: null }
    setTyped(null)
    setError(undefined)
  }
  return {
    value: typed ?? stored,
    isTouched: typed !== null,
    error,
    change: (value) => {
      setTyped(value)
      setError(undefined)
    },
    save: () => {
      // What counts is the newest, not what this render saw: taken back and left may come together.
      const newest = latest.current.typed === null ? null : typed
      const problem = newest === null || newest === stored ? null : save(newest)
      if (problem === null) reset()
      else setError(problem)
      return problem
    },
    reset,
  }
}
