import type { ReactNode } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { type Matrix, toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import { selectServedCharacteristics } from '../../../shared/features/characteristic/select.ts'
import type { RankedArea } from '../../../shared/features/improvementArea/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import './rankedList.css'

export interface RankedListProps {
  readonly ranked: readonly RankedArea[]
  readonly matrix: Matrix
  readonly selectedId: Id | null
  readonly onSelect: (id: Id) => void
  readonly onOpen: (id: Id) => void
  readonly foot: ReactNode
}

/** The order that follows from the matrix right now: something to talk about, never a verdict. */
export function RankedList({ ranked, matrix, selectedId, onSelect, onOpen, foot }: RankedListProps) {
  const texts = useTexts()
  const { improvementArea: words } = texts
  const axes = matrixWords(texts, matrix)
  const placed = ranked.filter(({ rank }) => rank !== null)
  return (
    <div className="rankedList">
      <header className="rankedList-heading">
        <h2>{words.rankedTitle}</h2>
        <p>{matrix === 'reach' ? words.rankedText : words.effortText}</p>
      </header>
      <div className="rankedList-scroll">
        {placed.length === 0 ? (
          <p className="rankedList-empty">{words.rankedEmpty}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th colSpan={2}>{words.area}</th>
                <th>{axes.yShort}</th>
                <th>{axes.xShort}</th>
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
        )}
      </div>
      {foot}
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
  const { improvementArea: words } = useTexts()
  const state = useNetworkState()
  const served = selectServedCharacteristics(state, area.characteristics).map(({ title }) => title[language])
  return (
    // The row is a convenience for the pointer; the button in it is what keys and readers use.
    <tr data-selected={isSelected} onClick={() => onSelect(area.id)}>
      <td className="rankedList-rank tabularNumbers">{rank}</td>
      <th scope="row">
        <span className="rankedList-title">{area.title}</span>
        {served.length > 0 && <span className="rankedList-served">{served.join(' · ')}</span>}
      </th>
      <Score value={point?.y ?? 0} />
      <Score value={point?.x ?? 0} />
      <td>
        <button
          type="button"
          className="rankedList-open"
          aria-label={`${words.edit}: ${stripSoftHyphens(area.title)}`}
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
