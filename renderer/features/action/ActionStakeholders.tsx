import type { Id } from '../../../shared/core/ids.ts'
import { quadrantOf } from '../../../shared/features/stakeholder/quadrant.ts'
import { selectCardsOnMap } from '../../../shared/features/stakeholder/select.ts'
import { quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import './actionStakeholders.css'

export interface ActionStakeholdersProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly chosenIds: readonly Id[]
  readonly onChange: (ids: Id[]) => void
}

/** Which cards of the map an action needs, with where they stand and who has the contact. */
export function ActionStakeholders({
  municipalityId,
  gatheringId,
  chosenIds,
  onChange,
}: ActionStakeholdersProps) {
  const state = useNetworkState()
  const { action: words } = useTexts()
  const { language } = useLanguage()
  const cards = selectCardsOnMap(state, municipalityId, gatheringId)
  if (cards.length === 0) return null
  const toggle = (id: Id): void =>
    onChange(chosenIds.includes(id) ? chosenIds.filter((chosen) => chosen !== id) : [...chosenIds, id])
  return (
    <fieldset className="actionStakeholders">
      <legend>{words.stakeholders}</legend>
      <ul>
        {cards.map(({ stakeholder: { id, name, category, contact }, position }) => {
          const quadrant = position && quadrantPack.find(({ key }) => key === quadrantOf(position))
          const said = [quadrant?.name[language], contact && words.contact(contact)].filter(Boolean)
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={chosenIds.includes(id)}
                  onChange={() => toggle(id)}
                />
                <CategoryBand category={category} />
                <span>
                  {stripSoftHyphens(name)}
                  {said.length > 0 && <span className="actionStakeholders-said">{said.join(' · ')}</span>}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
