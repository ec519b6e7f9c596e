import type { ProgressStatus } from '../../../shared/features/network/selectProgress.ts'
import { useTexts } from '../../ui/language.tsx'
import { StatusMark } from './StatusMark.tsx'
import './statusCell.css'

export interface StatusCellProps {
  readonly status: ProgressStatus
  readonly municipality: string
  readonly exercise: string
  /** In the column of the gathering the network is at. */
  readonly isNow: boolean
  readonly onPress: () => void
}

/** How far one exercise has come; press it to be there. */
export function StatusCell({ status, municipality, exercise, isNow, onPress }: StatusCellProps) {
  const { overview } = useTexts()
  const words = overview.cell(municipality, exercise, overview.status[status])
  return (
    <td className="overview-cell" data-now={isNow}>
      <button
        type="button"
        className="overview-cellButton"
        aria-label={words}
        title={words}
        onClick={onPress}
      >
        <StatusMark status={status} />
      </button>
    </td>
  )
}
