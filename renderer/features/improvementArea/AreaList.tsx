import type { KeyboardEvent, ReactNode } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { matrices } from '../../../shared/features/areaPlacement/matrix.ts'
import { useTexts } from '../../ui/language.tsx'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { AreaListRow } from './AreaListRow.tsx'
import type { AreaActions } from './useAreaActions.ts'
import type { ShownAreas } from './useAreaCards.ts'
import './areaList.css'

export interface AreaListProps {
  readonly shown: ShownAreas
  readonly gatheringId: Id
  readonly actions: AreaActions
  readonly onOpen: (id: Id) => void
  readonly foot: ReactNode
}

/** Up and down go to the same cell of the next row, as in a spreadsheet. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const { target } = event
  if (step === 0 || !(target instanceof HTMLInputElement)) return
  const { cell } = target.dataset
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`[data-cell="${cell}"]`)]
  const next = cells[cells.indexOf(target) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.select()
}

/** All areas by their order on the matrix last shown, with the numbers of both to write over. */
export function AreaList({ shown, gatheringId, actions, onOpen, foot }: AreaListProps) {
  const texts = useTexts()
  const { improvementArea: words } = texts
  const { isOn: isProjected } = useProjectorMode()
  const { ranked, result, dots } = shown
  return (
    <div className="areaList">
      <div className="areaList-scroll">
        <table onKeyDown={walk}>
          <caption className="onlyForScreenReader">{words.listName}</caption>
          <thead>
            <tr>
              <th>{words.rank}</th>
              <th>{words.area}</th>
              {matrices.flatMap((matrix) => {
                const { yShort, xShort } = matrixWords(texts, matrix)
                return [<th key={`${matrix} y`}>{yShort}</th>, <th key={`${matrix} x`}>{xShort}</th>]
              })}
              {dots && <th>{result?.method === 'points' ? words.pointsHead : words.dotsHead}</th>}
              {!isProjected && <td />}
            </tr>
          </thead>
          <tbody>
            {ranked.map((entry) => (
              <AreaListRow
                key={entry.area.id}
                entry={entry}
                gatheringId={gatheringId}
                dots={dots}
                isReadOnly={isProjected}
                actions={actions}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
        {ranked.length === 0 && <p className="areaList-empty">{words.emptyTitle}</p>}
      </div>
      {!isProjected && foot}
    </div>
  )
}
