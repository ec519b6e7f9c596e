import { FileRow } from './FileRow.tsx'
import { joinPath } from './joinPath.ts'
import { useFileActions } from './useFileActions.ts'
import { useLibrary } from './useLibrary.ts'

/** First version: the list alone. */
export function HomeScreen() {
  const { library } = useLibrary()
  const actions = useFileActions()
  if (library.phase !== 'ready') return null
  return (
    <ul>
      {library.entries.map((entry) => (
        <FileRow
          key={entry.fileId}
          entry={entry}
          path={joinPath(library.folder, entry.fileId)}
          isLast={false}
          now={Date.now()}
          actions={actions}
        />
      ))}
    </ul>
  )
}
