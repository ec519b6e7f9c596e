import { type CSSProperties, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { isCheckedOut } from '../../../shared/features/closing/select.ts'
import { selectDateDisorder } from '../../../shared/features/gathering/dateOrder.ts'
import type { NetworkProgress, ProgressStatus } from '../../../shared/features/network/selectProgress.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { gatheringMoments } from '../../ui/gatheringMoment.ts'
import { useTexts } from '../../ui/language.tsx'
import { AddGathering } from './AddGathering.tsx'
import { EmptyOverview } from './EmptyOverview.tsx'
import { GatheringHeader } from './GatheringHeader.tsx'
import { MunicipalityRow } from './MunicipalityRow.tsx'
import type { PromisedParts } from './promisedParts.ts'
import { StatusMark } from './StatusMark.tsx'
import { stepWords } from './stepWords.ts'
import { usePromised } from './usePromised.ts'
import './overviewTable.css'

export interface OverviewTableProps {
  readonly progress: NetworkProgress
  readonly today: string
  readonly parts: PromisedParts
}

/** Municipalities down, the exercises of each gathering along the thread, and what was promised the last time. */
export function OverviewTable({ progress, today, parts }: OverviewTableProps) {
  const { overview } = useTexts()
  const { columns, rows } = progress
  const promised = usePromised(progress, today)
  const [openIds, setOpenIds] = useState<ReadonlySet<Id>>(new Set())
  const toggle = (id: Id): void => setOpenIds((open) => open.symmetricDifference(new Set([id])))
  const hasRows = rows.length > 0
  // The table is as wide as its columns need, and scrolls sideways when that is more than there is.
  const width = { '--overview-columns': columns.length } as CSSProperties
  return (
    <div className="overview">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and keys must reach that */}
      <section className="overview-scroll" tabIndex={0} aria-label={overview.tableName}>
        <table className="overview-table" data-empty={!hasRows} style={width}>
          <caption className="onlyForScreenReader">{overview.tableName}</caption>
          <colgroup>
            <col className="overview-nameColumn" />
            {columns.map(({ gathering, step }) => (
              <col key={`${gathering.id} ${step}`} className="overview-stepColumn" />
            ))}
            <col />
            <col className="overview-endColumn" />
          </colgroup>
          <TableHead progress={progress} today={today} />
          <tbody>
            {rows.map((row) => (
              <MunicipalityRow
                key={row.municipality.id}
                row={row}
                progress={progress}
                promisedAt={promised.from}
                promised={promised.byMunicipality.get(row.municipality.id) ?? []}
                parts={parts}
                isOpen={openIds.has(row.municipality.id)}
                onToggle={toggle}
              />
            ))}
          </tbody>
        </table>
        {!hasRows && <EmptyOverview />}
      </section>
      {hasRows && <Legend />}
    </div>
  )
}

function TableHead({ progress, today }: Pick<OverviewTableProps, 'progress' | 'today'>) {
  const texts = useTexts()
  const { overview } = texts
  const state = useNetworkState()
  const { gatherings, columns, currentIndex, rows } = progress
  const moments = gatheringMoments(gatherings, today)
  const disorder = selectDateDisorder(state)
  const spans = gatherings.map(({ id }) => columns.filter(({ gathering }) => gathering.id === id).length)
  const now = gatherings[currentIndex]?.id
  const hasRows = rows.length > 0
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="overview-nameHead">
          <span className="onlyForScreenReader">{overview.municipality}</span>
        </th>
        {gatherings.map((gathering, index) => (
          <GatheringHeader
            key={gathering.id}
            gathering={gathering}
            number={index + 1}
            moment={moments[index] ?? 'coming'}
            isOver={moments[index] === 'held' || isCheckedOut(state, gathering.id)}
            span={spans[index] ?? 1}
            spanBefore={spans[index - 1] ?? 1}
            comesBefore={disorder.get(gathering.id)}
            today={today}
          />
        ))}
        <td className="overview-addCell" colSpan={2}>
          <AddGathering />
        </td>
      </tr>
      <tr className="overview-steps">
        {columns.map((column) => (
          <th
            key={`${column.gathering.id} ${column.step}`}
            scope="col"
            className="overview-step"
            data-now={column.gathering.id === now}
          >
            {hasRows && stepWords(column, texts)}
          </th>
        ))}
        <th scope="col" className="overview-promisedHead">
          {hasRows && currentIndex > 0 && overview.promisedLast}
        </th>
        <th scope="col">
          <span className="onlyForScreenReader">{overview.more}</span>
        </th>
      </tr>
    </thead>
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
          {status === 'later' ? overview.laterOrAway : overview.status[status]}
        </span>
      ))}
      <span className="overview-order">{overview.alphabetical}</span>
    </footer>
  )
}
