import { useEffect, useRef } from 'react'
import { useTexts } from '../../../ui/language.tsx'
import type { Tally } from './planCounts.ts'

export interface PartCheckboxProps {
  readonly label: string
  readonly help?: string
  readonly tally: Tally<string>
  readonly onChange: (numbers: readonly number[], isChosen: boolean) => void
}

/** Chooses all that have something in common; half ticked when only some of them are chosen. */
export function PartCheckbox({ label, help, tally, onChange }: PartCheckboxProps) {
  const { readBack: words } = useTexts()
  const box = useRef<HTMLInputElement>(null)
  const { numbers, chosenCount } = tally
  const isAll = chosenCount === numbers.length
  const isSome = chosenCount > 0 && !isAll
  useEffect(() => {
    // Only a script can half tick a box.
    if (box.current) box.current.indeterminate = isSome
  }, [isSome])
  return (
    <label className="readBack-part">
      <input
        ref={box}
        type="checkbox"
        className="ds-input"
        checked={isAll}
        onChange={() => onChange(numbers, !isAll)}
      />
      <span className="readBack-partName">
        {label}
        {help && <small>{help}</small>}
      </span>
      <span className="tabularNumbers readBack-partCount">
        {words.chosenOf(String(chosenCount), String(numbers.length))}
      </span>
    </label>
  )
}
