import { useId, useMemo, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { comparableName } from '../../../shared/features/stakeholder/comparableName.ts'
import { selectStakeholders } from '../../../shared/features/stakeholder/select.ts'
import { stakeholderPack } from '../../../shared/packs/stakeholderPack.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { TextField } from '../TextField.tsx'
import { CardChoices } from './CardChoices.tsx'
import { cardFromName, cardFromPack, onceEach, type TemplateCard } from './templateCards.ts'

interface SourceProps {
  readonly chosenKeys: ReadonlySet<string>
  readonly onToggle: (card: TemplateCard) => void
}

const packCards = stakeholderPack.map(cardFromPack)

/** The ready list, searched by name. */
export function PackSource({ chosenKeys, onToggle }: SourceProps) {
  const { region } = useTexts()
  const words = region.fanOut
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const wanted = comparableName(typed)
  const cards = packCards.filter(({ names }) => comparableName(names[language]).includes(wanted))
  return (
    <>
      <TextField label={words.search} type="search" value={typed} onChange={setTyped} />
      {cards.length === 0 ? (
        <p>{words.noMatch}</p>
      ) : (
        <CardChoices cards={cards} chosenKeys={chosenKeys} onToggle={onToggle} />
      )}
    </>
  )
}

/** What one municipality has come up with; only names and categories travel, never what it thinks of them. */
export function MunicipalitySource({ chosenKeys, onToggle }: SourceProps) {
  const { region } = useTexts()
  const words = region.fanOut
  const state = useNetworkState()
  const id = useId()
  const municipalities = selectMunicipalities(state)
  const [municipalityId, setMunicipalityId] = useState<Id>(municipalities[0]?.id ?? '')
  const cards = useMemo(
    () =>
      onceEach(
        selectStakeholders(state, municipalityId).map(({ name, category }) => cardFromName(name, category)),
      ),
    [state, municipalityId],
  )
  return (
    <>
      <div className="ds-field textField">
        <label htmlFor={id} className="textField-label">
          {words.municipality}
        </label>
        <select
          id={id}
          className="ds-input"
          value={municipalityId}
          onChange={(event) => setMunicipalityId(event.target.value)}
        >
          {municipalities.map((municipality) => (
            <option key={municipality.id} value={municipality.id}>
              {municipality.name}
            </option>
          ))}
        </select>
      </div>
      {cards.length === 0 ? (
        <p>{words.noCards}</p>
      ) : (
        <CardChoices cards={cards} chosenKeys={chosenKeys} onToggle={onToggle} />
      )}
    </>
  )
}
