import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { RoomCover, useRoomCover } from '../../../ui/RoomCover.tsx'
import './listFrame.css'

export interface ListFrameProps {
  readonly fileName: string
  /** How many cards the button would add. */
  readonly count: number
  readonly onAdd: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The dialog around a list from a file: what it is called, and the one button that adds anything. */
export function ListFrame({ fileName, count, onAdd, onClose, children }: ListFrameProps) {
  const { intake: words, common } = useTexts()
  const { isCovered, reveal } = useRoomCover()
  return (
    <Dialog
      // Others may be dragging meanwhile.
      isBlocking={false}
      title={words.list.title(fileName)}
      onClose={onClose}
      onSubmit={onAdd}
      isWide
      footer={
        <>
          <Button
            type="submit"
            variant="primary"
            label={words.addCount(count)}
            disabled={count === 0 || isCovered}
          />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      {isCovered ? <RoomCover onReveal={reveal} /> : <div className="listFrame">{children}</div>}
    </Dialog>
  )
}
