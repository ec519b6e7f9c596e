import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { getMunicipality, selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { PARKED_TEXT_LIMITS } from '../../../../shared/features/parkedItem/commands.ts'
import { type ParkedItem, parkedItemNoun } from '../../../../shared/features/parkedItem/record.ts'
import { isAssigned } from '../../../../shared/features/parkedItem/select.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useNetworkState, useStore } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useNavigation } from '../../../ui/navigation.tsx'
import { DraftDay, DraftText } from './DraftField.tsx'
import { StepCard } from './StepCard.tsx'
import type { CheckOut } from './useCheckOut.ts'
import './checkOut.css'
import './parkedStep.css'

export interface ParkedStepProps {
  readonly gatheringId: Id
  readonly checkOut: CheckOut
}

/** What nobody has taken on yet: who and when, said here. A row that is answered stays, so that nothing jumps. */
export function ParkedStep({ gatheringId, checkOut: { unassigned } }: ParkedStepProps) {
  const { checkOut: words } = useTexts()
  const state = useNetworkState()
  const { go } = useNavigation()
  const [first] = useState(() => unassigned.map(({ id }) => id))
  const ids = [...new Set([...first, ...unassigned.map(({ id }) => id)])]
  const shown = ids.flatMap((id) => parkedItemNoun.get(state, id) ?? [])
  const isEmpty = parkedItemNoun.all(state).length === 0
  const anywhere = shown[0]?.municipalityId ?? selectMunicipalities(state)[0]?.id
  const left = unassigned.length
  const said = isEmpty ? words.parked.none : left === 0 ? words.parked.done : words.parked.left(left)
  return (
    <StepCard number={1} title={words.parked.title} isDone={left === 0} state={said}>
      {shown.length > 0 && (
        <ul className="checkOut-rows">
          {shown.map((item) => (
            <ParkedLine key={item.id} item={item} />
          ))}
        </ul>
      )}
      {!isEmpty && anywhere !== undefined && (
        <Button
          label={words.parked.go}
          iconAfter="arrowRight"
          variant="quiet"
          onClick={() => go({ screen: 'parking', municipalityId: anywhere, gatheringId })}
        />
      )}
    </StepCard>
  )
}

function ParkedLine({ item }: { readonly item: ParkedItem }) {
  const texts = useTexts()
  const { checkOut: words } = texts
  const store = useStore()
  const state = useNetworkState()
  const edit = (edited: { owner?: string; day?: string | null }): string | null => {
    const done = store.dispatch('parkedItem.edit', { parkedItemId: item.id, ...edited })
    return done.ok ? null : refusalText(texts, done.failure)
  }
  const municipality = item.municipalityId === null ? undefined : getMunicipality(state, item.municipalityId)
  return (
    <li className="checkOut-row">
      <p className="checkOut-what">
        <span>
          {isAssigned(item) && <Icon name="check" sizeRem={1} />} {item.text}
        </span>
        <span className="checkOut-quiet">{municipality?.name ?? words.parked.forAll}</span>
      </p>
      <DraftText
        label={words.parked.owner(item.text)}
        placeholder={words.promises.ownerHint}
        value={item.owner}
        limit={PARKED_TEXT_LIMITS.owner}
        isRole
        onSave={(owner) => edit({ owner })}
      />
      <DraftDay label={words.parked.day(item.text)} day={item.day} onSave={(day) => edit({ day })} />
    </li>
  )
}
