import { join } from 'node:path'
import { BrowserWindow, ClipboardItem, clipboard, dialog, nativeImage } from 'electron'
import * as z from 'zod/mini'
import { legalFileName } from '../../shared/core/fileName.ts'
import { idSchema } from '../../shared/features/fields.ts'
import { isPicture, MAX_PICTURE_BYTES, pictureKindOf } from '../../shared/sync/pictureFile.ts'
import type { KeptPicture, SavedPicture } from '../../shared/sync/shellBridge.ts'
import type { Host } from '../host/createHost.ts'
import { channels } from './channels.ts'
import type { Doors } from './createDoors.ts'

const bytesSchema = z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.byteLength <= MAX_PICTURE_BYTES))
const pictureSchema = z
  .strictObject({ name: z.string().check(z.minLength(5), z.maxLength(255)), bytes: bytesSchema })
  .check(z.refine(({ name, bytes }) => isPicture(name, bytes)))
const exportPictureSchema = z.strictObject({
  exportId: idSchema,
  municipalityId: idSchema,
  bytes: bytesSchema,
})
const imageSchema = z.strictObject({ bytes: bytesSchema })

export interface PictureServices {
  readonly savePicture: Host['savePicture']
  readonly keepPicture: Host['keepPicture']
  /** Where the dialog begins. */
  readonly exportFolder: string
}

/** The page's pictures: to a file the person chooses, beside the workbooks and into them, and to the system's clipboard. */
export function openPictureDoors(
  doors: Doors,
  { savePicture, keepPicture, exportFolder }: PictureServices,
): void {
  doors.onQuestion(
    channels.savePicture,
    pictureSchema,
    async ({ name, bytes }, { contents }): Promise<SavedPicture> => {
      const window = BrowserWindow.fromWebContents(contents)
      const kind = pictureKindOf(name)
      if (!window || kind === null) return null
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(exportFolder, `${legalFileName(name.slice(0, -4))}.${kind}`),
        filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
      })
      return canceled || !filePath ? null : await savePicture(bytes, name, filePath)
    },
  )
  doors.onQuestion(channels.saveToExports, pictureSchema, async ({ name, bytes }) => savePicture(bytes, name))
  doors.onQuestion(
    channels.keepExportPicture,
    exportPictureSchema,
    async ({ exportId, municipalityId, bytes }): Promise<KeptPicture> =>
      keepPicture(exportId, municipalityId, bytes),
  )
  doors.onQuestion(channels.copyPicture, imageSchema, async ({ bytes }): Promise<boolean> => {
    // Decoded once here: other programs must never be handed something that only begins as a picture.
    if (nativeImage.createFromBuffer(Buffer.from(bytes)).isEmpty()) return false
    const blob = new Blob([new Uint8Array(bytes)], { type: 'image/png' })
    await clipboard.write([new ClipboardItem({ 'image/png': blob })])
    return true
  })
}
