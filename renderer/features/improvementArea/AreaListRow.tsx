import type { Id } from '../../../shared/core/ids.ts'
import {
  type Matrix,
  type MatrixPoint,
  matrices,
  toScore,
} from '../../../shared/features/areaPlacement/matrix.ts'
import { type RankedArea, selectAreaOnMatrix } from '../../../shared/features/improvementArea/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'
import type { ShownDots } from './areaCards.ts'
import { ScorePair } from './ScorePair.tsx'
import { TitleCell } from './TitleCell.tsx'
import type { AreaActions } from './useAreaActions.ts'
import './rankedList.css'

export interface AreaListRowProps {
  readonly entry: RankedArea
  readonly gatheringId: Id
  readonly dots: ShownDots
  /** On the projector it is to be read, from the back of the room. */
  readonly isReadOnly: boolean
  readonly actions: AreaActions
  readonly onOpen: (id: Id) => void
}

/** One area: its order, its title, the numbers of both matrices. */
export function AreaListRow({ entry, gatheringId, dots, isReadOnly, actions, onOpen }: AreaListRowProps) {
  const { area, rank } = entry
  const state = useNetworkState()
  const { improvementArea: words } = useTexts()
  const title = stripSoftHyphens(area.title)
  const pointOn = (matrix: Matrix): MatrixPoint | null =>
    selectAreaOnMatrix(state, area, gatheringId, matrix).point
  const place = (matrix: Matrix) => (point: MatrixPoint | null) => {
    if (point) actions.place(matrix, [{ id: area.id, ...point }])
    else actions.unplace(matrix, [area.id])
  }
  return (
    <tr>
      <td className="areaList-rank tabularNumbers">{rank ?? '–'}</td>
      <th scope="row">
        {isReadOnly ? area.title : <TitleCell id={area.id} stored={area.title} onRename={actions.rename} />}
      </th>
      {matrices.map((matrix) =>
        isReadOnly ? (
          <PlainPair key={matrix} point={pointOn(matrix)} />
        ) : (
          <ScorePair
            key={matrix}
            matrix={matrix}
            point={pointOn(matrix)}
            title={title}
            onPlace={place(matrix)}
          />
        ),
      )}
      {dots && <td className="areaList-dots tabularNumbers">{dots.get(area.id) ?? '–'}</td>}
      {!isReadOnly && (
        <td>
          <button
            type="button"
            className="rankedList-open"
            aria-label={`${words.edit}: ${title}`}
            onClick={() => onOpen(area.id)}
          >
            <Icon name="pencil" sizeRem={1.125} />
          </button>
        </td>
      )}
    </tr>
  )
}

function PlainPair({ point }: { readonly point: MatrixPoint | null }) {
  const { language } = useLanguage()
  const written = (value: number | undefined): string =>
    value === undefined ? '–' : formatScore(toScore(value), language)
  return (
    <>
      <td className="tabularNumbers">{written(point?.y)}</td>
      <td className="tabularNumbers">{written(point?.x)}</td>
    </>
  )
}
