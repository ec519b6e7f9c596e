import { basename, dirname, win32 } from 'node:path'
import { legalFileName } from '../../../shared/core/fileName.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { fail, type Result } from '../../../shared/core/result.ts'
import {
  isPicture,
  MAX_PICTURE_BYTES,
  overviewMark,
  pictureKindOf,
} from '../../../shared/sync/pictureFile.ts'
import type { ExportedFile, LibraryProblem } from '../../../shared/sync/requests.ts'
import { diskFiles, type ExportFiles } from './exportFiles.ts'
import { type ExportTarget, saveExport } from './saveExport.ts'

type Saved = Promise<Result<ExportedFile, LibraryProblem>>

/**
 * Puts a picture from the page into the export folder, never over another file: «… Moss (2).png». Only a
 * municipality's overview takes the place of one made earlier that day, as long as nobody has touched it.
 */
export function savePicture(
  bytes: Uint8Array,
  name: string,
  folder: string,
  files: ExportFiles = diskFiles,
): Saved {
  const problem = problemWith(bytes, name)
  if (problem) return Promise.resolve(fail(problem))
  // A name is never a path: what stands before the last slash of either kind is thrown away.
  const { stem, ending } = splitName(win32.basename(name))
  return saveExport(
    files,
    folder,
    { stem: legalFileName(stem), ending, whyKept: whyOverviewIsKept(bytes) },
    toBuffer(bytes),
  )
}

/**
 * Puts a picture where the person chose in the system's own dialog, which has asked before
 * replacing. A name that had to be given its ending was not asked about, and replaces nothing.
 */
export function savePictureAs(
  bytes: Uint8Array,
  name: string,
  chosenPath: string,
  files: ExportFiles = diskFiles,
): Saved {
  const problem = problemWith(bytes, name)
  if (problem) return Promise.resolve(fail(problem))
  const kind = pictureKindOf(name)
  const folder = dirname(chosenPath)
  const chosen = basename(chosenPath)
  const isWhole = pictureKindOf(chosen) === kind
  const target = isWhole
    ? { ...splitName(chosen), whyKept: () => null, isFixed: true }
    : { stem: chosen, ending: `.${kind}`, whyKept: () => 'taken' as const }
  return saveExport(files, folder, target, toBuffer(bytes))
}

function problemWith(bytes: Uint8Array, name: string): LibraryProblem | null {
  if (bytes.byteLength > MAX_PICTURE_BYTES) return { reason: 'tooLarge' }
  return isPicture(name, bytes) ? null : { reason: 'failed' }
}

/** An overview may take the place of one of the same owner that nobody has touched, and of nothing else. */
function whyOverviewIsKept(bytes: Uint8Array): ExportTarget['whyKept'] {
  const owner = ownerOf(bytes)
  return (existing) => (owner !== null && ownerOf(existing) === owner ? null : 'taken')
}

const OWNER = new RegExp(`\\(${overviewMark('([\\w-]+)')}\\)`)

/** Whose overview it is, if it is ours and as we wrote it (whoever marks or signs a PDF gives it another end); else null. */
function ownerOf(bytes: Uint8Array): Id | null {
  const text = toBuffer(bytes).toString('latin1')
  const isOurs = text.startsWith('%PDF') && text.includes('(Samling)') && text.split('%%EOF').length === 2
  return (isOurs && OWNER.exec(text)?.[1]) || null
}

/** `Moss.png` → `Moss` and `.png`; the caller knows that there is an ending of three letters. */
const splitName = (name: string) => ({ stem: name.slice(0, -4), ending: name.slice(-4) })

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
