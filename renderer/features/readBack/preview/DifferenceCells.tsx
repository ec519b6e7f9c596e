import { memo } from 'react'
import type { Difference } from '../../../../shared/sync/readBack.ts'
import { useTexts } from '../../../ui/language.tsx'
import { GoesAlongList } from './GoesAlongList.tsx'
import { LongText } from './LongText.tsx'

export interface DifferenceCellsProps {
  readonly difference: Difference
  readonly isChosen: boolean
  readonly isStop: boolean
  readonly onToggle: (number: number) => void
}

/** One difference: what it is about, what stands here and there. What will stand is strong, what will not is quiet. */
export const DifferenceCells = memo(function DifferenceCells(props: DifferenceCellsProps) {
  const { difference, isChosen, isStop, onToggle } = props
  const { number, kind, sheet, address, row, column, inSamling, inWorkbook, before, remark, goesAlong } =
    difference
  const { readBack: words, differenceRemark } = useTexts()
  const verb = words.verbs[kind]
  const about = column === '' ? row : `${row}, ${column}`
  // A row that is new there, or that was removed here since.
  const isOnlyThere = kind === 'new' || (column === '' && inSamling === '')
  // A row that is gone has no cell any more: something else stands there now.
  const cell = kind === 'removed' ? '' : address
  const where = cell === '' ? sheet : `${sheet}!${cell}`
  return (
    <>
      <td className="readBack-tick">
        <label>
          <input
            type="checkbox"
            className="ds-input"
            checked={isChosen}
            tabIndex={isStop ? 0 : -1}
            aria-label={words.tickName(verb, about, where)}
            onChange={() => onToggle(number)}
          />
          <span>{verb}</span>
        </label>
      </td>
      <td className="readBack-address tabularNumbers">{cell}</td>
      <th scope="row" className="readBack-about">
        <span>{row}</span>
        {column !== '' && <small>{column}</small>}
      </th>
      <td className="readBack-value" data-stands={!isChosen}>
        {isOnlyThere ? (
          remark?.kind !== 'alreadyThere' && <span className="readBack-empty">{words.notInSamling}</span>
        ) : (
          <LongText text={inSamling} isStop={isStop} />
        )}
        {remark && <small className="readBack-remark">{differenceRemark[remark.kind](remark.about)}</small>}
      </td>
      <td className="readBack-value" data-stands={isChosen}>
        {kind === 'removed' ? (
          <>
            <span className="readBack-empty">{words.notInWorkbook(address.replace(/\D/g, ''))}</span>
            <GoesAlongList all={goesAlong} />
          </>
        ) : (
          <LongText text={inWorkbook} isStop={isStop} />
        )}
        {kind === 'conflict' && before !== null && (
          <small className="readBack-before">{words.before(before === '' ? words.emptyValue : before)}</small>
        )}
      </td>
    </>
  )
})
