import { useMemo } from 'react'
import type { Difference } from '../../../../shared/sync/readBack.ts'
import { useTexts } from '../../../ui/language.tsx'
import { DifferenceCells } from './DifferenceCells.tsx'
import { SheetTable } from './SheetTable.tsx'
import { sheetRows } from './sheetRows.ts'
import type { Chosen } from './useChosen.ts'

export interface DifferenceTableProps {
  readonly differences: readonly Difference[]
  readonly chosen: Chosen
}

export function DifferenceTable({ differences, chosen }: DifferenceTableProps) {
  const { readBack: words } = useTexts()
  const rows = useMemo(() => sheetRows(differences), [differences])
  const { choice, cell, about, inSamling, inWorkbook } = words.columns
  return (
    <SheetTable
      caption={words.caption}
      rows={rows}
      columns={[
        { title: choice, width: '10em' },
        { title: cell, width: '5.25em' },
        { title: about, width: '20%' },
        { title: inSamling, width: 'auto' },
        { title: inWorkbook, width: 'auto' },
      ]}
      rowProps={({ kind }) => ({ 'data-kind': kind })}
      renderCells={(difference, isStop) => (
        <DifferenceCells
          difference={difference}
          isChosen={chosen.numbers.has(difference.number)}
          isStop={isStop}
          onToggle={chosen.toggle}
        />
      )}
    />
  )
}
