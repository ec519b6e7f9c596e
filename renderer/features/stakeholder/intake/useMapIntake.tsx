import { type ReactNode, useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { listProblemText } from '../../../../shared/texts/sections/intake.ts'
import { useNetworkState, useStore } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { MenuItem } from '../../../ui/Menu.tsx'
import { useShortcuts } from '../../../ui/shortcuts.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { IntakeDialog, type IntakeDialogKind } from './IntakeDialog.tsx'
import { openListFile } from './openListFile.ts'
import { useListDrop } from './useListDrop.ts'
import { useMapPaste } from './useMapPaste.ts'
import { type TakeTextOptions, useTakeText } from './useTakeText.ts'

export interface MapIntakeOptions extends Omit<TakeTextOptions, 'onDoubt'> {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** What the tray and the screen need of it. */
export interface MapIntake {
  /** False leaves the paste to the field: it is one line. */
  readonly pasteInField: (text: string) => boolean
  readonly menuItems: readonly MenuItem[]
  readonly fileInput: ReactNode
  /** The dialog that is open, and the hint while something hangs over the window. */
  readonly overlay: ReactNode
}

/** All the ways cards come to a map but typing: pasting, dropping, files, and copies of what there is. */
export function useMapIntake(options: MapIntakeOptions): MapIntake {
  const { gatheringId } = options
  const state = useNetworkState()
  const store = useStore()
  const texts = useTexts()
  const { intake: words } = texts
  const toast = useToast()
  const [dialog, setDialog] = useState<IntakeDialogKind | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const take = useTakeText({ ...options, onDoubt: (text) => setDialog({ kind: 'paste', text }) })
  const gatherings = selectGatherings(state)
  const number = gatherings.findIndex(({ id }) => id === gatheringId)
  const earlier = gatherings[number - 1]

  const takeFile = async (file: File): Promise<void> => {
    setReading(file.name)
    const opened = await openListFile(file, store.readListFile)
    setReading(null)
    if (opened.ok) setDialog({ kind: 'list', list: opened.value })
    else toast(listProblemText(texts, opened.failure))
  }
  const onFile = (file: File): void => void takeFile(file)
  const openPaste = (): void => setDialog({ kind: 'paste', text: '' })
  const isOver = useListDrop({ onFile, onText: take.drop })
  useMapPaste({ onFile, onText: take.paste })
  useShortcuts([{ label: words.paste.title, shortcut: 'V', enabled: dialog === null, run: openPaste }])

  const hint = isOver ? words.drop : reading === null ? null : words.reading(reading)
  return {
    pasteInField: take.pasteInField,
    menuItems: [
      { label: words.menu.paste, icon: 'list', hint: 'V', run: openPaste },
      { label: words.menu.file, icon: 'fileIn', run: () => chooser.current?.click() },
      { label: words.menu.copy, icon: 'copy', run: () => setDialog({ kind: 'copy' }) },
      ...(earlier
        ? [
            {
              label: words.menu.earlier(number),
              icon: 'history' as const,
              run: () => setDialog({ kind: 'earlier', gatheringId: earlier.id, number }),
            },
          ]
        : []),
    ],
    fileInput: <FileInput inputRef={chooser} onFile={onFile} />,
    overlay: (
      <>
        {hint !== null && (
          <div className="intakeHint" role="status">
            {hint}
          </div>
        )}
        {dialog && <IntakeDialog {...options} dialog={dialog} onClose={() => setDialog(null)} />}
      </>
    ),
  }
}

interface FileInputProps {
  readonly inputRef: React.Ref<HTMLInputElement>
  readonly onFile: (file: File) => void
}

/** The system's own file chooser; the same in browser and desktop window. */
function FileInput({ inputRef, onFile }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      accept=".txt,.csv,.tsv,.xlsx,text/plain,text/csv"
      hidden
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        // Emptied, so that the same file can be chosen again after a problem.
        currentTarget.value = ''
        if (file) onFile(file)
      }}
    />
  )
}
