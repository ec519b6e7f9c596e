import { type ReactNode, useMemo } from 'react'
import { useStatus } from '../../store/storeContext.ts'
import { BringInContext } from '../../ui/bringIn.tsx'
import { DropHint } from '../../ui/DropHint.tsx'
import type { FileParts } from '../../ui/fileParts.ts'
import { useTexts } from '../../ui/language.tsx'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { useFileDrop } from '../../ui/useFileDrop.ts'
import { useIsSlow } from '../../ui/useIsSlow.ts'
import { ListEntrance } from './ListEntrance.tsx'
import { ReadBackEntrance } from './ReadBackEntrance.tsx'
import { useEntrance } from './useEntrance.ts'
import { useListChooser } from './useListChooser.tsx'

export interface BringInFilesProps<List> {
  readonly parts: FileParts<List>
  readonly children: ReactNode
}

/** Reading that takes longer than this is met with a word about patience. */
const SLOW_READING_MS = 1500

/** A dialog has its own business; only one that shows a file gives way to the next one. */
const isBusy = (): boolean => document.querySelector('dialog[open]:not([data-gives-way])') !== null

/** Around all screens of an open network: files dropped anywhere, chosen from the menu, or handed on by a screen. */
export function BringInFiles<List>({ parts, children }: BringInFilesProps<List>) {
  const { bringIn: words } = useTexts()
  const { phase, fileId } = useStatus()
  const entrance = useEntrance(parts.open)
  const { take, leave, readAgain, readingName } = entrance
  const { choose, input } = useListChooser(take)
  const isSlow = useIsSlow(readingName !== null, SLOW_READING_MS)
  // Home has its own: what is dropped there becomes a network.
  const isOver = useFileDrop({ isListening: phase !== 'none', canTake: () => !isBusy(), onFile: take })
  useShortcuts([
    { label: words.title, shortcut: 'Ctrl+I', menu: 'bringIn', enabled: phase === 'ready', run: choose },
  ])
  const bringIn = useMemo(() => ({ choose, take }), [choose, take])
  const brought = entrance.brought?.fileId === fileId ? entrance.brought : null
  const hint =
    readingName !== null
      ? `${words.reading(readingName)}${isSlow ? ` ${words.patience}` : ''}`
      : isOver && phase === 'ready'
        ? words.drop
        : null
  return (
    <BringInContext value={bringIn}>
      {children}
      {input}
      {hint !== null && <DropHint text={hint} />}
      {phase === 'ready' && brought?.opened.kind === 'list' && (
        <ListEntrance
          // Another file is another question.
          key={brought.file.lastModified}
          fileName={brought.file.name}
          {...brought.opened}
          ListIntake={parts.ListIntake}
          onClose={leave}
        />
      )}
      {phase === 'ready' && brought?.opened.kind === 'readBack' && (
        <ReadBackEntrance
          key={brought.file.lastModified}
          fileId={brought.fileId}
          fileName={brought.file.name}
          plan={brought.opened.plan}
          readAgain={() => readAgain(brought)}
          onClose={leave}
        />
      )}
    </BringInContext>
  )
}
