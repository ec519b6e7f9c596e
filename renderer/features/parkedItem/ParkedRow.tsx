import type { Id } from '../../../shared/core/ids.ts'
import { PARKED_TEXT_LIMIT, PARKED_TEXT_LIMITS } from '../../../shared/features/parkedItem/commands.ts'
import type { ParkedItem } from '../../../shared/features/parkedItem/record.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { SavedText } from '../../ui/SavedText.tsx'
import { aboutName, screenOf } from './aboutOf.ts'
import type { Parking } from './useParking.ts'

export interface ParkedRowProps {
  readonly item: ParkedItem
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly parking: Parking
}

/** One parked item: who takes it, when, and what came of it. */
export function ParkedRow({ item, municipalityId, gatheringId, parking }: ParkedRowProps) {
  const { parking: words } = useTexts()
  const { language } = useLanguage()
  const isProjected = useProjectorMode().isOn
  const isOpen = item.settled === 'open'
  const day = item.day === null ? '' : formatDay(item.day, language, isoDayOf(Date.now()))
  if (isProjected)
    return (
      <li className="parkedRow" data-settled={item.settled}>
        <p className="parkedRow-text">{item.text}</p>
        <p>{[item.owner, day].filter((part) => part !== '').join(' · ')}</p>
      </li>
    )
  return (
    <li className="parkedRow" data-settled={item.settled}>
      <div className="parkedRow-what">
        <SavedText
          label={words.text}
          value={item.text}
          limit={PARKED_TEXT_LIMIT}
          onSave={(text) => parking.edit(item.id, { text })}
        />
        <About item={item} municipalityId={municipalityId} gatheringId={gatheringId} />
      </div>
      <SavedText
        label={words.owner}
        value={item.owner}
        limit={PARKED_TEXT_LIMITS.owner}
        onSave={(owner) => parking.edit(item.id, { owner })}
      />
      <DayField label={words.day} day={item.day} onSave={(day) => parking.edit(item.id, { day })} />
      <SavedText
        label={words.answer}
        value={item.answer}
        limit={PARKED_TEXT_LIMITS.answer}
        onSave={(answer) => parking.edit(item.id, { answer })}
      />
      <span className="parkedRow-buttons">
        <Button
          label={isOpen ? words.close : words.reopen}
          icon={isOpen ? 'check' : 'undo'}
          onClick={() => parking.settle(item)}
        />
        <Button
          label={`${words.remove}: ${item.text}`}
          icon="trash"
          iconOnly
          variant="quiet"
          onClick={() => parking.remove(item)}
        />
      </span>
    </li>
  )
}

function About({ item, ...at }: Omit<ParkedRowProps, 'parking'>) {
  const { parking: words } = useTexts()
  const state = useNetworkState()
  const { go } = useNavigation()
  const { about } = item
  if (item.municipalityId === null) return <p>{words.forAll}</p>
  if (!about) return null
  const name = aboutName(state, about)
  if (name === undefined) return <p>{words.gone}</p>
  return (
    <Button
      label={words.goTo(name)}
      icon="arrowRight"
      variant="quiet"
      onClick={() => go({ screen: screenOf[about.noun], ...at, focusId: about.id })}
    />
  )
}
