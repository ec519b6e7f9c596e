import { useState } from 'react'
import type { LibraryEntry } from '../../../shared/sync/requests.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { formatWhen, isoDayOf } from '../../ui/formatDate.ts'
import { ThreadMark } from '../../ui/frame/Wordmark.tsx'
import { gatheringMoments } from '../../ui/gatheringMoment.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { CompareDialog } from './CompareDialog.tsx'
import type { FileActions } from './useFileActions.ts'
import './fileRow.css'

export interface FileRowProps {
  readonly entry: LibraryEntry
  readonly path: string
  readonly isLast: boolean
  /** Another network has the same name: then the file's name tells them apart. */
  readonly isNamesake: boolean
  readonly now: number
  readonly actions: FileActions
}

/** One network file: press to open; the menu has the rest. A file that cannot be opened says why and what to do. */
export function FileRow({ entry, path, isLast, isNamesake, now, actions }: FileRowProps) {
  const { home, edition } = useTexts()
  const { language } = useLanguage()
  const { openFile } = useNavigation()
  const [isDeleting, setIsDeleting] = useState(false)
  const [isComparing, setIsComparing] = useState(false)
  const { state, fileId, name } = entry
  const editionCount = 1 + entry.editionIds.length
  // Editions have the same name, or had: only the file's own name tells them apart.
  const hasOwnName = isNamesake || editionCount > 1
  const items: readonly MenuItem[] = [
    ...(state === 'ready'
      ? [{ label: home.open, icon: 'arrowRight', run: () => openFile(fileId) } as const]
      : []),
    ...(state === 'ready'
      ? [{ label: home.duplicate, icon: 'copy', run: () => actions.duplicate(entry) } as const]
      : []),
    { label: home.showInFolder, icon: 'folder', run: () => actions.showInFolder(path) },
    { label: home.delete, icon: 'trash', isDangerous: true, run: () => setIsDeleting(true) },
  ]
  const words = (
    <>
      <span className="fileRow-tile" data-ground={isLast ? 'deep' : undefined}>
        <ThreadMark heightRem={0.8125} />
      </span>
      <span className="fileRow-words">
        <span className="fileRow-name">{name || fileId}</span>
        <span className="fileRow-about">
          {state === 'ready' ? aboutText(entry, home, now) : home.states[state]}
          {hasOwnName && ` · ${fileId}`}
        </span>
      </span>
      <span className="fileRow-when tabularNumbers">
        {/* A file that could not be read has no time of its own. */}
        {entry.changedAt > 0 && formatWhen(entry.changedAt, now, language, home)}
      </span>
    </>
  )
  return (
    <li className="fileRow" data-state={state}>
      {state === 'ready' ? (
        <button type="button" className="fileRow-open" onClick={() => openFile(fileId)}>
          {words}
        </button>
      ) : (
        <div className="fileRow-open">{words}</div>
      )}
      {state === 'damaged' && <Button label={home.openCopy} onClick={() => actions.openCopy(fileId)} />}
      {editionCount > 1 && (
        <Button
          label={edition.mark(editionCount)}
          aria-label={edition.markName(editionCount, fileId)}
          className="fileRow-editions"
          variant="quiet"
          onClick={() => setIsComparing(true)}
        />
      )}
      <Menu
        label={home.fileMenu(name)}
        items={items}
        align="end"
        trigger={(trigger) => (
          <Button label={home.fileMenu(name)} icon="dots" iconOnly variant="quiet" {...trigger} />
        )}
      />
      {isComparing && <CompareDialog entry={entry} onClose={() => setIsComparing(false)} />}
      {isDeleting && (
        <ConfirmDialog
          title={home.deleteTitle(name || fileId)}
          confirmLabel={home.deleteConfirm}
          onClose={() => setIsDeleting(false)}
          onConfirm={() => {
            setIsDeleting(false)
            void actions.remove(entry)
          }}
        >
          <p>{home.deleteText(fileId)}</p>
          <p>{home.deleteHint}</p>
        </ConfirmDialog>
      )}
    </li>
  )
}

/** «9 kommuner · Samling 2, Valget»: a place in the programme, never an amount of progress. */
function aboutText(
  { municipalityCount, gatherings }: LibraryEntry,
  home: Texts['home'],
  now: number,
): string {
  const municipalities =
    municipalityCount === 0 ? home.noMunicipalities : home.municipalities(municipalityCount)
  const current = gatheringMoments(gatherings, isoDayOf(now)).indexOf('current')
  const gathering = gatherings[current]
  return gathering ? `${municipalities} · ${home.gatheringNow(current + 1, gathering.title)}` : municipalities
}
