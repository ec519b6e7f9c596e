import { createIdSource } from '../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import type { Link } from '../../shared/sync/link.ts'
import { LIST_FILE_LIMIT_BYTES, LIST_PATH, type ListFileProblem } from '../../shared/sync/listFile.ts'
import { EXPORT_PICTURE_PATH, exportPictureName, PICTURE_PATH } from '../../shared/sync/pictureFile.ts'
import type { WorkbookRead } from '../../shared/sync/readBack.ts'
import type { ExportedFile, LibraryProblem } from '../../shared/sync/requests.ts'
import { PORT_MESSAGE, type ShellBridge } from '../../shared/sync/shellBridge.ts'
import { createSamlingStore } from '../store/createSamlingStore.ts'
import type { SamlingStore } from '../store/samlingStore.ts'
import { takeLaunchToken } from './launchToken.ts'
import { createMessagePortLink } from './messagePortLink.ts'
import { openWebSocketLink } from './webSocketLink.ts'

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    readonly samling?: ShellBridge
  }
}

type Imported = Result<{ readonly fileId: string }, LibraryProblem>
type Read = Result<WorkbookRead, ListFileProblem>
type Saved = Result<ExportedFile, LibraryProblem>
type Kept = Result<Record<string, never>, LibraryProblem>

/** Electron hands its page a port; any other browser reaches the host over a socket on loopback. */
export function connectToHost(): SamlingStore {
  const token = takeLaunchToken(window.location, window.sessionStorage, window.history)
  const shell = window.samling
  return createSamlingStore({
    token,
    name: '',
    connect: shell
      ? () => openPort(shell)
      : () => openWebSocketLink(`${window.location.origin.replace(/^http/, 'ws')}/link`),
    importFile: async (file) =>
      shell
        ? shell.importFile(file.name, await bytesOf(file))
        : upload<Imported>('/files', file.name, file, token),
    readWorkbook: async (file, fileId, clientId) => {
      if (file.size > LIST_FILE_LIMIT_BYTES) return fail({ reason: 'tooLarge' })
      return shell
        ? shell.readWorkbook(await bytesOf(file), { fileId, clientId })
        : upload<Read>(
            `${LIST_PATH}?${new URLSearchParams({ network: fileId, client: clientId })}`,
            file.name,
            file,
            token,
          )
    },
    savePicture: async (name, picture) =>
      shell
        ? shell.savePicture(name, await bytesOf(picture))
        : upload<Saved>(PICTURE_PATH, name, picture, token),
    saveToExports: async (name, picture) =>
      shell
        ? shell.saveToExports(name, await bytesOf(picture))
        : upload<Saved>(PICTURE_PATH, name, picture, token),
    keepExportPicture: async (exportId, municipalityId, picture) =>
      shell
        ? shell.keepExportPicture(exportId, municipalityId, await bytesOf(picture))
        : upload<Kept>(EXPORT_PICTURE_PATH, exportPictureName(exportId, municipalityId), picture, token),
    // getRandomValues, not randomUUID: the latter is missing on plain-http pages.
    newId: createIdSource((bytes) => crypto.getRandomValues(bytes)),
    now: () => Date.now(),
    schedule: (run, delayMs) => void setTimeout(run, delayMs),
  })
}

/** Asks the preload for a port; it arrives as a message from this very page. */
function openPort(shell: ShellBridge): Promise<Link> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent): void => {
      const [port] = event.ports
      if (event.source !== window || event.data !== PORT_MESSAGE || !port) return
      window.removeEventListener('message', receive)
      resolve(createMessagePortLink(port))
    }
    window.addEventListener('message', receive)
    shell.requestPort()
  })
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())

/** Hands a file's bytes in to the host, which checks them before they become anything. */
async function upload<Answer extends Imported | Read | Saved | Kept>(
  path: string,
  name: string,
  file: Blob,
  token: string | null,
): Promise<Answer | Result<never, { readonly reason: 'failed' }>> {
  try {
    const response = await fetch(`${path}${path.includes('?') ? '&' : '?'}name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', Authorization: `Bearer ${token ?? ''}` },
      body: file,
    })
    const body: unknown = await response.json()
    // The host answers with the two halves of the address's own `Answer`, told apart by the status.
    return (response.ok ? succeed(body) : fail(body)) as Answer
  } catch (error) {
    // The host went away in the middle, or answered with something that is not ours.
    if (error instanceof TypeError || error instanceof SyntaxError) return fail({ reason: 'failed' })
    throw error
  }
}
