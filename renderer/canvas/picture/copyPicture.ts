/** Whether pictures can be put on the clipboard here: not on plain http from another machine. */
export const canCopyPicture = (): boolean =>
  window.samling !== undefined || (window.isSecureContext && 'ClipboardItem' in window)

/**
 * Puts a PNG on the clipboard. Must be called in the very press that asked for it: a browser lets
 * nothing onto the clipboard afterwards, which is why it is handed a picture still in the making.
 */
export async function copyPicture(making: Promise<Blob>): Promise<boolean> {
  const shell = window.samling
  if (shell) return await shell.copyPicture(new Uint8Array(await (await making).arrayBuffer()))
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': making })])
    return true
  } catch (error) {
    // The person said no, the window lost focus, or the picture could not be made.
    if (error instanceof DOMException) return false
    throw error
  }
}
