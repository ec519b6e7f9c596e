import type { Id } from '../../../shared/core/ids.ts'
import { selectRankedAreas } from '../../../shared/features/improvementArea/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { AREA_DRAG } from './areaDrag.ts'

export interface AllAreasProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly chosenIds: ReadonlySet<Id>
  readonly onChoose: (areaId: Id) => void
}

/** Choosing without a vote: every area, in the order of the matrix. */
export function AllAreas({ municipalityId, gatheringId, chosenIds, onChoose }: AllAreasProps) {
  const state = useNetworkState()
  const { result: words } = useTexts()
  const areas = selectRankedAreas(state, municipalityId, gatheringId, 'reach')
  if (areas.length === 0) return null
  return (
    <section className="roundResult">
      <h2>{words.withoutVote}</h2>
      <p>{words.withoutVoteHelp}</p>
      <ol className="roundResult-rows">
        {areas.map(({ area }) => {
          const isChosen = chosenIds.has(area.id)
          const label = isChosen ? words.chosen : words.choose
          return (
            <li
              key={area.id}
              className="resultRow"
              data-chosen={isChosen}
              draggable={!isChosen}
              onDragStart={(event) => event.dataTransfer.setData(AREA_DRAG, area.id)}
            >
              <span className="resultRow-name resultRow-title">{stripSoftHyphens(area.title)}</span>
              <Button
                label={label}
                aria-label={`${label}: ${stripSoftHyphens(area.title)}`}
                disabled={isChosen}
                onClick={() => onChoose(area.id)}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
