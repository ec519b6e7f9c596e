/** What of a keyboard event decides; real events fit. */
export interface KeyPress {
  readonly key: string
  /** Which key it is, whatever Shift makes of it. */
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Whether a key press is the shortcut: «N», «0», «?», «F11», «Space», «Ctrl+Z», «Ctrl+Shift+Z», «Ctrl+PageDown».
 * Ctrl means Command on a Mac. Shift counts for letters and named keys, not for signs: «?» is typed
 * with Shift on some keyboards and without on others. «Shift+1» is the key of the digit, which then types «!».
 */
export function isShortcut(press: KeyPress, shortcut: string): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const pressed = press.key === ' ' ? 'Space' : press.key
  const isLetterOrNamed = key.length > 1 || /\p{L}/u.test(key)
  if (/^\d$/.test(key) && parts.includes('Shift'))
    return press.code === `Digit${key}` && press.shiftKey && !press.ctrlKey && !press.metaKey && !press.altKey
  return (
    pressed.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Ctrl') &&
    press.altKey === parts.includes('Alt') &&
    (!isLetterOrNamed || press.shiftKey === parts.includes('Shift'))
  )
}

/** Keys a text field needs for itself: everything typed without Ctrl, and its own undo. */
export function belongsToTextField(shortcut: string): boolean {
  const key = shortcut.split('+').at(-1) ?? ''
  if (/^F\d+$/.test(key)) return false
  return !shortcut.includes('Ctrl+') || ['Z', 'Y', 'A', 'C', 'V', 'X'].includes(key)
}

/** Keys a focused control needs for itself: Space and Enter press a button, arrows choose among radio buttons. */
export function belongsToControl(key: string, control: string): boolean {
  if (key === ' ') return control === 'button' || control === 'radio' || control === 'checkbox'
  if (key === 'Enter') return control === 'button'
  return control === 'radio' && key.startsWith('Arrow')
}
