import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import './toast.css'
import { useTexts } from './language.tsx'

/** How long a message stays when nobody points at it. */
const SHOWN_MS = 6000

interface ToastAction {
  readonly label: string
  readonly run: () => void
}

type ShowToast = (message: string, action?: ToastAction) => void

const ToastContext = createContext<ShowToast | null>(null)

interface Shown {
  readonly message: string
  readonly action: ToastAction | undefined
  /** Tells two equal messages apart, so that the second starts its own six seconds. */
  readonly number: number
}

/** Bottom centre, one at a time: a new message replaces the old. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const show = useCallback<ShowToast>((message, action) => {
    setShown((before) => ({ message, action, number: (before?.number ?? 0) + 1 }))
  }, [])
  const hide = useCallback(() => setShown(null), [])
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {shown && <Toast key={shown.number} toast={shown} onDone={hide} />}
      </div>
    </ToastContext>
  )
}

function Toast({ toast, onDone }: { readonly toast: Shown; readonly onDone: () => void }) {
  const { common } = useTexts()
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onDone, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isHeld, onDone])
  const { message, action } = toast
  return (
    // Hovering or focusing only pauses the clock; the controls inside are real buttons.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className="toast"
      data-ground="deep"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className="toast-message">{message}</span>
      {action && (
        <Button
          label={action.label}
          variant="quiet"
          isOnDeep
          onClick={() => {
            onDone()
            action.run()
          }}
        />
      )}
      <Button label={common.close} icon="close" iconOnly variant="quiet" isOnDeep onClick={onDone} />
    </div>
  )
}

/** `toast(message, action?)`: six seconds, longer under the pointer. Not for success that is visible anyway. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext)
  if (!show) throw new Error('A screen was drawn outside ToastProvider')
  return show
}
