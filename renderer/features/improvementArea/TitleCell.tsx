import type { Id } from '../../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../../ui/language.tsx'
import { useDraft } from '../../ui/useDraft.ts'
import type { AreaActions } from './useAreaActions.ts'
import './areaList.css'

export interface TitleCellProps {
  readonly id: Id
  readonly stored: string
  readonly onRename: AreaActions['rename']
}

/** A title to write over in the list: saved by Enter or when it is left, taken back by Escape. */
export function TitleCell({ id, stored, onRename }: TitleCellProps) {
  const { improvementArea: words } = useTexts()
  const title = stripSoftHyphens(stored)
  const draft = useDraft(title, (typed) => onRename(id, typed))
  const problem = draft.error ?? null
  return (
    <>
      <input
        className="areaList-title"
        data-cell="title"
        autoComplete="off"
        aria-label={words.cell(words.area, title)}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={draft.value}
        data-touched={draft.isTouched}
        onChange={({ target }) => draft.change(target.value)}
        onBlur={draft.save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') draft.save()
          if (key === 'Escape') draft.reset()
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
