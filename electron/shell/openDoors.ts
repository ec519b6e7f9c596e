import { BrowserWindow, dialog, MessageChannelMain } from 'electron'
import * as z from 'zod/mini'
import type { Result } from '../../shared/core/result.ts'
import { idSchema } from '../../shared/features/fields.ts'
import { languages } from '../../shared/packs/language.ts'
import type { Link } from '../../shared/sync/link.ts'
import type { ListFileProblem } from '../../shared/sync/listFile.ts'
import type { HandedIn, WorkbookRead } from '../../shared/sync/readBack.ts'
import { menuActions, type OpenedFile } from '../../shared/sync/shellBridge.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import { channels } from './channels.ts'
import type { Caller, Doors } from './createDoors.ts'
import type { FileIntake } from './createFileIntake.ts'
import type { ShellMenu } from './createMenu.ts'
import { createMessagePortLink } from './messagePortLink.ts'

/** Larger than any network file we have made by far; a slip with a film file must not fill the memory. */
const MAX_DROPPED_BYTES = 200 * 1024 * 1024

const nothingSchema = z.optional(z.null())
const droppedFileSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  bytes: z.instanceof(Uint8Array),
})

const workbookSchema = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  fileId: z.string().check(z.maxLength(200)),
  clientId: idSchema,
})

export interface ShellServices {
  readonly menu: ShellMenu
  readonly intake: FileIntake
  readonly connect: (link: Link) => void
  readonly importPath: (path: string) => Promise<OpenedFile>
  readonly importBytes: (bytes: Uint8Array, name: string) => Promise<OpenedFile>
  readonly readWorkbook: (bytes: Uint8Array, by: HandedIn) => Promise<Result<WorkbookRead, ListFileProblem>>
}

const windowOf = ({ contents }: Caller): BrowserWindow | null => BrowserWindow.fromWebContents(contents)

/** One line per window: asking anew, after a reload, closes the old one. */
function openPortDoor(doors: Doors, { intake, connect }: ShellServices): void {
  const lines = new Map<number, Link>()
  doors.onMessage(channels.requestPort, nothingSchema, (_body, { contents, frame }) => {
    lines.get(contents.id)?.close()
    const { port1, port2 } = new MessageChannelMain()
    const link = createMessagePortLink(port1)
    lines.set(contents.id, link)
    connect(link)
    frame.postMessage(channels.port, null, [port2])
    intake.pageReady((opened) => contents.send(channels.fileOpened, opened))
  })
}

function openFileDoors(doors: Doors, { menu, importPath, importBytes, readWorkbook }: ShellServices): void {
  doors.onQuestion(channels.chooseFile, nothingSchema, async (_body, caller): Promise<OpenedFile | null> => {
    const filters = [{ name: getTexts(menu.language()).menu.samlingFile, extensions: ['samling'] }]
    const window = windowOf(caller)
    if (!window) return null
    const { filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] })
    const [path] = filePaths
    return path === undefined ? null : await importPath(path)
  })
  doors.onQuestion(
    channels.importFile,
    droppedFileSchema,
    async ({ name, bytes }): Promise<OpenedFile> =>
      bytes.byteLength > MAX_DROPPED_BYTES
        ? { ok: false, failure: { reason: 'tooLarge' } }
        : await importBytes(bytes, name),
  )
  doors.onQuestion(channels.readWorkbook, workbookSchema, ({ bytes, ...by }) => readWorkbook(bytes, by))
}

function openWindowDoors(doors: Doors, { menu }: ShellServices): void {
  doors.onMessage(channels.setActions, z.array(z.enum(menuActions)), (available) =>
    menu.setActions(available),
  )
  doors.onMessage(channels.setLanguage, z.enum(languages), (language) => menu.setLanguage(language))
  doors.onMessage(channels.showMenu, nothingSchema, (_body, caller) => {
    const window = windowOf(caller)
    if (window) menu.popUp(window)
  })
}

/** What stands behind each of the page's doors. */
export function openDoors(doors: Doors, services: ShellServices): void {
  openPortDoor(doors, services)
  openFileDoors(doors, services)
  openWindowDoors(doors, services)
}
