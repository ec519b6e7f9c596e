import { type CSSProperties, useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { selectCardsOnMap } from '../../../shared/features/stakeholder/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { MapPicture } from '../../ui/MapPicture.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import './gallery.css'

/** As many columns as rows: nine make a square, thirty still fit a wall. */
const columnsFor = (count: number): number => Math.max(1, Math.ceil(Math.sqrt(count)))

/** All municipalities' maps side by side, alphabetically and to one scale. Press one to go there. */
export function Gallery({ gatheringId }: { readonly gatheringId: Id }) {
  const { region } = useTexts()
  const state = useNetworkState()
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const maps = useMemo(
    () =>
      selectMunicipalities(state).map(({ id, name }) => ({
        id,
        name,
        points: selectCardsOnMap(state, id, gatheringId).flatMap(({ stakeholder: { category }, position }) =>
          position ? [{ x: position.interest, y: position.influence, category }] : [],
        ),
      })),
    [state, gatheringId],
  )
  const words = region.gallery
  // React's type knows no custom properties.
  const columns = { '--columns': columnsFor(maps.length) } as CSSProperties
  return (
    <ul className="gallery" aria-label={words.label} style={columns}>
      {maps.map(({ id, name, points }) => (
        <li key={id} className="gallery-item">
          <button
            type="button"
            className="gallery-map"
            onClick={() => go({ screen: 'stakeholderMap', municipalityId: id, gatheringId })}
          >
            <span className="onlyForScreenReader">{words.open(name)}</span>
            <span className="gallery-name" aria-hidden="true">
              {name}
            </span>
            <span className="gallery-picture">
              <MapPicture points={points} hasLetters />
              {points.length === 0 && !projector.isOn && (
                <span className="gallery-empty">{words.nothingPlaced}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
