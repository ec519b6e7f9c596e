import { useMemo } from 'react'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import { capital } from '../../../../shared/texts/countWords.ts'
import { cellProblemPhrase, cellProblemText } from '../../../../shared/texts/sections/cellProblem.ts'
import { Button } from '../../../ui/Button.tsx'
import { copyText } from '../../../ui/copyText.ts'
import { useTexts } from '../../../ui/language.tsx'
import { SheetTable } from './SheetTable.tsx'
import { sheetRows } from './sheetRows.ts'

export interface ProblemTableProps {
  readonly problems: readonly CellProblem[]
  /** Whether there is anything else in the workbook that can be brought in. */
  readonly hasRest: boolean
  readonly onCopied: (count: number) => void
}

/** Cells that cannot be brought in, where they are and what to do: to be read beside Excel, or copied. */
export function ProblemTable({ problems, hasRest, onCopied }: ProblemTableProps) {
  const texts = useTexts()
  const { readBack: words } = texts
  const rows = useMemo(() => sheetRows(problems), [problems])
  const copyAll = (): void => {
    copyText(problems.map((problem) => cellProblemText(texts, problem)).join('\n'))
    onCopied(problems.length)
  }
  return (
    <>
      <div className="readBack-help">
        <p>
          {words.problemHelp} {hasRest && words.problemRest}
        </p>
        <Button icon="copy" label={words.copyAll} onClick={copyAll} />
      </div>
      <SheetTable
        caption={words.problemCaption}
        rows={rows}
        columns={[
          { title: words.columns.cell, width: '14em' },
          { title: words.columns.about, width: '22%' },
          { title: words.what, width: 'auto' },
        ]}
        renderCells={(problem) => (
          <>
            <td className="readBack-address">{`${problem.sheet}!${problem.address}`}</td>
            <th scope="row" className="readBack-about">
              {problem.column}
            </th>
            <td className="readBack-value" data-wrong>
              {capital(cellProblemPhrase(texts, problem))}
            </td>
          </>
        )}
      />
    </>
  )
}
