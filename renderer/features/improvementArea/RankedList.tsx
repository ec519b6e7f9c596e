import type { Id } from '../../../shared/core/ids.ts'
import { toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import type { RankedArea } from '../../../shared/features/improvementArea/select.ts'
import { characteristicPack } from '../../../shared/packs/characteristicPack.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'

export interface RankedListProps {
  readonly ranked: readonly RankedArea[]
  readonly selectedId: Id | null
  readonly onSelect: (id: Id) => void
  readonly onOpen: (id: Id) => void
}

/** The order that follows from the matrix right now: something to talk about, never a verdict. */
export function RankedList({ ranked, selectedId, onSelect, onOpen }: RankedListProps) {
  const { improvementArea: texts } = useTexts()
  const placed = ranked.filter(({ rank }) => rank !== null)
  return (
    <div className="rankedList">
      <header className="rankedList-heading">
        <h2>{texts.rankedTitle}</h2>
        <p>{texts.rankedText}</p>
      </header>
      {placed.length === 0 ? (
        <p className="rankedList-empty">{texts.rankedEmpty}</p>
      ) : (
        <div className="rankedList-scroll">
          <table>
            <thead>
              <tr>
                <th colSpan={2}>{texts.area}</th>
                <th>{texts.important}</th>
                <th>{texts.withinReach}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {placed.map((entry) => (
                <RankedRow
                  key={entry.area.id}
                  entry={entry}
                  isSelected={entry.area.id === selectedId}
                  onSelect={onSelect}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

interface RankedRowProps {
  readonly entry: RankedArea
  readonly isSelected: boolean
  readonly onSelect: (id: Id) => void
  readonly onOpen: (id: Id) => void
}

function RankedRow({ entry: { area, rank, point }, isSelected, onSelect, onOpen }: RankedRowProps) {
  const { language } = useLanguage()
  const { improvementArea: texts } = useTexts()
  const served = characteristicPack.find(({ key }) => area.characteristics.includes(key))
  return (
    // The row is a convenience for the pointer; the button in it is what keys and readers use.
    <tr data-selected={isSelected} onClick={() => onSelect(area.id)}>
      <td className="rankedList-rank tabularNumbers">{rank}</td>
      <th scope="row">
        <span className="rankedList-title">{area.title}</span>
        {served && <span className="rankedList-served">{served.title[language]}</span>}
      </th>
      <Score value={point?.y ?? 0} />
      <Score value={point?.x ?? 0} />
      <td>
        <button
          type="button"
          className="rankedList-open"
          aria-label={`${texts.edit}: ${area.title}`}
          onClick={() => onOpen(area.id)}
        >
          <Icon name="pencil" sizeRem={1.125} />
        </button>
      </td>
    </tr>
  )
}

/** A number 1–5 with its bar; the bar is only the same number again, so it is hidden from readers. */
function Score({ value }: { readonly value: number }) {
  const { language } = useLanguage()
  return (
    <td className="rankedList-score">
      <span className="rankedList-bar" aria-hidden="true">
        <span style={{ inlineSize: `${value * 100}%` }} />
      </span>
      <span className="tabularNumbers">{formatScore(toScore(value), language)}</span>
    </td>
  )
}
