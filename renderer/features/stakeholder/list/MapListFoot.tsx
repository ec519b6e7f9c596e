import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './mapListFoot.css'

export interface MapListFootProps {
  readonly shownCount: number
  readonly hiddenCount: number
  readonly chosenCount: number
  readonly onFilter: () => void
  readonly onOpenChosen: () => void
  readonly onChooseNone: () => void
}

/** Under the list: what can be done with the chosen cards, and what the filter keeps away. */
export function MapListFoot(props: MapListFootProps) {
  const { shownCount, hiddenCount, chosenCount } = props
  const { mapList, board, stakeholder: words } = useTexts()
  return (
    <div className="mapList-foot">
      {chosenCount > 0 ? (
        <>
          <span className="mapList-count" data-chosen>
            {board.chosen(chosenCount)}
          </span>
          <Button label={mapList.changeChosen(chosenCount)} icon="pencil" onClick={props.onOpenChosen} />
          <Button label={board.clearChoice} icon="close" variant="quiet" onClick={props.onChooseNone} />
        </>
      ) : (
        <span className="mapList-count">{words.cardCount(shownCount)}</span>
      )}
      <span className="mapList-hidden" role="status">
        {hiddenCount > 0 && mapList.hidden(hiddenCount)}
      </span>
      <span className="mapList-help" aria-hidden="true">
        {mapList.keys}
      </span>
      <Button label={words.filter} icon="filter" variant="quiet" onClick={props.onFilter} />
    </div>
  )
}
