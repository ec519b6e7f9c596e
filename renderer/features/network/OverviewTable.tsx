import type { NetworkProgress, ProgressStatus } from '../../../shared/features/network/selectProgress.ts'
import { gatheringMoments } from '../../ui/gatheringMoment.ts'
import { useTexts } from '../../ui/language.tsx'
import { EmptyOverview } from './EmptyOverview.tsx'
import { GatheringHeader } from './GatheringHeader.tsx'
import { MunicipalityRow } from './MunicipalityRow.tsx'
import { StatusMark } from './StatusMark.tsx'

export interface OverviewTableProps {
  readonly progress: NetworkProgress
  readonly today: string
}

/** Municipalities down, gatherings along the thread; the marks are explained below. */
export function OverviewTable({ progress, today }: OverviewTableProps) {
  const { overview } = useTexts()
  const { gatherings, rows } = progress
  const moments = gatheringMoments(gatherings, today)
  const hasRows = rows.length > 0
  return (
    <div className="overview">
      <div className="overview-scroll">
        <table className="overview-table" data-empty={!hasRows}>
          <caption className="onlyForScreenReader">{overview.tableName}</caption>
          <thead>
            <tr>
              <th scope="col" className="overview-nameHead">
                <span className="onlyForScreenReader">{overview.municipality}</span>
              </th>
              {gatherings.map((gathering, index) => (
                <GatheringHeader
                  key={gathering.id}
                  gathering={gathering}
                  number={index + 1}
                  moment={moments[index] ?? 'coming'}
                  today={today}
                />
              ))}
              <th scope="col" className="overview-head">
                {hasRows && overview.improvementAreas}
              </th>
              <th scope="col" className="overview-head overview-languageHead">
                {hasRows && overview.language}
              </th>
              <th scope="col" className="overview-moreHead">
                <span className="onlyForScreenReader">{overview.more}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MunicipalityRow key={row.municipality.id} row={row} progress={progress} />
            ))}
          </tbody>
        </table>
        {!hasRows && <EmptyOverview />}
      </div>
      {hasRows && <Legend />}
    </div>
  )
}

const explained: readonly ProgressStatus[] = ['done', 'doing', 'notStarted', 'later']

function Legend() {
  const { overview } = useTexts()
  return (
    <footer className="overview-legend">
      {explained.map((status) => (
        <span key={status} className="overview-legendItem">
          <StatusMark status={status} />
          {overview.status[status]}
        </span>
      ))}
      <span className="overview-order">{overview.alphabetical}</span>
    </footer>
  )
}
