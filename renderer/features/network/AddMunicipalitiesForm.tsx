import { useState } from 'react'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import { municipalityPack } from '../../../shared/packs/municipalityPack.ts'
import { useNetworkState, useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type MunicipalityList, parseMunicipalityList } from './parseMunicipalityList.ts'
import { useAttempt } from './useAttempt.ts'
import './addMunicipalitiesForm.css'

export interface AddMunicipalities {
  readonly text: string
  readonly setText: (text: string) => void
  readonly list: MunicipalityList
  readonly existing: readonly string[]
  readonly problem: string | null
  /** True when they are in. */
  readonly add: () => boolean
}

/** A list being written: what it holds, and putting it in. All in one command, so that one undo takes them out. */
export function useAddMunicipalities(): AddMunicipalities {
  const store = useStore()
  const state = useNetworkState()
  const attempt = useAttempt()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const existing = selectMunicipalities(state).map(({ name }) => name)
  const list = parseMunicipalityList(text, existing)
  const language = getNetwork(state)?.language ?? 'nb'
  const add = (): boolean => {
    if (list.wanted.length === 0) return false
    const municipalities = list.wanted.map(({ name, pack }) => ({
      id: store.newId(),
      name,
      number: pack?.number ?? null,
      county: pack?.county ?? null,
      language: pack?.language ?? language,
    }))
    const refused = attempt('municipality.add', { municipalities })
    setProblem(refused)
    if (refused === null) setText('')
    return refused === null
  }
  const write = (value: string): void => {
    setText(value)
    setProblem(null)
  }
  return { text, setText: write, list, existing, problem, add }
}

export interface AddMunicipalitiesFieldsProps {
  readonly adding: AddMunicipalities
  readonly description: string
  readonly rows: number
}

/** A field for one name or a pasted list, and the network's usual municipalities a press away. */
export function AddMunicipalitiesFields({ adding, description, rows }: AddMunicipalitiesFieldsProps) {
  const { overview } = useTexts()
  const words = overview.add
  const { text, setText, list, existing, problem } = adding
  const taken = new Set([...existing, ...list.wanted.map(({ name }) => name)])
  const suggestions = municipalityPack.map(({ name }) => name).filter((name) => !taken.has(name))
  return (
    <>
      <TextField
        label={words.names}
        description={description}
        value={text}
        rows={rows}
        error={problem ?? (list.tooLong.length > 0 ? words.tooLong(list.tooLong.join(', ')) : undefined)}
        autoFocus
        onChange={setText}
      />
      {list.known.length > 0 && (
        <p className="addMunicipalities-known">{words.known(list.known.join(', '))}</p>
      )}
      {suggestions.length > 0 && (
        <fieldset className="addMunicipalities-suggestions">
          <legend>{words.suggestions}</legend>
          {suggestions
            .sort((left, right) => left.localeCompare(right, 'nb'))
            .map((name) => (
              <button
                key={name}
                type="button"
                className="addMunicipalities-suggestion"
                onClick={() => setText(text.trim() === '' ? name : `${text.trimEnd()}\n${name}`)}
              >
                {name}
              </button>
            ))}
        </fieldset>
      )}
    </>
  )
}
