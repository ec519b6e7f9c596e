import type { Id } from '../../../shared/core/ids.ts'
import { CHOICE_LIMIT } from '../../../shared/features/choice/commands.ts'
import { selectRankedAreas } from '../../../shared/features/improvementArea/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { AREA_DRAG } from './areaDrag.ts'
import { ChooseButton } from './ChooseButton.tsx'
import './result/roundResult.css'
import './result/resultRow.css'

export interface AllAreasProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly chosenIds: ReadonlySet<Id>
  readonly onChoose: (areaId: Id) => void
}

/** Choosing whatever the dots said, or without any: every area, in the order of the matrix. */
export function AllAreas({ municipalityId, gatheringId, chosenIds, onChoose }: AllAreasProps) {
  const state = useNetworkState()
  const { result: words } = useTexts()
  const areas = selectRankedAreas(state, municipalityId, gatheringId, 'reach')
  const isFull = chosenIds.size >= CHOICE_LIMIT
  if (areas.length === 0) return null
  return (
    <div className="roundResult">
      <h2>{words.withoutVote}</h2>
      <p>{words.withoutVoteHelp}</p>
      <ol className="roundResult-rows">
        {areas.map(({ area: { id, title } }) => {
          const isChosen = chosenIds.has(id)
          return (
            <li
              key={id}
              className="resultRow resultRow--plain"
              data-chosen={isChosen}
              draggable={!isChosen && !isFull}
              onDragStart={(event) => event.dataTransfer.setData(AREA_DRAG, id)}
            >
              <span className="resultRow-title">{stripSoftHyphens(title)}</span>
              <ChooseButton
                title={stripSoftHyphens(title)}
                isChosen={isChosen}
                isFull={isFull}
                onChoose={() => onChoose(id)}
              />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
