import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../../ui/language.tsx'
import type { AreaActions } from './useAreaActions.ts'

export interface TitleCellProps {
  readonly id: Id
  readonly stored: string
  readonly onRename: AreaActions['rename']
}

/** A title to write over in the list: saved by Enter or when it is left, taken back by Escape. */
export function TitleCell({ id, stored, onRename }: TitleCellProps) {
  const { improvementArea: words } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const title = stripSoftHyphens(stored)
  const save = (): void => {
    if (typed === null) return
    const wrong = typed === title ? null : onRename(id, typed)
    setProblem(wrong)
    if (wrong === null) setTyped(null)
  }
  return (
    <>
      <input
        className="areaList-title"
        data-cell="title"
        autoComplete="off"
        aria-label={words.cell(words.area, title)}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={typed ?? title}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save()
          if (key !== 'Escape') return
          setTyped(null)
          setProblem(null)
        }}
      />
      {problem !== null && (
        <span id={`${id}-problem`} className="areaList-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  )
}
