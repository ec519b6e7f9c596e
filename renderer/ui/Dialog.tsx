import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import './dialog.css'
import { useTexts } from './language.tsx'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the wished one first; one of them may be `type="submit"` when `onSubmit` is given. */
  readonly footer?: ReactNode
  readonly onSubmit?: () => void
  readonly isWide?: boolean
  /** As large as the window lets it be: for what must be gone through. */
  readonly isFull?: boolean
  /** It shows a file, and another one dropped on it takes its place. */
  readonly givesWay?: boolean
  /** false = others go on working beside it, several hands at one screen. Default true. */
  readonly isBlocking?: boolean
  /** Only words inside: then the keyboard must be able to scroll them. */
  readonly isReading?: boolean
}

/** A window over the screen: the browser's own `<dialog>`. Draw it to open it; Esc closes. While it blocks, focus stays inside. */
export function Dialog(props: DialogProps) {
  const {
    title,
    onClose,
    children,
    footer,
    onSubmit,
    isWide,
    isFull,
    givesWay,
    isReading,
    isBlocking = true,
  } = props
  const { common } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Before anything is painted: where one dialog takes another's place, Esc must always meet an open one. With
  // each drawing: one that the browser closed, and that is to stay after all, opens again.
  useLayoutEffect(() => {
    const opened = dialog.current
    if (!opened || opened.open) return
    if (isBlocking) opened.showModal()
    else opened.show()
    // The browser would start at the closing cross: start where one writes, else at the safe way out.
    const start = opened.querySelector<HTMLElement>('.dialog-content :is(input, textarea)')
    ;(start ?? opened.querySelector<HTMLElement>('.dialog-footer button:last-child'))?.focus()
  })
  return (
    <dialog
      ref={dialog}
      className={`ds-dialog dialog${isWide ? ' dialog--wide' : ''}${isFull ? ' dialog--full' : ''}`}
      data-gives-way={givesWay || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // React decides when it goes; a dialog closed behind its back could not be opened again.
        event.preventDefault()
        onClose()
      }}
      // The browser asks first only when something was pressed since the last time: a second Esc closes at once.
      onClose={onClose}
      onKeyDown={(event) => {
        // Only a blocking one hears Esc from the browser.
        if (isBlocking || event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <form
        className="dialog-form"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        {/* No landmarks of its own: a dialog beside the work would give the page a second banner. */}
        <div className="dialog-header">
          <h2 id={titleId}>{title}</h2>
          <Button label={common.close} icon="close" iconOnly variant="quiet" onClick={onClose} />
        </div>
        <div
          className="dialog-content"
          {...(isReading ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {})}
        >
          {children}
        </div>
        {footer && <div className="dialog-footer">{footer}</div>}
      </form>
    </dialog>
  )
}

export interface ConfirmDialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something that cannot, or can hardly, be undone. The safe way out has focus. */
export function ConfirmDialog({ title, children, confirmLabel, onConfirm, onClose }: ConfirmDialogProps) {
  const { common } = useTexts()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button label={confirmLabel} variant="danger" icon="trash" onClick={onConfirm} />
          <Button label={common.cancel} variant="quiet" onClick={onClose} autoFocus />
        </>
      }
    >
      {children}
    </Dialog>
  )
}
