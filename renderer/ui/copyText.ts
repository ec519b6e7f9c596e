/** Puts a text on the clipboard, also on plain http from another machine. Must be called in the press that asks for it. */
export function copyText(text: string): void {
  const carrier = document.createElement('textarea')
  carrier.value = text
  carrier.className = 'onlyForScreenReader'
  document.body.append(carrier)
  carrier.select()
  // The newer way is there only on https and on this machine itself.
  document.execCommand('copy')
  carrier.remove()
}
