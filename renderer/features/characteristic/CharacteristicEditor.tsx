import { useState } from 'react'
import { countAnswered } from '../../../shared/features/assessment/countAnswered.ts'
import { CHARACTERISTIC_TEXT_LIMITS } from '../../../shared/features/characteristic/limits.ts'
import { characteristicNoun } from '../../../shared/features/characteristic/record.ts'
import { type Characteristic, selectCharacteristics } from '../../../shared/features/characteristic/select.ts'
import type { LocalizedText } from '../../../shared/packs/language.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { SwitchRow } from '../../ui/SwitchRow.tsx'
import { OwnTextFields } from './OwnTextFields.tsx'
import type { CharacteristicActions, CharacteristicField } from './useCharacteristicActions.ts'
import './characteristicEditor.css'

const fields: readonly { readonly key: CharacteristicField; readonly rows: number }[] = [
  { key: 'title', rows: 2 },
  { key: 'statement', rows: 5 },
  { key: 'evidence', rows: 3 },
]

export interface CharacteristicEditorProps {
  readonly characteristic: Characteristic
  readonly actions: CharacteristicActions
}

/** One characteristic: its words in three languages, its place, and whether it is asked about. */
export function CharacteristicEditor({ characteristic, actions }: CharacteristicEditorProps) {
  const { characteristic: words } = useTexts()
  const { language } = useLanguage()
  const state = useNetworkState()
  const { id, isOwn, isActive } = characteristic
  const record = characteristicNoun.get(state, id)
  const answered = countAnswered(state, id)
  // An own one's empty languages borrow: the fields show only what is really written.
  const written = (field: CharacteristicField): LocalizedText =>
    isOwn && record ? record[field] : characteristic[field]
  return (
    <section className="characteristicEditor" aria-label={characteristic.title[language]}>
      <header className="characteristicEditor-head">
        <h2>{characteristic.title[language]}</h2>
        <Place characteristic={characteristic} actions={actions} />
      </header>
      {answered > 0 && <p className="characteristicEditor-answered">{words.answered(answered)}</p>}
      <SwitchRow
        label={words.use}
        description={words.useHelp}
        isOn={isActive}
        onFlip={(isOn) => actions.use(id, isOn)}
      />
      {fields.map(({ key, rows }) => (
        <OwnTextFields
          key={key}
          label={words.fields[key]}
          text={written(key)}
          limit={CHARACTERISTIC_TEXT_LIMITS[key]}
          rows={rows}
          onSave={(into, text) => actions.write(id, key, into, text)}
        />
      ))}
      <p className="characteristicEditor-help">{isOwn ? words.emptyBorrows : words.emptyIsPack}</p>
      <footer className="characteristicEditor-foot">
        {isOwn && (
          <Button label={words.remove} icon="trash" variant="danger" onClick={() => actions.remove(id)} />
        )}
        {!isOwn && record && (
          <>
            <Button label={words.backToPack} icon="undo" onClick={() => actions.backToPack(id)} />
            <span className="characteristicEditor-help">{words.backHelp}</span>
          </>
        )}
      </footer>
    </section>
  )
}

/** Where it stands, and one place up or down: what dragging does, without dragging. */
function Place({ characteristic: { id, title }, actions }: CharacteristicEditorProps) {
  const { characteristic: words } = useTexts()
  const { language } = useLanguage()
  const list = selectCharacteristics(useNetworkState())
  const [said, setSaid] = useState('')
  const index = list.findIndex((each) => each.id === id)
  const move = (step: -1 | 1): void => {
    if (actions.moveTo(id, index + step))
      setSaid(words.movedTo(title[language], index + step + 1, list.length))
  }
  return (
    <div className="characteristicEditor-place">
      <span>{words.place(index + 1, list.length)}</span>
      <Button
        label={words.up}
        icon="chevronUp"
        variant="quiet"
        disabled={index === 0}
        onClick={() => move(-1)}
      />
      <Button
        label={words.down}
        icon="chevronDown"
        variant="quiet"
        disabled={index === list.length - 1}
        onClick={() => move(1)}
      />
      <span className="onlyForScreenReader" role="status">
        {said}
      </span>
    </div>
  )
}
