import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import type {
  MunicipalityProgress,
  NetworkProgress,
} from '../../../shared/features/network/selectProgress.ts'
import type { PromisedItem } from '../../../shared/features/promise/selectPromisedLast.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { InlineName } from '../../ui/InlineName.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import type { PlaceInMunicipality } from '../../ui/place.ts'
import { exerciseOf } from './exerciseOf.ts'
import type { PromisedParts } from './promisedParts.ts'
import { RowMenu } from './RowMenu.tsx'
import { StatusCell } from './StatusCell.tsx'
import { stepWords } from './stepWords.ts'
import './municipalityRow.css'

export interface MunicipalityRowProps {
  readonly row: MunicipalityProgress
  readonly progress: NetworkProgress
  /** Where the promises were made; null = nothing has been promised yet. */
  readonly promisedAt: Gathering | null
  readonly promised: readonly PromisedItem[]
  readonly parts: PromisedParts
  readonly isOpen: boolean
  readonly onToggle: (municipalityId: Id) => void
}

/** The first exercise of the gathering the network is at that is not done; else its last. */
function placeNow(
  row: MunicipalityProgress,
  { columns, gatherings, currentIndex }: NetworkProgress,
): PlaceInMunicipality | null {
  const now = gatherings[currentIndex]?.id
  const here = columns.flatMap((column, index) =>
    column.gathering.id === now ? [{ column, status: row.cells[index] }] : [],
  )
  const next = here.find(({ status }) => status !== 'done') ?? here.at(-1)
  return next ? exerciseOf(row.municipality.id, next.column) : null
}

/** One municipality: what is done at each gathering, and what it promised the last time. */
export function MunicipalityRow(props: MunicipalityRowProps) {
  const { row, progress, promised, parts, isOpen, onToggle } = props
  const texts = useTexts()
  const { overview } = texts
  const { go } = useNavigation()
  const { municipality, cells } = row
  const { id, name } = municipality
  const [isRenaming, setIsRenaming] = useState(false)
  const now = progress.gatherings[progress.currentIndex]?.id
  const place = placeNow(row, progress)
  const openNow = (): void => {
    if (place) go(place)
  }
  const detailsId = `promised-${id}`
  return (
    <>
      <tr className="overview-row" data-open={isOpen}>
        <th scope="row" className="overview-nameCell">
          {isRenaming ? (
            <RenameField id={id} name={name} onClose={() => setIsRenaming(false)} />
          ) : (
            <button
              type="button"
              className="overview-name"
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              onClick={() => onToggle(id)}
            >
              {name}
            </button>
          )}
        </th>
        {progress.columns.map((column, index) => (
          <StatusCell
            key={`${column.gathering.id} ${column.step}`}
            status={cells[index] ?? 'later'}
            municipality={name}
            exercise={`${stripSoftHyphens(stepWords(column, texts))} ${column.gathering.title}`}
            isNow={column.gathering.id === now}
            onPress={() => go(exerciseOf(id, column))}
          />
        ))}
        <td className="overview-promised">
          {promised.length > 0 && !isOpen && <parts.Summary items={promised} />}
        </td>
        <td className="overview-end">
          <span className="overview-endButtons">
            <RowMenu municipality={municipality} onOpen={openNow} onRename={() => setIsRenaming(true)} />
            <button
              type="button"
              className="overview-chevron"
              aria-expanded={isOpen}
              aria-label={overview.promisedOf(name)}
              title={overview.promisedOf(name)}
              onClick={() => onToggle(id)}
            >
              <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} />
            </button>
          </span>
        </td>
      </tr>
      {isOpen && <PromisedDetails {...props} id={detailsId} onOpen={place && openNow} />}
    </>
  )
}

function RenameField({
  id,
  name,
  onClose,
}: {
  readonly id: Id
  readonly name: string
  readonly onClose: () => void
}) {
  const { overview } = useTexts()
  const store = useStore()
  return (
    <InlineName
      label={overview.nameOf(name)}
      name={name}
      onClose={onClose}
      onRename={(typed) => {
        const renamed = store.dispatch('municipality.rename', { municipalityId: id, name: typed })
        return renamed.ok ? null : renamed.failure
      }}
    />
  )
}

interface PromisedDetailsProps extends MunicipalityRowProps {
  readonly id: string
  readonly onOpen: (() => void) | null
}

/** Under its row: what was promised, how it went, and the way to the work. */
function PromisedDetails({ id, row, progress, promisedAt, promised, parts, onOpen }: PromisedDetailsProps) {
  const { overview } = useTexts()
  const { go } = useNavigation()
  const { gatherings, columns, currentIndex } = progress
  const now = gatherings[currentIndex]
  const heading = promisedAt
    ? overview.promisedAt(gatherings.indexOf(promisedAt) + 1)
    : promised.length > 0
      ? overview.promisedOf(row.municipality.name)
      : overview.nothingPromisedYet
  return (
    <tr className="overview-details">
      <td colSpan={columns.length + 3}>
        <section id={id} aria-label={overview.promisedOf(row.municipality.name)}>
          <h2>{heading}</h2>
          {promisedAt && promised.length === 0 && <p>{overview.nothingPromised}</p>}
          {promised.length > 0 && <parts.List items={promised} />}
          <div className="overview-detailsButtons">
            {onOpen && (
              <Button
                label={overview.openMunicipality(row.municipality.name)}
                icon="arrowRight"
                variant="primary"
                onClick={onOpen}
              />
            )}
            {now && promisedAt && (
              <Button
                label={overview.allPromises}
                icon="list"
                variant="quiet"
                onClick={() => go({ screen: 'promises', gatheringId: now.id })}
              />
            )}
          </div>
        </section>
      </td>
    </tr>
  )
}
