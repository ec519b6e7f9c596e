import type { LibraryEntry } from '../../../shared/sync/requests.ts'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { FileRow } from './FileRow.tsx'
import { joinPath } from './joinPath.ts'
import type { FileActions } from './useFileActions.ts'
import type { Library } from './useLibrary.ts'
import './fileList.css'
import './fileRow.css'

export interface FileListProps {
  readonly library: Library
  /** The network the left side shows. */
  readonly last: LibraryEntry | undefined
  readonly isSlow: boolean
  readonly now: number
  readonly actions: FileActions
  readonly onReload: () => void
}

/** The networks, newest first; or that there are none, that they are on their way, or what went wrong. */
export function FileList({ library, last, isSlow, now, actions, onReload }: FileListProps) {
  const texts = useTexts()
  const { home } = texts
  if (library.phase === 'loading') return isSlow ? <FileListSkeleton /> : null
  if (library.phase === 'failed') {
    return (
      <div className="files-note" role="alert">
        <p className="files-noteTitle">{home.loadFailed}</p>
        <p>{libraryProblemText(texts, library.problem)}</p>
        <Button label={home.tryAgain} onClick={onReload} />
      </div>
    )
  }
  if (library.entries.length === 0) {
    return (
      <div className="files-note">
        <p className="files-noteTitle">{home.empty}</p>
        <p>{home.emptyText}</p>
      </div>
    )
  }
  return (
    <ul className="files-list">
      {library.entries.map((entry) => (
        <FileRow
          key={entry.fileId}
          entry={entry}
          path={joinPath(library.folder, entry.fileId)}
          isLast={entry === last}
          isNamesake={library.entries.some((other) => other !== entry && other.name === entry.name)}
          now={now}
          actions={actions}
        />
      ))}
    </ul>
  )
}

function FileListSkeleton() {
  return (
    <ul className="files-list" aria-busy="true">
      {[0, 1, 2].map((row) => (
        <li key={row} className="fileRow fileRow--skeleton">
          <span className="skeleton skeleton--tile" />
          <span className="skeleton skeleton--words" />
        </li>
      ))}
    </ul>
  )
}
