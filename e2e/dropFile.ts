import type { Page } from 'playwright-core'

export interface DroppedFile {
  readonly name: string
  readonly bytes: readonly number[]
}

/** Lets a file from outside go over the middle of the page; or only holds it there. */
export const dropFile = (
  page: Page,
  file: DroppedFile,
  steps: readonly string[] = ['dragover', 'drop'],
): Promise<void> =>
  page.evaluate(
    ({ dropped, types }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([Uint8Array.from(dropped.bytes)], dropped.name))
      const at = { clientX: window.innerWidth / 2, clientY: window.innerHeight / 2 }
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body
      for (const type of types)
        target.dispatchEvent(new DragEvent(type, { dataTransfer, ...at, bubbles: true, cancelable: true }))
    },
    { dropped: file, types: steps },
  )
