import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

export interface CellFieldOptions {
  readonly stored: string
  /** Typed earlier and not saved: half a place, or a text that was turned down. */
  readonly kept: string | undefined
  readonly onSave: (typed: string) => void
  /** Half a date, which reads as empty and must not take away the one that was there. */
  readonly onHalf?: () => void
  readonly onTakeBack: () => void
}

interface Typed {
  readonly text: string
  readonly isHalf: boolean
}

/** A cell that saves when it is left, also when it goes away under the hands; Esc takes back what was typed. */
export function useCellField({ stored, kept, onSave, onHalf, onTakeBack }: CellFieldOptions) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const save = (): void => {
    if (typed === null) return
    if (typed.isHalf) onHalf?.()
    else if (typed.text === stored) onTakeBack()
    else onSave(typed.text)
  }
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => () => latest.current(), [])
  const forget = (): void => {
    // At once, and not only with the next render: leaving and going away may come together.
    latest.current = () => undefined
    setTyped(null)
  }
  const leave = (): void => {
    save()
    forget()
  }
  return {
    value: typed?.text ?? kept ?? stored,
    input: {
      // Where nothing is typed, undo is the network's and not the field's.
      'data-touched': typed !== null,
      autoComplete: 'off',
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
        setTyped({ text: target.value, isHalf: target.validity.badInput }),
      onBlur: leave,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') leave()
        if (event.key !== 'Escape' || (typed === null && kept === undefined)) return
        // Taken: the same key would otherwise close the panel too.
        event.preventDefault()
        event.stopPropagation()
        forget()
        onTakeBack()
      },
    },
  }
}
