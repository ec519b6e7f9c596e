import type { Id } from '../../../shared/core/ids.ts'
import { selectParkedItems, selectUnassigned } from '../../../shared/features/parkedItem/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { ParkedRow } from './ParkedRow.tsx'
import './parking.css'
import { useParking } from './useParking.ts'

export interface ParkingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** «Parkert»: what came up and has to be answered later, by somebody. */
export function ParkingScreen({ municipalityId, gatheringId }: ParkingScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { parking: words } = texts
  const parking = useParking()
  const projector = useProjectorMode()
  const items = selectParkedItems(state, municipalityId)
  const open = items.some(({ settled }) => settled === 'open')
  const left = selectUnassigned(state, municipalityId).length
  return (
    <Screen
      title={words.title}
      subtitle={gatheringTitle(state, gatheringId, texts)}
      question={words.question}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and keys must reach that */}
      <section className="parking" tabIndex={0} aria-label={words.question} data-projector={projector.isOn}>
        {items.length === 0 ? (
          <p className="parking-empty">{words.empty}</p>
        ) : (
          open && (
            <p className="parking-checkOut" data-left={left > 0} role="status">
              {left > 0 ? words.unassigned(left) : words.assigned}
            </p>
          )
        )}
        <ul>
          {items.map((item) => (
            <ParkedRow
              key={item.id}
              item={item}
              municipalityId={municipalityId}
              gatheringId={gatheringId}
              parking={parking}
            />
          ))}
        </ul>
      </section>
    </Screen>
  )
}
