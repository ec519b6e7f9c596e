import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { CHARACTERISTIC_TEXT_LIMITS } from '../../../shared/features/characteristic/limits.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { CharacteristicActions } from './useCharacteristicActions.ts'
import './addCharacteristic.css'

export interface AddCharacteristicProps {
  readonly actions: CharacteristicActions
  readonly onAdded: (id: Id) => void
}

/** One line, Enter, and it stands last in the list. */
export function AddCharacteristic({ actions, onAdded }: AddCharacteristicProps) {
  const { characteristic: words } = useTexts()
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const add = (): void => {
    const added = actions.add(title)
    if ('problem' in added) return setProblem(added.problem)
    setTitle('')
    onAdded(added.id)
  }
  return (
    <form
      className="characteristicList-add"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={words.newOne}
        value={title}
        limit={CHARACTERISTIC_TEXT_LIMITS.title}
        error={problem}
        onChange={(typed) => {
          setTitle(typed)
          setProblem(undefined)
        }}
      />
      <Button label={words.add} icon="plus" type="submit" />
    </form>
  )
}
