import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import * as z from 'zod/mini'
import { fail, succeed } from '../../shared/core/result.ts'
import { LIST_FILE_LIMIT_BYTES } from '../../shared/sync/listFile.ts'
import type { ChosenListFile } from '../../shared/sync/shellBridge.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import { channels } from './channels.ts'
import type { Doors } from './createDoors.ts'
import type { ShellMenu } from './createMenu.ts'

const nothingSchema = z.optional(z.null())

/** The same kinds as the page's own field in a browser. */
const EXTENSIONS = ['xlsx', 'csv', 'tsv', 'txt']

/**
 * A workbook or a list is chosen. The page may not open a file chooser by itself when the wish came from
 * the menu: to the browser nobody has pressed anything there.
 */
export function openListDoor(doors: Doors, menu: Pick<ShellMenu, 'language'>): void {
  doors.onQuestion(
    channels.chooseListFile,
    nothingSchema,
    async (_body, { contents }): Promise<ChosenListFile> => {
      const window = BrowserWindow.fromWebContents(contents)
      if (!window) return null
      const filters = [{ name: getTexts(menu.language()).menu.listFile, extensions: EXTENSIONS }]
      const { filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] })
      const [path] = filePaths
      return path === undefined ? null : await readChosen(path)
    },
  )
}

async function readChosen(path: string): Promise<ChosenListFile> {
  try {
    const { size } = await stat(path)
    if (size > LIST_FILE_LIMIT_BYTES) return fail({ reason: 'tooLarge' })
    return succeed({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
  } catch (error) {
    // Moved, locked by Excel, or on a stick that is gone: it is told, and the person tries again.
    if (error instanceof Error && 'code' in error) return fail({ reason: 'failed' })
    throw error
  }
}
