import { memo } from 'react'
import type { HistoryBoard } from '../../../../shared/features/history/deed.ts'
import type { StillParts, StillProps } from '../../../ui/stillParts.ts'

export interface ReplayStillProps extends StillProps {
  readonly board: HistoryBoard
  readonly stills: StillParts
}

/** The board that is replayed; drawn anew only when the state around it is another. */
export const ReplayStill = memo(function ReplayStill({ board, stills, ...about }: ReplayStillProps) {
  const { MapStill, MatrixStill } = stills
  if (board === 'map' || board === 'rings')
    return <MapStill {...about} form={board === 'map' ? 'plane' : 'rings'} />
  return <MatrixStill {...about} matrix={board} />
})
