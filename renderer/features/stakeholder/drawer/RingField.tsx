import type { Id } from '../../../../shared/core/ids.ts'
import { selectCardsOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { AxisPosition } from '../../../canvas/boardConfig.ts'
import { freePlace } from '../../../canvas/freePlace.ts'
import { zoneAt } from '../../../canvas/zones.ts'
import { useStore } from '../../../store/storeContext.ts'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { ringConfig, ringQuestion } from '../ringConfig.ts'
import { placeIn } from '../toBoardCards.ts'

export interface RingFieldProps {
  readonly stakeholderId: Id
  readonly place: AxisPosition | null
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly onPlace: (place: AxisPosition) => void
}

/** KS' three questions: which of them is this card an answer to? */
export function RingField({ stakeholderId, place, municipalityId, gatheringId, onPlace }: RingFieldProps) {
  const { card } = useTexts()
  const { language } = useLanguage()
  const store = useStore()
  const config = ringConfig(language)
  const choose = (key: string): void => {
    const others = selectCardsOnMap(store.getState(), municipalityId, gatheringId).flatMap((other) =>
      other.stakeholder.id === stakeholderId ? [] : (placeIn('rings', other) ?? []),
    )
    onPlace(freePlace(config, key, others))
  }
  const choices = config.rings.map(({ key, label }) => ({
    value: key,
    label,
    description: ringQuestion(key, language),
  }))
  const current = place ? (zoneAt(config, place)?.key ?? '') : ''
  return <ChoiceGroup label={card.ring} choices={choices} value={current} onChange={choose} />
}
