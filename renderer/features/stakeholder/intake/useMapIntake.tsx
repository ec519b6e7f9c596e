import { type ReactNode, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useBringIn } from '../../../ui/bringIn.tsx'
import { DropHint } from '../../../ui/DropHint.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { MenuItem } from '../../../ui/Menu.tsx'
import { useShortcuts } from '../../../ui/shortcuts.tsx'
import { IntakeDialog, type IntakeDialogKind } from './IntakeDialog.tsx'
import { useMapPaste } from './useMapPaste.ts'
import { type TakeTextOptions, useTakeText } from './useTakeText.ts'
import { useTextDrop } from './useTextDrop.ts'

export interface MapIntakeOptions extends Omit<TakeTextOptions, 'onDoubt'> {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** What the tray and the screen need of it. */
export interface MapIntake {
  /** False leaves the paste to the field: it is one line. */
  readonly pasteInField: (text: string) => boolean
  readonly menuItems: readonly MenuItem[]
  /** The dialog that is open, and the hint while something hangs over the window. */
  readonly overlay: ReactNode
}

/** All the ways cards come to a map but typing: pasting, dropping, files, and copies of what there is. */
export function useMapIntake(options: MapIntakeOptions): MapIntake {
  const { gatheringId } = options
  const state = useNetworkState()
  const { intake: words } = useTexts()
  const bringIn = useBringIn()
  const [dialog, setDialog] = useState<IntakeDialogKind | null>(null)
  const take = useTakeText({ ...options, onDoubt: (text) => setDialog({ kind: 'paste', text }) })
  const gatherings = selectGatherings(state)
  const number = gatherings.findIndex(({ id }) => id === gatheringId)
  const earlier = gatherings[number - 1]

  const openPaste = (): void => setDialog({ kind: 'paste', text: '' })
  const isOver = useTextDrop(take.drop)
  useMapPaste({ onFile: bringIn.take, onText: take.paste })
  useShortcuts([{ label: words.paste.title, shortcut: 'V', enabled: dialog === null, run: openPaste }])

  return {
    pasteInField: take.pasteInField,
    menuItems: [
      { label: words.menu.paste, icon: 'list', hint: 'V', run: openPaste },
      { label: words.menu.file, icon: 'fileIn', run: bringIn.choose },
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
    overlay: (
      <>
        {isOver && <DropHint text={words.drop} />}
        {dialog && <IntakeDialog {...options} dialog={dialog} onClose={() => setDialog(null)} />}
      </>
    ),
  }
}
